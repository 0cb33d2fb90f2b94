import { and, desc, eq, inArray, ne } from "drizzle-orm";
import { findConversation } from "../../../conversation/find-conversation.ts";
import type { Conversation } from "../../../conversation/turn-tools.ts";
import type { Db } from "../../../database/database.ts";
import {
  conversations,
  outboxMessages,
  requestVoices,
  serviceRequests,
} from "../../../database/schema/index.ts";
import { type CannedReply, listCannedReplies } from "../canned/canned-replies.ts";
import { type Colleagues, readColleagues } from "../colleagues.ts";
import { notePresence, whoElse } from "./presence.ts";
import { readThread, type Thread } from "./read-thread.ts";

export type ConversationPage = {
  conversation: Conversation;
  thread: Thread;
  /** The newest message of a person; an answer written without having seen it is asked about first. */
  newestByPerson: number;
  reports: { code: string; status: string; area: string | null; filedAt: Date }[];
  /** The same person's other conversations. */
  others: number[];
  present: string[];
  canned: CannedReply[];
  colleagues: Colleagues;
  /** Whether this is a new look, for the audit trail. */
  opened: boolean;
};

type Asked = { id: number; staffId: string; now: Date; before: Date | null };
const mostReports = 20;

/** Everything the page of one conversation shows; `null` where there is none (any more) in this place. */
export async function readConversationPage(
  tx: Db,
  { id, staffId, now, before }: Asked,
): Promise<ConversationPage | null> {
  const conversation = await findConversation(tx, id);
  if (!conversation) return null;
  const { locality, personId, assigneeId } = conversation;
  const looker = { locality, staffId, conversationId: id, now };
  const opened = await notePresence(tx, looker);
  const others = personId ? await readOthers(tx, conversation, personId) : [];
  const thread = await readThread(tx, conversation, before);
  const present = await whoElse(tx, looker);
  const mentioned = [...present, ...staffIn(thread), ...(assigneeId ? [assigneeId] : [])];
  return {
    conversation,
    thread,
    newestByPerson: await newestByPerson(tx, id),
    reports: await readReports(tx, [id, ...others]),
    others,
    present,
    canned: await listCannedReplies(tx, locality),
    colleagues: await readColleagues(tx, locality, mentioned),
    opened,
  };
}

function staffIn({ items }: Thread): string[] {
  return items.flatMap((item) => {
    if (item.kind === "note") return [item.note.staffId];
    return item.kind === "office" && item.message.kind === "staff" ? [item.message.authorId ?? ""] : [];
  });
}

/** The id of the newest message a person wrote, here or in Zalo's own tool; 0 for none. */
async function newestByPerson(tx: Db, conversationId: number): Promise<number> {
  const [row] = await tx
    .select({ id: outboxMessages.id })
    .from(outboxMessages)
    .where(
      and(
        eq(outboxMessages.conversationId, conversationId),
        inArray(outboxMessages.kind, ["staff", "elsewhere"]),
      ),
    )
    .orderBy(desc(outboxMessages.id))
    .limit(1);
  return row?.id ?? 0;
}

async function readOthers(tx: Db, { id, locality }: Conversation, personId: string): Promise<number[]> {
  const rows = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(
      and(
        eq(conversations.personId, personId),
        eq(conversations.locality, locality),
        ne(conversations.id, id),
      ),
    )
    .orderBy(conversations.id);
  return rows.map((row) => row.id);
}

async function readReports(tx: Db, ids: number[]): Promise<ConversationPage["reports"]> {
  const { code, status, area, filedAt } = serviceRequests;
  return await tx
    .selectDistinct({ code, status, area, filedAt })
    .from(requestVoices)
    .innerJoin(serviceRequests, eq(serviceRequests.id, requestVoices.requestId))
    .where(inArray(requestVoices.conversationId, ids))
    .orderBy(desc(filedAt))
    .limit(mostReports);
}
