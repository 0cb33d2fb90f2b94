import { and, desc, eq, gte, inArray, lte, notInArray, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { serviceRequests } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../../signal-reports/actor.ts";
import { closedStatuses } from "../../signal-reports/states.ts";
import { Open311Error } from "../open311-error.ts";
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

/** @param argument what the client calls the code. @throws {Open311Error} 404 when the locality has no such report. */
export async function findRequest(
  db: Db,
  locality: string,
  code: string,
  argument: "service_request_id" | "token",
): Promise<ServiceRequest> {
  const [row] = await db
    .select()
    .from(serviceRequests)
    .where(and(eq(serviceRequests.locality, locality), eq(serviceRequests.code, code)));
  if (!row) throw new Open311Error(404, `${argument} provided was not found.`);
  return row;
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
