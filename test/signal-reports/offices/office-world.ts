import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "../../../src/database/database.ts";
import { inTransaction } from "../../../src/database/database.ts";
import { officeChannels, officeMessages, serviceRequests } from "../../../src/database/schema/index.ts";
import { createMetrics } from "../../../src/health/metrics.ts";
import { openPlace } from "../../../src/localities/open-place.ts";
import type { Mail, Mailer, MailOutcome } from "../../../src/mail/mail.ts";
import { openMediaStores } from "../../../src/media/stores/open-media-stores.ts";
import { projectFolder } from "../../../src/project-folder.node.ts";
import { createSealer } from "../../../src/security/sealer.ts";
import type { Actor } from "../../../src/signal-reports/actor.ts";
import { fileRequest } from "../../../src/signal-reports/file-request.ts";
import type { Filing } from "../../../src/signal-reports/filing.ts";
import type { MoveDetails } from "../../../src/signal-reports/move-details.ts";
import { moveRequest } from "../../../src/signal-reports/move-request.ts";
import { addChannel } from "../../../src/signal-reports/offices/add-channel.ts";
import type { OfficeTools } from "../../../src/signal-reports/offices/office-tools.ts";
import { sendOfficeMessage } from "../../../src/signal-reports/offices/send-office-message.ts";
import { sweepOfficeMessages } from "../../../src/signal-reports/offices/sweep-office-messages.ts";
import type { Verb } from "../../../src/signal-reports/states.ts";
import { testClock } from "../../support/clock.ts";
import { type DatabaseKind, openTestDatabase } from "../../support/databases.ts";
import { counterIds } from "../../support/randomness.ts";

export const place = openPlace(
  readFileSync(join(projectFolder(), "knowledge/localities/nam-hoa/profile.yaml"), "utf8"),
);
export const locality = "nam-hoa";
export const secretKey = "a secret key for tests";

export type OfficeWorld = Awaited<ReturnType<typeof openOffices>>;

/** Reports and offices over a real database; the mail server's side of each call is the test's. */
export async function openOffices(kind: DatabaseKind, given?: Database) {
  const clock = testClock();
  const start = clock.now();
  const database = given ?? (await openTestDatabase(kind));
  const { db } = database;
  const sealer = createSealer(secretKey);
  const mails: Mail[] = [];
  const mailServer = { answers: [] as ((mail: Mail) => Promise<MailOutcome> | MailOutcome)[] };
  const woken: { name: string; data: unknown; afterSeconds: number | undefined }[] = [];
  const logs: { event: string; fields: unknown }[] = [];
  const log = (event: string, fields?: unknown) => void logs.push({ event, fields });
  const mailer: Mailer = {
    async send(mail) {
      const answer = mailServer.answers.shift();
      const outcome = answer ? await answer(mail) : ({ outcome: "accepted", ref: "250 ok" } as const);
      if (outcome.outcome === "accepted") mails.push(mail);
      return outcome;
    },
  };
  const tools: OfficeTools = {
    db,
    sealer,
    jobs: { add: async (_tx, name, data, afterSeconds) => void woken.push({ name, data, afterSeconds }) },
    placeOf: () => place,
    now: clock.now,
    newId: counterIds(),
    metrics: createMetrics(""),
    publicUrl: "https://counter.test",
    mailer,
    stores: openMediaStores(db, null, fetch),
    fetch,
    logger: { debug: log, info: log, warn: log, error: log },
  };

  const email = (officeId: string, address = `${officeId}@nam-hoa.example`) =>
    addChannel(
      { db, sealer, now: clock.now() },
      { locality, officeId, kind: "email", address, secret: null, mayBePrivate: false },
    );

  async function file(more: { trouble?: Partial<Filing["trouble"]>; voice?: Partial<Filing["voice"]> } = {}) {
    const filing: Filing = {
      locality,
      channel: "zalo",
      trouble: {
        area: "Xóm 5",
        lat: 21.654321,
        lon: 105.876543,
        outside: null,
        urgent: false,
        services: ["mobile-data", "voice"],
        operators: ["viettel"],
        ...more.trouble,
      },
      voice: {
        conversationId: null,
        operators: ["viettel"],
        indoors: "indoor",
        hours: "evening",
        since: "mấy hôm nay",
        households: 12,
        speed: { down: 3.2, up: 1, ping: 80 },
        details: {
          words: "nhà tôi ở xóm 5 sóng viettel yếu lắm",
          landmark: "sau nhà văn hóa",
          contact: "0912 345 678",
        },
        mediaIds: [],
        ...more.voice,
      },
    };
    const actorOf = (voiceId: number): Actor => ({ kind: "citizen", voiceId, via: "chat" });
    return await inTransaction(db, (tx) => fileRequest(tools, tx, filing, actorOf));
  }

  const move = <V extends Verb>(requestId: number, verb: V, details: MoveDetails[V], officeId = "culture") =>
    inTransaction(db, (tx) =>
      moveRequest(tools, tx, {
        verb,
        requestId,
        details,
        actor: { kind: "office", locality, officeId, via: "link" },
      }),
    );
  const messages = () => db.select().from(officeMessages).orderBy(asc(officeMessages.id));
  const channels = () => db.select().from(officeChannels).orderBy(asc(officeChannels.id));
  const request = async (id: number) => {
    const [row] = await db.select().from(serviceRequests).where(eq(serviceRequests.id, id));
    if (!row) throw new Error("There is no such report");
    return row;
  };
  /** Sends what is due, as the workers would, until nothing is. */
  async function deliver() {
    for (let round = 0; round < 20; round += 1) {
      const due = (await messages()).filter(
        ({ status, notBefore }) => status === "queued" && notBefore <= clock.now(),
      );
      if (due.length === 0) return;
      for (const { id } of due) await sendOfficeMessage(tools, id);
    }
  }
  const outcomes = async () =>
    (await messages()).map(
      ({ officeId, step, status }) => `${officeId} ${step.replace(/\d+/g, "#")} ${status}`,
    );

  return {
    clock,
    database,
    db,
    sealer,
    tools,
    mails,
    mailServer,
    woken,
    logs,
    email,
    file,
    move,
    messages,
    channels,
    request,
    deliver,
    outcomes,
    sweep: () => sweepOfficeMessages(tools, db),
    /** Empty tables and the clock's start again: a new database for each test takes seconds. */
    async reset() {
      clock.set(start);
      mails.length = 0;
      woken.length = 0;
      logs.length = 0;
      mailServer.answers.length = 0;
      delete tools.lookup;
      const tables = sql.raw(
        "service_requests, request_counters, incidents, office_channels, office_messages, localities",
      );
      await db.execute(sql`truncate ${tables} restart identity cascade`);
    },
    close: () => database.close(),
  };
}
