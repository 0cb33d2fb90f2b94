import { eq } from "drizzle-orm";
import { type Db, inTransaction } from "../database/database.ts";
import { conversations, outboxMessages } from "../database/schema/index.ts";
import { ZaloApiError, ZaloLimitError, ZaloTokenError, ZaloTransportError } from "../zalo/index.ts";
import type { DeliveryTools } from "./delivery-tools.ts";
import { historyDelayMs } from "./send-times.ts";
import { nextMorning } from "./sending-plan.ts";

type Message = typeof outboxMessages.$inferSelect;
type Change = Partial<typeof outboxMessages.$inferInsert> & { status: Message["status"] };

const minute = 60_000;
const mostAttempts = 8;
const mostPatientAttempts = 60;

/**
 * What becomes of a message whose send failed. Only what certainly did not arrive goes back to the queue.
 * @returns the row's new status.
 */
export async function afterFailure(tools: DeliveryTools, message: Message, error: unknown): Promise<string> {
  const now = tools.now();
  const change = decide(error, message.attempts + 1, now);
  await inTransaction(tools.db, async (tx) => {
    await tx.update(outboxMessages).set(change).where(eq(outboxMessages.id, message.id));
    await lookAgain(tools, tx, message.conversationId, change, now);
    if (error instanceof ZaloApiError && error.action === "never_for_user") {
      await tx
        .update(conversations)
        .set({ unreachable: `zalo ${error.code}` })
        .where(eq(conversations.id, message.conversationId));
    }
  });
  tools.logger.warn("message_not_sent", {
    outboxId: message.id,
    status: change.status,
    reason: change.reason,
  });
  return change.status;
}

/** The sweep would find it too; this is sooner. */
async function lookAgain({ jobs }: DeliveryTools, tx: Db, conversationId: number, change: Change, now: Date) {
  if (change.status === "unknown")
    await jobs.add(tx, "resolve-unknown-sends", [{}], historyDelayMs / 1_000 + 1);
  if (change.status !== "queued" || !change.notBefore) return;
  const seconds = Math.ceil((change.notBefore.getTime() - now.getTime()) / 1_000);
  await jobs.add(tx, "deliver-messages", [{ conversationId }], seconds);
}

function decide(error: unknown, attempts: number, now: Date): Change {
  if (error instanceof ZaloTransportError) {
    return error.sent === "maybe"
      ? { status: "unknown", reason: "no_answer" }
      : whenItPasses("unreachable", attempts, now);
  }
  if (error instanceof ZaloTokenError) {
    return error.needsRelink ? heldForHuman("needs_relink", now) : whenItPasses("no_token", attempts, now);
  }
  if (error instanceof ZaloLimitError) return { status: "dead", reason: `limit ${error.field}` };
  if (!(error instanceof ZaloApiError)) return again("not_sent", attempts, now);
  const reason = `zalo ${error.code}`;
  switch (error.action) {
    case "wait_for_user":
      return { status: "waiting", reason };
    case "never_for_user":
      return { status: "failed", reason };
    case "fix_payload":
    case "reupload":
      return { status: "dead", reason };
    case "human":
    case "refresh_token":
      // The client has refreshed and repeated once already: only a person can say why the new token is no good.
      return heldForHuman(reason, now);
    case "reschedule":
      return { status: "queued", notBefore: nextMorning(now), reason };
    case "retry_once":
      return attempts >= 2 ? { status: "dead", reason } : again(reason, attempts, now);
    case "retry":
      // -32 counts calls by the minute; -214 passes within seconds.
      return whenItPasses(reason, attempts, now, error.code === -32 ? minute : 1_000);
  }
}

/** Kept until a person has put the account right (which wakes it), and tried again now and then. */
function heldForHuman(reason: string, now: Date): Change {
  return { status: "queued", notBefore: new Date(now.getTime() + 15 * minute), reason };
}

/** Zalo may be away for hours: about a day's patience, then somebody has to look. */
function whenItPasses(reason: string, attempts: number, now: Date, firstWaitMs = 1_000): Change {
  if (attempts >= mostPatientAttempts) return { status: "dead", reason };
  const waitMs = Math.min(30 * minute, 2 ** attempts * firstWaitMs);
  return { status: "queued", notBefore: new Date(now.getTime() + waitMs), reason };
}

function again(reason: string, attempts: number, now: Date): Change {
  if (attempts >= mostAttempts) return { status: "dead", reason };
  const waitMs = Math.min(30 * minute, 2 ** attempts * 1_000);
  return { status: "queued", notBefore: new Date(now.getTime() + waitMs), reason };
}
