import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { localities } from "../../database/schema/index.ts";
import { raiseRevision } from "../../knowledge/raise-revision.ts";
import { applyChanges } from "./apply-changes.ts";
import { ChangedMeanwhile } from "./change-profile.ts";
import { textHash } from "./part-hash.ts";

export const boundaryFile = "boundary.geojson";

type BoundaryEdit = {
  slug: string;
  /** `boundaryHash` of the one the form showed. */
  seen: string;
  /** GeoJSON that `checkBoundary` let through; `null` takes it away. */
  boundary: string | null;
  now: Date;
};

export async function boundaryHash(boundary: string | null): Promise<string> {
  return await textHash(boundary ?? "");
}

/** Changes a place's area in the caller's transaction; the profile names the file it becomes in a folder. */
export async function changeBoundary(tx: Db, { slug, seen, boundary, now }: BoundaryEdit): Promise<void> {
  const [row] = await tx.select().from(localities).where(eq(localities.slug, slug)).for("update");
  if (!row || (await boundaryHash(row.boundary)) !== seen) throw new ChangedMeanwhile();
  const named = boundary === null ? null : boundaryFile;
  const { yaml } = applyChanges(row.profile, [{ path: ["signal", "boundary"], value: named }]);
  await tx
    .update(localities)
    .set({ profile: yaml, boundary, origin: "staff", updatedAt: now })
    .where(eq(localities.slug, slug));
  await raiseRevision(tx);
}
