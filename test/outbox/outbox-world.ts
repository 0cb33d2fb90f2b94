import { asc, eq } from "drizzle-orm";
import type { Database } from "../../src/database/database.ts";
import { conversations, outboxMessages } from "../../src/database/schema/index.ts";
import { createMetrics } from "../../src/health/metrics.ts";
import type { JobQueue } from "../../src/jobs/job-queue.ts";
import { deliverMessages } from "../../src/outbox/deliver-messages.ts";
import type { DeliveryTools } from "../../src/outbox/delivery-tools.ts";
import { enqueueMessages } from "../../src/outbox/enqueue-messages.ts";
import type { Reply } from "../../src/outbox/reply.ts";
import { type ResolveTools, resolveUnknownSends } from "../../src/outbox/resolve-unknown.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { noJobs } from "../jobs/no-jobs.ts";
import { testClock } from "../support/clock.ts";
import { type DatabaseKind, openTestDatabase } from "../support/databases.ts";

export const oaId = "2491302944280861102";
type HistoryItem = { userId: string; from: "oa" | "user"; text: string; messageId: string; sentAt: Date };

/** The outbox over a real database, with Zalo's side of each call decided by the test. */
export async function openOutbox(kind: DatabaseKind) {
  const clock = testClock();
  const database: Database = await openTestDatabase(kind);
  const { db } = database;
  const sealer = createSealer("a secret key for tests");
  const sends: { userId: string; text: string; message: unknown }[] = [];
  const history: HistoryItem[] = [];
  const woken: { name: string; data: unknown; afterSeconds: number | undefined }[] = [];
  const logs: unknown[] = [];
  const log = (event: string, fields?: unknown) => void logs.push({ event, fields });
  const zalo = {
    /** What Zalo does with the next sends; the default accepts. */
    answers: [] as ((text: string) => Promise<void> | void)[],
    historyFails: false,
  };
  const jobs: JobQueue = {
    ...noJobs,
    add: async (_tx, name, data, afterSeconds) => void woken.push({ name, data, afterSeconds }),
  };
  const sendConsultation: DeliveryTools["zalo"]["sendConsultation"] = async (_oaId, userId, message) => {
    const { text } = message as { text: string };
    await zalo.answers.shift()?.(text);
    sends.push({ userId, text, message });
    const sent = { messageId: `sent-${sends.length}`, sentAt: clock.now(), quota: null, rateLimit: null };
    history.unshift({ userId, from: "oa", text, messageId: sent.messageId, sentAt: clock.now() });
    return sent;
  };
  const sendTemplate: DeliveryTools["zalo"]["sendTemplate"] = async (_oaId, userId, template) => {
    await zalo.answers.shift()?.(template.templateId);
    sends.push({ userId, text: `template ${template.templateId}`, message: template as never });
    return { messageId: `sent-${sends.length}`, sentAt: clock.now(), quota: null, rateLimit: null };
  };
  const getConversation: ResolveTools["history"]["getConversation"] = async (_oaId, userId, page) => {
    if (zalo.historyFails) throw new Error("history away");
    const { offset = 0, count = 10 } = page ?? {};
    const items = history.filter((item) => item.userId === userId).slice(offset, offset + count);
    return items.map((item) => ({ ...item, type: "text" })) as never;
  };
  const tools: ResolveTools = {
    db,
    sealer,
    jobs,
    zalo: { sendConsultation, sendTemplate },
    history: { getConversation },
    now: clock.now,
    logger: { debug: log, info: log, warn: log, error: log },
    metrics: createMetrics(""),
    quota: { packageRemaining: null, mayPay: false, templateAllowed: false, rateLimitedUntil: null },
  };
  let citizens = 0;

  /** A citizen who has just written, or did so some time ago. */
  async function newCitizen(lastInteractionAt: Date | null = clock.now()) {
    citizens += 1;
    const userId = `94${String(citizens).padStart(17, "0")}`;
    const values = { oaId, userId, locality: "ngoc-lac", lastInteractionAt, createdAt: clock.now() };
    const [row] = await db.insert(conversations).values(values).returning();
    const recipient = { conversationId: row?.id ?? 0, oaId, userId };
    const owe = (texts: (string | Reply)[], kindOfMessage: "reply" | "notice" = "reply") => {
      const replies = texts.map((text) => (typeof text === "string" ? { text, buttons: [] } : text));
      const options = { kind: kindOfMessage, turnId: null, now: clock.now() };
      return enqueueMessages(db, { jobs, sealer }, recipient, replies, options);
    };
    const rows = () =>
      db
        .select()
        .from(outboxMessages)
        .where(eq(outboxMessages.conversationId, recipient.conversationId))
        .orderBy(asc(outboxMessages.id));
    const statuses = async () => (await rows()).map(({ status }) => status);
    const heard = () => sends.filter((send) => send.userId === userId).map(({ text }) => text);
    const deliver = (more: Partial<DeliveryTools> = {}) =>
      deliverMessages({ ...tools, ...more }, recipient.conversationId);
    return { ...recipient, owe, rows, statuses, heard, deliver };
  }

  return {
    clock,
    database,
    db,
    sealer,
    tools,
    jobs,
    zalo,
    sends,
    history,
    woken,
    logs,
    newCitizen,
    resolve: () => resolveUnknownSends(tools),
    close: () => database.close(),
  };
}
