import type { Choice } from "../conversation/types.ts";
import type { Db } from "../database/database.ts";
import { outboxMessages } from "../database/schema/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { Sealer } from "../security/sealer.ts";
import { type OutboundMessage, outboxMessage, toOutboundMessages } from "./outbound-message.ts";
import type { Reply } from "./reply.ts";

export type Recipient = { conversationId: number; oaId: string; userId: string };

/**
 * The report a notice brings news of, whose voice hears it (`null`: an officer), and what happens when Zalo lets it
 * through no more.
 */
type NewsOf = {
  requestId: number;
  voiceId: number | null;
  callBy: Date | null;
  template: { templateId: string; templateData: Record<string, string> } | null;
};

export type Enqueued = {
  kind: "reply" | "notice";
  turnId: number | null;
  now: Date;
  /** What the citizen may answer, valid from the moment it has been sent. */
  choices?: Choice[];
  about?: NewsOf;
};

/** Puts messages into the outbox, in order, inside the caller's transaction. */
export async function enqueueMessages(
  tx: Db,
  { jobs, sealer }: { jobs: Pick<JobQueue, "add">; sealer: Sealer },
  recipient: Recipient,
  replies: Reply[],
  { kind, turnId, now, choices, about }: Enqueued,
): Promise<void> {
  await insertMessages(tx, { jobs, sealer }, recipient, toOutboundMessages(replies, choices), now, {
    ...about,
    turnId,
    kind,
  });
}

/** The same for what a member of staff writes (`authorId`), in just these messages. */
export async function enqueueStaffMessages(
  tx: Db,
  tools: { jobs: Pick<JobQueue, "add">; sealer: Sealer },
  recipient: Recipient,
  messages: OutboundMessage[],
  { authorId, now }: { authorId: string; now: Date },
): Promise<void> {
  await insertMessages(tx, tools, recipient, messages, now, { kind: "staff", authorId });
}

async function insertMessages(
  tx: Db,
  { jobs, sealer }: { jobs: Pick<JobQueue, "add">; sealer: Sealer },
  recipient: Recipient,
  messages: OutboundMessage[],
  now: Date,
  common: Pick<typeof outboxMessages.$inferInsert, "kind" | "authorId" | "turnId"> & Partial<NewsOf>,
): Promise<void> {
  if (messages.length === 0) return;
  const rows = messages.map((message) => ({
    ...recipient,
    ...common,
    sealedMessage: sealer.seal(JSON.stringify(message), outboxMessage),
    notBefore: now,
    createdAt: now,
  }));
  await Promise.all([
    tx.insert(outboxMessages).values(rows),
    jobs.add(tx, "deliver-messages", [{ conversationId: recipient.conversationId }]),
  ]);
}
