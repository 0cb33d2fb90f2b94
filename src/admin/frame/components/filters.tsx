import type { Child } from "hono/jsx";

type Props = {
  action: string;
  /** Where all filters are off; left out while none is on. */
  clear?: string | undefined;
  /** Kept along unseen (the tab). */
  hidden?: Record<string, string>;
  /** A search box that is always seen. */
  search?: Child;
  /** The further fields, in a fold that is open while one of them is used. */
  children?: Child;
  open?: boolean;
};

/** Narrows a list: a GET form, so that the address says what is shown and can be kept. */
export function Filters({ action, clear, hidden = {}, search, children, open }: Props) {
  const buttons = (
    <div class="form-actions">
      <button type="submit">Lọc</button>
      {clear && (
        <a class="button" href={clear}>
          Bỏ lọc
        </a>
      )}
    </div>
  );
  return (
    <search>
      <form method="get" action={action} class="filters" aria-label="Lọc danh sách">
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {search && (
          <div class="filters-search">
            {search}
            <button type="submit">Tìm</button>
          </div>
        )}
        {children && (
          <details open={open}>
            <summary>Lọc thêm</summary>
            <div class="filters-fields">{children}</div>
            {buttons}
          </details>
        )}
        {!children && clear && (
          <a class="button" href={clear}>
            Bỏ lọc
          </a>
        )}
      </form>
    </search>
  );
}
