import { eq, ne } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inboxEvents, outboxMessages, provinceFigures } from "../../src/database/schema/index.ts";
import { linkOfficialAccount } from "../../src/official-accounts/link-official-account.ts";
import { type NodeSystem, openNodeSystem } from "../../src/open-node-system.node.ts";
import { readSettings } from "../../src/settings.ts";
import { simulatedOas } from "../../src/simulated-people.ts";
import { createPostgresDatabase } from "../support/databases.ts";
import { freePort } from "../support/free-port.ts";
import { sign } from "../support/recorded-day.ts";
import { recordingZalo } from "../support/recording-zalo.ts";
import { startWranglerDev, type WranglerDev } from "./wrangler-dev.ts";

const appId = "360846524940903967";
const oaSecretKey = "worker-oa-secret-key";
const oa = { oaId: simulatedOas[1]?.oaId ?? "", slug: "ngoc-lac" };
const withinMs = 30_000;

let zalo: Awaited<ReturnType<typeof recordingZalo>>;
/** The Node process on the same database: it has migrated and synced; its own workers do not run. */
let node: NodeSystem;
let worker: WranglerDev;
let vars: Record<string, string> = {};

beforeAll(async () => {
  zalo = await recordingZalo(() => Date.now());
  const databaseUrl = await createPostgresDatabase();
  vars = {
    SECRET_KEY: "a secret key for the worker test",
    ZALO_APP_ID: appId,
    ZALO_APP_SECRET: "worker-app-secret",
    ZALO_OA_SECRET_KEY: oaSecretKey,
    ZALO_OPENAPI_URL: `${zalo.origin}/openapi`,
    ZALO_OAUTH_URL: `${zalo.origin}/oauth`,
    PUBLIC_URL: "https://counter.test",
  };
  const settings = readSettings({ ...vars, DATABASE_URL: databaseUrl, LOG_LEVEL: "silent" });
  if (!settings.zalo) throw new Error("The test runs outside simulator mode");
  node = await openNodeSystem(settings, { zalo: settings.zalo });
  const { accessToken, refreshToken } = zalo.issue(oa.oaId);
  const pair = { accessToken, refreshToken, expiresInSeconds: 90_000 };
  await linkOfficialAccount(
    node.database.db,
    node.sealer,
    { oaId: oa.oaId, locality: oa.slug, pair },
    new Date(),
  );
  await node.directory.refresh();
  worker = await startWranglerDev(databaseUrl, vars);
});

afterAll(async () => {
  await worker?.stop();
  await node?.shutDown();
  await zalo?.close();
});

function signed(userId: string, text: string) {
  const at = Date.now();
  const event = {
    event_name: "user_send_text",
    sender: { id: userId },
    recipient: { id: oa.oaId },
    message: { text, msg_id: `m${userId}${at}` },
    timestamp: String(at),
  };
  return sign(event, { userId, oaId: oa.oaId, at }, { appId, oaSecretKey });
}

const post = (body: string, signature?: string) =>
  fetch(`${worker.origin}/webhooks/zalo`, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      ...(signature ? { "x-zevent-signature": signature } : {}),
    },
  });

/** The cron trigger of a minute. */
const cronAt = (minute: string) =>
  fetch(`${worker.origin}/cdn-cgi/handler/scheduled?time=${Date.parse(minute)}`);

const repliesTo = (userId: string) => zalo.sends.filter((send) => send.userId === userId);

async function reply(userId: string): Promise<string> {
  await expect.poll(() => repliesTo(userId).length, { timeout: withinMs, interval: 50 }).toBeGreaterThan(0);
  return repliesTo(userId)
    .map(({ text }) => text)
    .join("\n");
}

/** How many messages the outbox holds for a resident. */
async function messagesFor(userId: string): Promise<number> {
  return await node.database.db.$count(outboxMessages, eq(outboxMessages.userId, userId));
}

async function everythingSent(): Promise<void> {
  const open = () => node.database.db.$count(outboxMessages, ne(outboxMessages.status, "sent"));
  await expect.poll(open, { timeout: withinMs, interval: 50 }).toBe(0);
}

