import { eq, like } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { localities } from "../database/schema/index.ts";
import { localityBySlug } from "../localities/find-locality.ts";
import { parseProfile } from "../localities/parse.ts";
import { Open311Error } from "./open311-error.ts";

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

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

/** The slug of a locality by it or by an alias (`quang-trung` is `phu-son`); `null` when there is none. */
export async function localityOf(db: Db, id: string): Promise<string | null> {
  if (id.length > 60 || !slug.test(id)) return null;
  const [row] = await db.select({ slug: localities.slug }).from(localities).where(eq(localities.slug, id));
  if (row) return row.slug;
  const rows = await db
    .select({ profile: localities.profile })
    .from(localities)
    .where(like(localities.profile, `%${id}%`))
    .limit(50);
  return (
    localityBySlug(
      rows.map(({ profile }) => parseProfile(profile)),
      id,
    )?.slug ?? null
  );
}
