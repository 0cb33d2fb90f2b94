import type { Db } from "../database/database.ts";
import { localities } from "../database/schema/index.ts";
import { localityOf } from "../localities/locality-of.ts";
import { Open311Error } from "./open311-error.ts";

/**
 * The locality a `jurisdiction_id` means: its slug or an alias of it; not needed where there is only one.
 * @throws {Open311Error} 400 when it is missing, 404 when there is none.
 */
export async function findJurisdiction(db: Db, id: string | undefined): Promise<string> {
  if (!id) {
    const [only, ...others] = await db.select({ slug: localities.slug }).from(localities).limit(2);
    if (only && others.length === 0) return only.slug;
    throw new Open311Error(400, "jurisdiction_id was not provided.");
  }
  const found = await localityOf(db, id);
  if (found === null) throw new Open311Error(404, "jurisdiction_id provided was not found.");
  return found;
}
