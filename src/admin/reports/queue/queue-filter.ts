import { z } from "zod";
import { requestStatuses } from "../../../signal-reports/states.ts";
import { queueTabs } from "./tabs.ts";

export const queueSorts = ["newest", "oldest", "due", "updated"] as const;
export type QueueSort = (typeof queueSorts)[number];

/** Where a page begins: after this value of the sort (milliseconds, `inf` for no deadline) and this report. */
export type Cursor = { value: number | "inf"; id: number };

const words = z.string().trim().max(200).catch("");
const day = z.iso.date().catch("");
const number = z
  .string()
  .regex(/^\d{1,15}$/)
  .catch("");
const box = z.enum(["1"]).or(z.literal("")).catch("");

const fields = z.object({
  tab: z.enum(queueTabs).catch("open"),
  /** A code, or words of an area. */
  q: words,
  status: z.enum(requestStatuses).or(z.literal("")).catch(""),
  operator: words,
  service: words,
  area: words,
  /** An office's id: whoever holds the report. */
  office: words,
  urgent: box,
  /** A member of staff's id, `-` for nobody. */
  assignee: words,
  label: words,
  /** Days in Vietnam, YYYY-MM-DD, of filing. */
  from: day,
  to: day,
  incident: number,
  sort: z.enum(queueSorts).catch("newest"),
});

export type QueueFilter = z.infer<typeof fields> & { after: Cursor | null };

/** What an address asks for; what makes no sense is left out rather than refused. */
export function readQueueFilter(query: Record<string, string>): QueueFilter {
  const at = /^(inf|\d{1,15})-(\d{1,15})$/.exec(query.after ?? "");
  const after = at ? { value: at[1] === "inf" ? ("inf" as const) : Number(at[1]), id: Number(at[2]) } : null;
  return { ...fields.parse(query), after };
}

/** The query string of a filter without what is as usual, `?` included where there is any. */
export function queueQuery({ after, ...filter }: QueueFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== usual[name]) query.set(name, value);
  if (after) query.set("after", `${after.value}-${after.id}`);
  return query.size > 0 ? `?${query}` : "";
}

const usual: Record<string, string> = fields.parse({});

/** Whether anything but tab, search and sort narrows the list. */
export function isNarrowed({ tab: _tab, q: _q, sort: _sort, after: _after, ...rest }: QueueFilter): boolean {
  return Object.values(rest).some(Boolean);
}

/** The same tab without anything that narrows it. */
export function onlyTab({ tab }: QueueFilter): QueueFilter {
  return readQueueFilter({ tab });
}
