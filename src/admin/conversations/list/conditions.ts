import {
  and,
  arrayContains,
  desc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { conversations, requestVoices, turns } from "../../../database/schema/index.ts";
import { type ListFilter, startOfDay } from "./list-filter.ts";
import { type ConversationTab, flagShownMs } from "./tabs.ts";

export type Asker = { locality: string; staffId: string; now: Date };

/** Of the conversations that answered from an article, only so many newest turns are looked at. */
const mostTurns = 1_000;

/** What each tab is ordered by; the oldest first where somebody waits. */
export const orders = {
  waiting: { column: "waitingSince", oldestFirst: true },
  mine: { column: "lastMessageAt", oldestFirst: false },
  snoozed: { column: "snoozedUntil", oldestFirst: true },
  flagged: { column: "flaggedAt", oldestFirst: false },
  all: { column: "lastMessageAt", oldestFirst: false },
} as const satisfies Record<
  ConversationTab,
  { column: keyof typeof conversations.$inferSelect; oldestFirst: boolean }
>;

/** The rows of one tab. */
export function inTab(tab: ConversationTab, { locality, staffId, now }: Asker): SQL | undefined {
  const { waitingSince, snoozedUntil, assigneeId, flaggedAt, lastMessageAt } = conversations;
  const awake = or(isNull(snoozedUntil), lte(snoozedUntil, now));
  const here = eq(conversations.locality, locality);
  switch (tab) {
    case "waiting":
      return and(here, isNotNull(waitingSince), awake);
    case "mine":
      return and(here, eq(assigneeId, staffId), isNotNull(lastMessageAt), awake);
    case "snoozed":
      return and(here, gt(snoozedUntil, now));
    case "flagged":
      return and(here, gt(flaggedAt, new Date(now.getTime() - flagShownMs)));
    case "all":
      return and(here, isNotNull(lastMessageAt));
  }
}

/** @param articles ids of articles whose titles hold the words searched for. */
export function narrowedBy(
  tx: Db,
  filter: ListFilter,
  locality: string,
  articles: string[],
): SQL | undefined {
  const { label, assignee, report, q } = filter;
  const { id, labels, assigneeId } = conversations;
  const spoken = sql`exists (select from ${requestVoices} where ${requestVoices.conversationId} = ${id})`;
  return and(
    label ? arrayContains(labels, [label]) : undefined,
    assignee ? (assignee === "-" ? isNull(assigneeId) : eq(assigneeId, assignee)) : undefined,
    asksForTurns(filter) ? hasTurn(tx, filter, locality) : undefined,
    report ? (report === "yes" ? spoken : sql`not ${spoken}`) : undefined,
    q ? searched(tx, q, locality, articles) : undefined,
  );
}

/** Whether the filter says something of single turns. */
export function asksForTurns({ status, article, from, to }: ListFilter): boolean {
  return [status, article, from, to].some((asked) => asked !== "");
}

/** The turns a filter means, counted as the figures count them: any of a conversation, not its newest alone. */
export function turnsOf({ status, article, from, to }: ListFilter, locality: string): SQL | undefined {
  const { createdAt, articleId } = turns;
  const ended = status || (article ? "answered" : "");
  return and(
    eq(turns.locality, locality),
    ended ? eq(turns.status, ended) : undefined,
    article ? eq(articleId, article) : undefined,
    from ? gte(createdAt, startOfDay(from)) : undefined,
    to ? lt(createdAt, startOfDay(to, 1)) : undefined,
  );
}

function hasTurn(tx: Db, filter: ListFilter, locality: string): SQL {
  const own = eq(turns.conversationId, conversations.id);
  return exists(
    tx
      .select({ one: sql`1` })
      .from(turns)
      .where(and(own, turnsOf(filter, locality))),
  );
}

function searched(tx: Db, q: string, locality: string, articles: string[]): SQL | undefined {
  const number = /^#?(\d{1,15})$/.exec(q)?.[1];
  if (number) return eq(conversations.id, Number(number));
  const labelled = arrayContains(conversations.labels, [q.toLowerCase()]);
  return articles.length > 0 ? or(labelled, answeredFrom(tx, locality, articles)) : labelled;
}

function answeredFrom(tx: Db, locality: string, articles: string[]): SQL {
  const answered = tx
    .select({ id: turns.conversationId })
    .from(turns)
    .where(and(eq(turns.locality, locality), inArray(turns.articleId, articles)))
    .orderBy(desc(turns.createdAt))
    .limit(mostTurns);
  return inArray(conversations.id, answered);
}
