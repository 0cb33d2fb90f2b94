import { asc, eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { officeChannels } from "../../database/schema/index.ts";

/** How the offices are reached, without secrets and names. @param locality `null` for all places. */
export async function listChannels(db: Db, locality: string | null) {
  return await db
    .select({
      id: officeChannels.id,
      locality: officeChannels.locality,
      office: officeChannels.officeId,
      kind: officeChannels.kind,
      address: officeChannels.address,
      status: officeChannels.status,
      reason: officeChannels.reason,
      failedAt: officeChannels.failedAt,
    })
    .from(officeChannels)
    .where(locality === null ? undefined : eq(officeChannels.locality, locality))
    .orderBy(asc(officeChannels.locality), asc(officeChannels.officeId), asc(officeChannels.id));
}
