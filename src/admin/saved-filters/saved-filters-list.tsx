import { Details, Field, Form, FormActions } from "../frame/components/index.ts";
import { longestName, type SavedFilter } from "./saved-filters.ts";

type Props = { saved: SavedFilter[]; query: string; narrowed: boolean; home: string };

/** One's own filters, and a way to keep the one in use. */
export function SavedFilters({ saved, query, narrowed, home }: Props) {
  if (saved.length === 0 && !narrowed) return null;
  return (
    <Details title="Bộ lọc đã lưu">
      <ul class="plain">
        {saved.map((filter) => (
          <li>
            <a href={home + filter.query}>{filter.name}</a>
            <Form action={`${home}/filters/${filter.id}/remove`} inline label={`Bỏ bộ lọc ${filter.name}`}>
              <button type="submit">Bỏ</button>
            </Form>
          </li>
        ))}
      </ul>
      {narrowed && (
        <Form action={`${home}/filters`} hidden={{ query }} inline>
          <Field
            label="Lưu bộ lọc đang dùng với tên"
            name="name"
            id="filter-name"
            required
            maxlength={longestName}
          />
          <FormActions submit="Lưu bộ lọc" />
        </Form>
      )}
    </Details>
  );
}
