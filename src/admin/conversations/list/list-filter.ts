import { z } from "zod";
import { vietnamOffset } from "../../../localities/vietnam-time.ts";
import { type ConversationTab, conversationTabs } from "./tabs.ts";

/** Where a page of the list begins: after this value of the tab's order, and this conversation. */
export type Cursor = { at: Date; id: number };

export type ListFilter = {
  tab: ConversationTab;
  /** A conversation's number, a label, or words of an article's title. */
  q: string;
  label: string;
  /** A member of staff's id, `-` for nobody. */
  assignee: string;
  /** How a turn of the conversation ended, and the article that answered it. */
  status: string;
  article: string;
  /** Days in Vietnam, YYYY-MM-DD, of that turn; empty for no bound. */
  from: string;
  to: string;
  report: "" | "yes" | "no";
  after: Cursor | null;
};

const word = z.string().trim().max(200).catch("");
const day = z.iso.date().catch("");
const fields = z.object({
  tab: z.enum(conversationTabs).catch("waiting"),
  q: word,
  label: word,
  assignee: word,
  status: word,
  article: word,
  from: day,
  to: day,
  report: z.enum(["", "yes", "no"]).catch(""),
});
const cursor = /^(\d{1,15})-(\d{1,15})$/;

/** What an address asks for; what makes no sense is left out rather than refused. */
export function readFilter(query: Record<string, string>): ListFilter {
  const at = cursor.exec(query.after ?? "");
  return { ...fields.parse(query), after: at ? { at: new Date(Number(at[1])), id: Number(at[2]) } : null };
}

/** The query string of a filter, without what is as usual; `?` included. */
export function filterQuery({ after, ...filter }: ListFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== "") query.set(name, value);
  if (after) query.set("after", `${after.at.getTime()}-${after.id}`);
  return `?${query}`;
}

/** Whether anything but the tab narrows the list. */
export function isNarrowed(filter: ListFilter): boolean {
  return (
    [filter.q, filter.label, filter.assignee, filter.status, filter.article, filter.from].some(Boolean) ||
    filter.to !== "" ||
    filter.report !== ""
  );
}

/** Whether nothing but turns narrows the list of all conversations. */
export function isOfTurnsAlone({ tab, q, label, assignee, report }: ListFilter): boolean {
  return tab === "all" && [q, label, assignee, report].every((asked) => asked === "");
}

/** The first moment of a day in Vietnam, some days later. */
export function startOfDay(day: string, daysLater = 0): Date {
  return new Date(Date.parse(day) - vietnamOffset + daysLater * 86_400_000);
}
