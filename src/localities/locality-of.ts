import { eq, like } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { localities } from "../database/schema/index.ts";
import { localityBySlug } from "./find-locality.ts";
import { parseProfile } from "./parse.ts";

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

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
