import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { linkOfficialAccount } from "../../src/official-accounts/link-official-account.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { simulatedOas } from "../../src/simulated-people.ts";
import { createPostgresDatabase } from "../support/databases.ts";
import { deliverDay } from "../support/deliver-day.ts";
import { killPlan } from "../support/kill-plan.ts";
import { recordDay } from "../support/recorded-day.ts";
import { type AcceptedSend, recordingZalo } from "../support/recording-zalo.ts";
import { serverProcess } from "../support/server-process.ts";

const soak = process.env.SOAK === "1";
const zaloApp = { appId: "360846524940903967", oaSecretKey: "oa-secret-of-the-replay" };
const secretKey = "secret key of the replay test";
const startAt = new Date("2026-11-20T09:00:00+07:00");
const day = recordDay({
  seed: 20261120,
  events: soak ? 2_400 : 500,
  start: new Date("2026-11-19T08:00:00+07:00"),
  ...zaloApp,
});

/** Runs the day through a server of its own and returns what each citizen received, in order. */
async function runDay(disturbed: boolean) {
  const databaseUrl = await createPostgresDatabase();
  const offset = startAt.getTime() - Date.now();
  const zalo = await recordingZalo(() => Date.now() + offset);
  const server = await serverProcess(
    {
      DATABASE_URL: databaseUrl,
      SECRET_KEY: secretKey,
      ZALO_APP_ID: zaloApp.appId,
      ZALO_APP_SECRET: "app-secret",
      ZALO_OA_SECRET_KEY: zaloApp.oaSecretKey,
      ZALO_OPENAPI_URL: `${zalo.origin}/openapi`,
      ZALO_OAUTH_URL: `${zalo.origin}/oauth`,
    },
    startAt,
  );
  const sql = postgres(databaseUrl, { max: 4, onnotice: () => {} });
  const link = async (oaId: string, hoursLeft: number) => {
    const { accessToken, refreshToken } = zalo.issue(oaId);
    const database = openPostgres(databaseUrl, { max: 1, listen: false });
    const pair = { accessToken, refreshToken, expiresInSeconds: Math.round(hoursLeft * 3_600) };
    const locality = simulatedOas.find((oa) => oa.oaId === oaId)?.slug ?? "";
    await linkOfficialAccount(
      database.db,
      createSealer(secretKey),
      { oaId, locality, pair },
      new Date(Date.now() + offset),
    );
    await database.close();
  };
  try {
    await server.start();
    for (const { oaId } of simulatedOas) await link(oaId, 25);
    const kills = disturbed
      ? killPlan({ server, zalo, sql, link, events: day.length, kills: soak ? 7 : 5 })
      : null;
    await deliverDay(day, {
      origin: server.origin,
      senders: disturbed ? 4 : 1,
      copies: disturbed ? [1, 6] : [1, 1],
      shuffleMs: disturbed ? 5 * 60_000 : 0,
      seed: 7,
      paceMs: disturbed ? 30 : 0,
      onPosted: (count) => kills?.afterPosted(count),
    });
    await kills?.finished();
    await untilQuiet(sql);
    const unknown = await sql`select id from outbox_messages where status not in ('sent', 'failed')`;
    const dead = await sql`select id from inbox_events where status <> 'done'`;
    return {
      received: byCitizen(zalo.sends),
      sends: zalo.sends.length,
      kills: kills?.done ?? [],
      unknown,
      dead,
      errors: server.errors,
    };
  } finally {
    await server.stop();
    await sql.end();
    await zalo.close();
  }
}

function byCitizen(sends: AcceptedSend[]): Map<string, string[]> {
  const received = new Map<string, string[]>();
  for (const { userId, text } of sends) received.set(userId, [...(received.get(userId) ?? []), text]);
  return received;
}

/** Until no event waits and no message is on its way. */
async function untilQuiet(sql: postgres.Sql): Promise<void> {
  const deadline = Date.now() + 180_000;
  for (let quiet = 0; quiet < 3; ) {
    const [open] = await sql<{ count: number }[]>`
      select (select count(*) from inbox_events where status = 'pending')
           + (select count(*) from outbox_messages where status in ('queued', 'sending', 'unknown')) as count`;
    quiet = Number(open?.count) === 0 ? quiet + 1 : 0;
    if (Date.now() > deadline) return;
    await new Promise((done) => setTimeout(done, 500));
  }
}

describe("a recorded day, delivered one to six times, shuffled, from four senders, the server killed and restarted", () => {
  let calm: Awaited<ReturnType<typeof runDay>>;
  let stormy: Awaited<ReturnType<typeof runDay>>;
  beforeAll(async () => {
    calm = await runDay(false);
    stormy = await runDay(true);
  }, 900_000);
  afterAll(() => {
    process.stdout.write(
      `replay: ${day.length} events, ${calm.sends} replies undisturbed, ${stormy.sends} disturbed, kills: ${stormy.kills.join(", ")}, unknown: ${stormy.unknown.length}\n`,
    );
  });

  test("the undisturbed run answers everything", () => {
    expect(calm.dead).toHaveLength(0);
    expect(calm.unknown).toHaveLength(0);
    expect(calm.sends).toBeGreaterThan(day.length / 3);
  });

  test("the server was killed at every kind of point", () => {
    expect(stormy.kills.length).toBeGreaterThanOrEqual(5);
    expect(new Set(stormy.kills)).toEqual(
      new Set(["after a send was accepted", "inside a turn", "inside token storage"]),
    );
  });

  test("every citizen gets exactly the replies of the undisturbed run, in order, none twice", () => {
    expect([...stormy.received.keys()].sort()).toEqual([...calm.received.keys()].sort());
    for (const [userId, texts] of calm.received) expect(stormy.received.get(userId), userId).toEqual(texts);
  });

  test("nothing is left open and no event was set aside", () => {
    expect(stormy.unknown).toHaveLength(0);
    expect(stormy.dead).toHaveLength(0);
  });
});
