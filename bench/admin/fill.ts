import type { Db } from "../../src/database/database.ts";
import type { Sealer } from "../../src/security/sealer.ts";
import { fillConversations } from "./fill-conversations.ts";
import { fillDesk } from "./fill-desk.ts";
import { fillReports } from "./fill-reports.ts";
import { fillRest } from "./fill-rest.ts";
import { bringPlaces, type Size } from "./places.ts";
import { sealPools } from "./sealed-pools.ts";

/** Fills an empty, migrated database. */
export async function fill(db: Db, sealer: Sealer, size: Size, now: Date): Promise<void> {
  const places = await bringPlaces(db, size, now);
  const pools = sealPools(sealer);
  await fillConversations(db, places, pools, now);
  await fillReports(db, places, pools, now);
  await fillDesk(db, places, now);
  await fillRest(db, sealer, places, now);
}
