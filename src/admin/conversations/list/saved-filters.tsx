import { and, asc, eq } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { savedFilters } from "../../../database/schema/index.ts";
import { Details, Field, Form, FormActions } from "../../frame/components/index.ts";
import { filterQuery, isNarrowed, type ListFilter } from "./list-filter.ts";

export type SavedFilter = { id: number; name: string; query: string };
const mostSaved = 20;
export const longestName = 60;
const page = "conversations";

type Owner = { locality: string; staffId: string };

/** One's own filters of this list, by name. */
export async function readSavedFilters(tx: Db, { locality, staffId }: Owner): Promise<SavedFilter[]> {
  const { id, name, query } = savedFilters;
  return await tx
    .select({ id, name, query })
    .from(savedFilters)
    .where(
      and(
        eq(savedFilters.locality, locality),
        eq(savedFilters.staffId, staffId),
        eq(savedFilters.page, page),
      ),
    )
    .orderBy(asc(name))
    .limit(mostSaved);
}

/** Keeps a filter under a name; the same name again means the new one. */
export async function saveFilter(tx: Db, owner: Owner, name: string, query: string): Promise<void> {
  await tx
    .insert(savedFilters)
    .values({ ...owner, page, name, query })
    .onConflictDoUpdate({
      target: [savedFilters.locality, savedFilters.staffId, savedFilters.page, savedFilters.name],
      set: { query },
    });
}

/** @returns false when it is not one's own, or gone. */
export async function removeFilter(tx: Db, { staffId }: Owner, id: number): Promise<boolean> {
  const gone = await tx
    .delete(savedFilters)
    .where(and(eq(savedFilters.id, id), eq(savedFilters.staffId, staffId), eq(savedFilters.page, page)))
    .returning({ id: savedFilters.id });
  return gone.length > 0;
}

type Props = { saved: SavedFilter[]; filter: ListFilter; home: string };

export function SavedFilters({ saved, filter, home }: Props) {
  const narrowed = isNarrowed(filter);
  if (saved.length === 0 && !narrowed) return null;
  return (
    <Details title="Bộ lọc đã lưu">
      <ul class="plain">
        {saved.map(({ id, name, query }) => (
          <li>
            <a href={home + query}>{name}</a>
            <Form action={`${home}/filters/${id}/remove`} inline label={`Bỏ bộ lọc ${name}`}>
              <button type="submit">Bỏ</button>
            </Form>
          </li>
        ))}
      </ul>
      {narrowed && (
        <Form action={`${home}/filters`} hidden={{ query: filterQuery(filter) }} inline>
          <Field label="Lưu bộ lọc đang dùng với tên" name="name" required maxlength={longestName} />
          <FormActions submit="Lưu bộ lọc" />
        </Form>
      )}
    </Details>
  );
}
