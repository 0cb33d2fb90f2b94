import { and, asc, count, eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { savedFilters } from "../../database/schema/index.ts";

export type SavedFilter = { id: number; name: string; query: string };
export const longestName = 60;
const mostSaved = 20;

/** Whose filters of which list. */
type Owner = Pick<typeof savedFilters.$inferSelect, "locality" | "staffId" | "page">;

/** One's own filters of a list, by name. */
export async function readSavedFilters(tx: Db, owner: Owner): Promise<SavedFilter[]> {
  const { id, name, query } = savedFilters;
  return await tx
    .select({ id, name, query })
    .from(savedFilters)
    .where(own(owner))
    .orderBy(asc(name))
    .limit(mostSaved);
}

/** Whether no more of them would be listed. */
export async function hasEnoughFilters(tx: Db, owner: Owner): Promise<boolean> {
  const [held] = await tx.select({ count: count() }).from(savedFilters).where(own(owner));
  return (held?.count ?? 0) >= mostSaved;
}

/** Keeps a filter under a name; the same name again means the new one. */
export async function saveFilter(tx: Db, owner: Owner, name: string, query: string): Promise<void> {
  await tx
    .insert(savedFilters)
    .values({ ...owner, name, query })
    .onConflictDoUpdate({
      target: [savedFilters.locality, savedFilters.staffId, savedFilters.page, savedFilters.name],
      set: { query },
    });
}

/** @returns false when it is not one's own, or gone. */
export async function removeFilter(tx: Db, owner: Owner, id: number): Promise<boolean> {
  const gone = await tx
    .delete(savedFilters)
    .where(and(eq(savedFilters.id, id), own(owner)))
    .returning({ id: savedFilters.id });
  return gone.length > 0;
}

function own({ locality, staffId, page }: Owner) {
  return and(
    eq(savedFilters.locality, locality),
    eq(savedFilters.staffId, staffId),
    eq(savedFilters.page, page),
  );
}
