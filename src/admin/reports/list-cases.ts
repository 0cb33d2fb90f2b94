import { desc } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { serviceRequests } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../../signal-reports/actor.ts";

const mostShown = 100;

/** The newest reports of every place. */
export async function listCases(db: Db): Promise<ServiceRequest[]> {
  return await db.select().from(serviceRequests).orderBy(desc(serviceRequests.id)).limit(mostShown);
}
