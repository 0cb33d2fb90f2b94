import type { Reply } from "../conversation/types.ts";
import type { Db } from "../database/database.ts";
import { outboxMessages } from "../database/schema/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { Sealer } from "../security/sealer.ts";
import { outboxMessage, toOutboundMessages } from "./outbound-message.ts";

export type Recipient = { conversationId: number; oaId: string; userId: string };

/** Puts messages into the outbox, in order, inside the caller's transaction. */
export async function enqueueMessages(
  tx: Db,
  { jobs, sealer }: { jobs: JobQueue; sealer: Sealer },
  recipient: Recipient,
  replies: Reply[],
  { kind, turnId, now }: { kind: "reply" | "notice"; turnId: number | null; now: Date },
): Promise<void> {
  const messages = toOutboundMessages(replies);
  if (messages.length === 0) return;
  const rows = messages.map((message) => ({
    ...recipient,
    turnId,
    kind,
    sealedMessage: sealer.seal(JSON.stringify(message), outboxMessage),
    notBefore: now,
    createdAt: now,
  }));
  await Promise.all([
    tx.insert(outboxMessages).values(rows),
    jobs.add(tx, "deliver-messages", [{ conversationId: recipient.conversationId }]),
  ]);
}
