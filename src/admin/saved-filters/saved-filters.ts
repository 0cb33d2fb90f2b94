import { and, asc, count, eq, ne } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { savedFilters } from "../../database/schema/index.ts";
import { typedLine } from "../../security/typed-text.ts";

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

/**
 * Whether no more of them would be listed.
 * @param name of the one to be kept: one of that name takes its place.
 */
export async function hasEnoughFilters(tx: Db, owner: Owner, name: string): Promise<boolean> {
  const [held] = await tx
    .select({ count: count() })
    .from(savedFilters)
    .where(and(own(owner), ne(savedFilters.name, name)));
  return (held?.count ?? 0) >= mostSaved;
}

/** A name as typed. @returns what is wrong with it, in words, or `null` */
export function readFilterName(typed: string): { name: string; wrong: string | null } {
  const name = typedLine(typed);
  if (name === "") return { name, wrong: "Ghi tên bộ lọc." };
  return { name, wrong: name.length > longestName ? `Tên dài nhất ${longestName} ký tự.` : null };
}

export const enoughFilters = `Đã có đủ ${mostSaved} bộ lọc. Bỏ bớt một bộ rồi lưu lại, hoặc lưu đè lên một tên đã có.`;

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
