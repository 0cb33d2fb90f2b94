import { and, asc, count, eq } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { savedFilters } from "../../../database/schema/index.ts";

export type SavedFilter = { id: number; name: string; query: string };
export const longestName = 60;
const mostSaved = 20;
const page = "reports";

type Owner = { place: string; staffId: string };

/** One's own filters of the queue, by name. */
export async function readSavedFilters(tx: Db, { place, staffId }: Owner): Promise<SavedFilter[]> {
  const { id, name, query } = savedFilters;
  return await tx
    .select({ id, name, query })
    .from(savedFilters)
    .where(own({ place, staffId }))
    .orderBy(asc(name))
    .limit(mostSaved);
}

/** Keeps a filter under a name; the same name again means the new one. @returns false when there are enough. */
export async function saveFilter(tx: Db, owner: Owner, name: string, query: string): Promise<boolean> {
  const [held] = await tx.select({ count: count() }).from(savedFilters).where(own(owner));
  if ((held?.count ?? 0) >= mostSaved) return false;
  await tx
    .insert(savedFilters)
    .values({ locality: owner.place, staffId: owner.staffId, page, name, query })
    .onConflictDoUpdate({
      target: [savedFilters.locality, savedFilters.staffId, savedFilters.page, savedFilters.name],
      set: { query },
    });
  return true;
}

/** @returns false when it is not one's own, or gone. */
export async function removeFilter(tx: Db, owner: Owner, id: number): Promise<boolean> {
  const gone = await tx
    .delete(savedFilters)
    .where(and(eq(savedFilters.id, id), own(owner)))
    .returning({ id: savedFilters.id });
  return gone.length > 0;
}

function own({ place, staffId }: Owner) {
  return and(
    eq(savedFilters.locality, place),
    eq(savedFilters.staffId, staffId),
    eq(savedFilters.page, page),
  );
}
