import { and, desc, eq, gte, inArray, lte, notInArray, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { serviceRequests } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../../signal-reports/actor.ts";
import { closedStatuses } from "../../signal-reports/states.ts";
import type { Search } from "./read-search.ts";

const closed = [...closedStatuses];

/** The reports of one locality a search asks for, newest first. */
export async function findRequests(db: Db, locality: string, search: Search): Promise<ServiceRequest[]> {
  const { ids, page, pageSize } = search;
  return await db
    .select()
    .from(serviceRequests)
    .where(
      and(
        eq(serviceRequests.locality, locality),
        ids ? inArray(serviceRequests.code, ids) : withinSearch(search),
      ),
    )
    .orderBy(desc(serviceRequests.filedAt), desc(serviceRequests.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

export async function findRequest(db: Db, locality: string, code: string): Promise<ServiceRequest | null> {
  const [row] = await db
    .select()
    .from(serviceRequests)
    .where(and(eq(serviceRequests.locality, locality), eq(serviceRequests.code, code)));
  return row ?? null;
}

function withinSearch({ from, until, serviceCodes, statuses }: Search) {
  const { filedAt, status, services } = serviceRequests;
  const both = statuses?.includes("open") === statuses?.includes("closed");
  return and(
    gte(filedAt, from),
    lte(filedAt, until),
    serviceCodes ? inArray(sql`coalesce(${services}[1], 'unknown')`, serviceCodes) : undefined,
    both ? undefined : statuses?.includes("closed") ? inArray(status, closed) : notInArray(status, closed),
  );
}
