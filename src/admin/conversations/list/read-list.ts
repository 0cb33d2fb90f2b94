import { and, asc, count, countDistinct, desc, eq, sql } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { conversations, staffPresence, turns } from "../../../database/schema/index.ts";
import { type Asker, asksForTurns, inTab, narrowedBy, orders, turnsOf } from "./conditions.ts";
import { type LastWords, readLastWords } from "./last-words.ts";
import { type Cursor, isOfTurnsAlone, type ListFilter } from "./list-filter.ts";
import { type ConversationTab, conversationTabs } from "./tabs.ts";

const pageSize = 30;
/** A tab's count goes no further: nobody needs to know more, and counting costs. */
export const mostCounted = 1_000;

export type ListedConversation = Pick<
  typeof conversations.$inferSelect,
  | "id"
  | "mode"
  | "humanUntil"
  | "lastMessageAt"
  | "waitingSince"
  | "assigneeId"
  | "snoozedUntil"
  | "labels"
  | "lastStatus"
  | "flag"
  | "flaggedAt"
> & { unread: boolean; last: LastWords | null };

export type ConversationList = {
  rows: ListedConversation[];
  counts: Record<ConversationTab, number>;
  /** How many turns a filter means that speaks of turns alone, and of how many conversations. */
  turns: { count: number; conversations: number } | null;
  /** Where the next page begins. */
  next: Cursor | null;
};

/** One page of one tab, with how many each tab holds. */
export async function readList(
  tx: Db,
  asker: Asker,
  filter: ListFilter,
  articles: string[] = [],
): Promise<ConversationList> {
  const { column: key, oldestFirst } = orders[filter.tab];
  const { id, lastInteractionAt } = conversations;
  const column = conversations[key];
  const order = oldestFirst ? asc : desc;
  const after =
    filter.after &&
    sql`(${column}, ${id}) ${sql.raw(oldestFirst ? ">" : "<")} (${filter.after.at.toISOString()}::timestamptz, ${filter.after.id}::bigint)`;
  const found = await tx
    .select({
      row: conversations,
      unread: sql<boolean>`coalesce(${lastInteractionAt} > ${staffPresence.seenAt}, true)`,
    })
    .from(conversations)
    .leftJoin(
      staffPresence,
      and(
        eq(staffPresence.locality, asker.locality),
        eq(staffPresence.subject, "conversation"),
        eq(staffPresence.subjectId, sql`${id}::text`),
        eq(staffPresence.staffId, asker.staffId),
      ),
    )
    .where(
      and(inTab(filter.tab, asker), narrowedBy(tx, filter, asker.locality, articles), after ?? undefined),
    )
    .orderBy(order(column), order(id))
    .limit(pageSize + 1);
  const shown = found.slice(0, pageSize);
  const words = await readLastWords(
    tx,
    shown.map(({ row }) => row.id),
  );
  const last = found.length > pageSize ? shown.at(-1)?.row : undefined;
  const lastAt = last?.[key];
  return {
    rows: shown.map(({ row, unread }) => ({ ...row, unread, last: words.get(row.id) ?? null })),
    counts: await readCounts(tx, asker),
    turns: asksForTurns(filter) && isOfTurnsAlone(filter) ? await countTurns(tx, filter, asker) : null,
    next: last && lastAt ? { at: lastAt, id: last.id } : null,
  };
}

async function countTurns(tx: Db, filter: ListFilter, { locality }: Asker) {
  const [row] = await tx
    .select({ count: count(), conversations: countDistinct(turns.conversationId) })
    .from(turns)
    .where(turnsOf(filter, locality));
  return { count: row?.count ?? 0, conversations: row?.conversations ?? 0 };
}

async function readCounts(tx: Db, asker: Asker): Promise<Record<ConversationTab, number>> {
  const counts: [ConversationTab, number][] = [];
  for (const tab of conversationTabs) {
    const some = tx
      .select({ one: sql`1`.as("one") })
      .from(conversations)
      .where(inTab(tab, asker))
      .limit(mostCounted)
      .as("some");
    const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(some);
    counts.push([tab, row?.count ?? 0]);
  }
  return Object.fromEntries(counts) as Record<ConversationTab, number>;
}
