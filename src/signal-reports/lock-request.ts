import { eq } from "drizzle-orm";
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
