import { Details, Field, Form, FormActions, type FormState } from "../frame/components/index.ts";
import { longestName, type SavedFilter } from "./saved-filters.ts";

type Props = {
  saved: SavedFilter[];
  query: string;
  narrowed: boolean;
  home: string;
  /** The name as it came back, with why it was not kept. */
  form?: FormState | undefined;
};

/** One's own filters, and a way to keep the one in use. */
export function SavedFilters({ saved, query, narrowed, home, form }: Props) {
  if (saved.length === 0 && !narrowed && !form) return null;
  return (
    <Details title="Bộ lọc đã lưu" open={form !== undefined}>
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
      {(narrowed || form) && (
        <Form action={`${home}/filters`} hidden={{ query }} inline form={form}>
          <Field
            label="Lưu bộ lọc đang dùng với tên"
            name="name"
            id="filter-name"
            required
            maxlength={longestName}
            form={form}
          />
          <FormActions submit="Lưu bộ lọc" />
        </Form>
      )}
    </Details>
  );
}
