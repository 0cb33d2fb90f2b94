import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { localities } from "../../database/schema/index.ts";

/** A place as its folder would hold it. */
export type PlaceFiles = {
  profile: string;
  plan: string;
  boundary: string | null;
  /** Whose text is in force: the folder's, or what staff made of it. */
  origin: "repository" | "staff";
  updatedAt: Date;
};

/** @throws when there is no such place. */
export async function readPlaceFiles(tx: Db, slug: string): Promise<PlaceFiles> {
  const [row] = await tx
    .select({
      profile: localities.profile,
      plan: localities.plan,
      boundary: localities.boundary,
      origin: localities.origin,
      updatedAt: localities.updatedAt,
    })
    .from(localities)
    .where(eq(localities.slug, slug));
  if (!row) throw new Error(`There is no locality “${slug}”`);
  return row;
}