describe("the Worker on wrangler dev, over PostgreSQL", () => {
  it("given an unsigned probe, answers 200 and stores nothing", async () => {
    for (const body of ["{}", "", JSON.stringify({ event_name: "user_send_text" })]) {
      const response = await post(body);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ outcome: "probe" });
    }
    expect(await node.database.db.select().from(inboxEvents)).toEqual([]);
  });

  it("given a signed question, answers 200 and the sourced answer arrives at Zalo", async () => {
    const { body, signature } = signed("6100000000000000001", "lam vneid muc 2 o dau, mat tien ko");
    const response = await post(body, signature);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ outcome: "stored" });
    expect(await reply("6100000000000000001")).toMatch(/VNeID[\s\S]*Theo [\s\S]*nguồn mới nhất/);
  });

  it("given a wrong signature once a right one was seen, answers 401 and stores nothing", async () => {
    const { body } = signed("6100000000000000002", "xin chào");
    const response = await post(body, `mac=${"0".repeat(64)}`);
    expect(response.status).toBe(401);
    const stored = await node.database.db
      .select()
      .from(inboxEvents)
      .where(eq(inboxEvents.userId, "6100000000000000002"));
    expect(stored).toEqual([]);
  });

  it("given malformed JSON or a body over 256 kB, answers 400 and 413", async () => {
    expect((await post("{", "mac=00")).status).toBe(400);
    expect((await post("x".repeat(256 * 1024 + 1), "mac=00")).status).toBe(413);
  });

  it("given the same event three times at once, answers the resident once", async () => {
    const { body, signature } = signed("6100000000000000003", "gặp cán bộ");
    const responses = await Promise.all([1, 2, 3].map(() => post(body, signature)));
    const outcomes = await Promise.all(responses.map(async (response) => (await response.json()).outcome));
    expect(outcomes.toSorted()).toEqual(["duplicate", "duplicate", "stored"]);
    await reply("6100000000000000003");
    await everythingSent();
    expect(repliesTo("6100000000000000003").length).toBe(await messagesFor("6100000000000000003"));
  });

  it("given eight residents at once, answers each of them", async () => {
    const residents = Array.from({ length: 8 }, (_, index) => `620000000000000000${index}`);
    const responses = await Promise.all(
      residents.map((userId) => {
        const { body, signature } = signed(userId, "quen mat khau vneid");
        return post(body, signature);
      }),
    );
    expect(responses.map(({ status }) => status)).toEqual(residents.map(() => 200));
    for (const userId of residents) expect(await reply(userId)).not.toBe("");
  });

  it("given an event that only a Node process has stored, the cron trigger answers it", async () => {
    const { body, signature } = signed("6100000000000000004", "chữ ký số là gì");
    const headers = { "x-zevent-signature": signature };
    const request = new Request("https://counter.test/webhooks/zalo", { method: "POST", body, headers });
    expect((await node.app.fetch(request)).status).toBe(200);
    expect(repliesTo("6100000000000000004")).toEqual([]);
    expect((await cronAt("2026-11-21T03:04:00Z")).status).toBe(200);
    expect(await reply("6100000000000000004")).toMatch(/chữ ký số/i);
  });

  it("given the minute of a full hour, the cron trigger counts the figures over all places", async () => {
    const figures = () => node.database.db.$count(provinceFigures);
    expect(await figures()).toBe(0);
    expect((await cronAt("2026-11-21T17:00:00Z")).status).toBe(200);
    await expect.poll(figures, { timeout: withinMs, interval: 100 }).toBe(4);
  });

  it("answers its health routes", async () => {
    expect(await (await fetch(`${worker.origin}/healthz`)).text()).toBe("ok");
    const ready = await fetch(`${worker.origin}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      ready: true,
      officialAccounts: [{ oaId: oa.oaId, status: "linked" }],
    });
  });

  it("leaves no failure in its log: no unhandled rejection, no socket of another request", async () => {
    await everythingSent();
    await expect.poll(worker.log, { timeout: withinMs }).toContain('"event":"webhook_signature_refused"');
    expect(worker.log()).not.toMatch(/"level":"(warn|error)"(?!,"event":"webhook_signature_refused")/);
    expect(worker.log()).not.toMatch(
      /unhandled|uncaught|different request|was canceled|will never|hung|TypeError/i,
    );
  });
});

describe("the Worker without its database", () => {
  it("given a signed event, answers 503 at once so that Zalo tries again", async () => {
    const alone = await startWranglerDev(
      `postgres://nobody:none@127.0.0.1:${await freePort()}/nothing`,
      vars,
    );
    try {
      const { body, signature } = signed("6100000000000000005", "xin chào");
      const started = Date.now();
      const response = await fetch(`${alone.origin}/webhooks/zalo`, {
        method: "POST",
        body,
        headers: { "x-zevent-signature": signature },
      });
      expect(response.status).toBe(503);
      expect(Date.now() - started).toBeLessThan(10_000);
      await expect.poll(alone.log, { timeout: withinMs }).toContain('"event":"not_opened"');
    } finally {
      await alone.stop();
    }
  });
});

describe("the staff view's files on Workers", () => {
  it("are named in the page with their hash, may be kept for ever, and need nobody's session", async () => {
    const html = await (await fetch(`${worker.origin}/admin/sign-in`)).text();
    const paths = html.match(/\/assets\/staff-[A-Z0-9]{8}\.(css|js)/g) ?? [];
    expect(new Set(paths).size).toBe(2);
    for (const path of paths) {
      const response = await fetch(worker.origin + path);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    }
  });

  it("leave out the copies that only Node sends", async () => {
    const html = await (await fetch(`${worker.origin}/admin/sign-in`)).text();
    const [path] = html.match(/\/assets\/staff-[A-Z0-9]{8}\.css/) ?? [];
    expect((await fetch(`${worker.origin}${path}.br`)).status).toBe(404);
  });

  it("include the installed view's manifest and its script, asked for anew", async () => {
    for (const path of ["/admin-view.webmanifest", "/admin-view.js"]) {
      const response = await fetch(worker.origin + path);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).not.toContain("immutable");
    }
  });
});
