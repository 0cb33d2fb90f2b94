import { and, asc, desc, gt, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { serviceRequests } from "../../../database/schema/index.ts";
import type { ServedPlace } from "../../../localities/served-place.ts";
import { openStatuses } from "../../../signal-reports/states.ts";
import { due, inTab, narrowedBy } from "./conditions.ts";
import type { Cursor, QueueFilter, QueueSort } from "./queue-filter.ts";
import { type QueueTab, queueTabs } from "./tabs.ts";

export type QueueAsked = { filter: QueueFilter; place: ServedPlace; now: Date };
export type QueueRow = Awaited<ReturnType<typeof readQueue>>["rows"][number];

const perPage = 50;
// Spelt out: in a query of one table Drizzle names columns without it, and “id” would be the voice's own.
const voices = sql<number>`(select count(*)::int from request_voices spoken
  where spoken.request_id = service_requests.id)`;

/** One page of the queue, and where the next one begins. @param most rows a page */
export async function readQueue(tx: Db, { filter, place, now }: QueueAsked, most = perPage) {
  const { after, sort } = filter;
  const found = await tx
    .select({ request: serviceRequests, voices, due })
    .from(serviceRequests)
    .where(
      and(inTab(filter.tab, place, now), narrowedBy(filter, place), after ? beyond(sort, after) : undefined),
    )
    .orderBy(...orders[sort])
    .limit(most + 1);
  const rows = found.slice(0, most);
  const last = rows.at(-1);
  return { rows, next: found.length > most && last ? cursorOf(sort, last) : null };
}

/** How many a filter finds. */
export async function countFiltered(tx: Db, { filter, place, now }: QueueAsked): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(serviceRequests)
    .where(and(inTab(filter.tab, place, now), narrowedBy(filter, place)));
  return row?.count ?? 0;
}

export type TabCounts = Partial<Record<QueueTab, number>>;

/** What stands in each tab of open reports, in one look at the open ones; the closed are many and not counted. */
export async function countTabs(tx: Db, place: ServedPlace, now: Date): Promise<TabCounts> {
  const counted = queueTabs.filter((tab) => tab !== "done" && tab !== "all");
  const columns = Object.fromEntries(
    counted.map((tab) => [tab, sql<number>`count(*) filter (where ${inTab(tab, place, now)})::int`]),
  );
  const [row] = await tx
    .select(columns)
    .from(serviceRequests)
    .where(inArray(serviceRequests.status, [...openStatuses, "resolved"]));
  return row ?? {};
}

const { id, updatedAt } = serviceRequests;
const dueOrNever = sql`coalesce(${due}, 'infinity'::timestamptz)`;

const orders: Record<QueueSort, SQL[]> = {
  newest: [desc(id)],
  oldest: [asc(id)],
  due: [sql`${dueOrNever} asc`, asc(id)],
  updated: [desc(updatedAt), desc(id)],
};

function beyond(sort: QueueSort, { value, id: last }: Cursor): SQL | undefined {
  const at = value === "inf" ? sql`'infinity'::timestamptz` : sql`to_timestamp(${value}::float8 / 1000)`;
  switch (sort) {
    case "newest":
      return lt(id, last);
    case "oldest":
      return gt(id, last);
    case "due":
      return or(sql`${dueOrNever} > ${at}`, and(sql`${dueOrNever} = ${at}`, gt(id, last)));
    case "updated":
      return or(sql`${updatedAt} < ${at}`, and(sql`${updatedAt} = ${at}`, lt(id, last)));
  }
}

type Last = { request: { id: number; updatedAt: Date }; due: Date | null };

function cursorOf(sort: QueueSort, { request, due: by }: Last): Cursor {
  if (sort === "due") return { value: by?.getTime() ?? "inf", id: request.id };
  return { value: sort === "updated" ? request.updatedAt.getTime() : 0, id: request.id };
}
