import { asc, eq, inArray, or } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { serviceRequests } from "../database/schema/index.ts";
import type { ServiceRequest } from "./actor.ts";

/** The report under its lock until the transaction ends; always taken before an incident's. */
export async function lockRequest(tx: Db, requestId: number): Promise<ServiceRequest | null> {
  const [row] = await tx
    .select()
    .from(serviceRequests)
    .where(eq(serviceRequests.id, requestId))
    .for("update");
  return row ?? null;
}

/** Several at once, in the order of their ids, so that two who need the same ones never wait for each other. */
export async function lockRequests(tx: Db, requestIds: readonly number[]): Promise<ServiceRequest[]> {
  if (requestIds.length === 0) return [];
  return await tx
    .select()
    .from(serviceRequests)
    .where(inArray(serviceRequests.id, [...requestIds]))
    .orderBy(asc(serviceRequests.id))
    .for("update");
}

/** A report and the one it is to be merged into, so that neither is merged elsewhere at the same moment. */
export async function lockWithTarget(tx: Db, requestId: number, code: string): Promise<void> {
  const rows = await tx
    .select({ id: serviceRequests.id })
    .from(serviceRequests)
    .where(or(eq(serviceRequests.id, requestId), eq(serviceRequests.code, code)));
  await lockRequests(
    tx,
    rows.map(({ id }) => id),
  );
}
