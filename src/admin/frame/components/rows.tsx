import type { Child } from "hono/jsx";
import { Empty } from "./empty.tsx";

export type RowsColumn = string | { title: string; kind?: "number" | "narrow" | "actions" };

type Props = {
  /** An empty title is for a column of buttons. */
  head: readonly RowsColumn[];
  rows: readonly (readonly Child[])[];
  /** Said instead of a table without rows. */
  empty: string;
  /** What the table holds; read out, not shown. */
  caption?: string | undefined;
};

const titleOf = (column: RowsColumn) => (typeof column === "string" ? column : column.title);
const kindOf = (column: RowsColumn | undefined) => (typeof column === "object" ? column.kind : undefined);

/** Written out, because a browser forgets it once a row is no longer laid out as one. */
const role = (name: string) => ({ role: name });

/**
 * A table that becomes a card a row on a phone, each value under its column's title.
 */
export function Rows({ head, rows, empty, caption }: Props) {
  if (rows.length === 0) return <Empty>{empty}</Empty>;
  return (
    <table class="rows" {...role("table")}>
      {caption && <caption class="hidden">{caption}</caption>}
      <thead {...role("rowgroup")}>
        <tr {...role("row")}>
          {head.map((column) => (
            <th {...role("columnheader")} scope="col" class={kindOf(column)}>
              {titleOf(column) || <span class="hidden">Việc</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role("rowgroup")}>
        {rows.map((cells) => (
          <tr {...role("row")}>
            {cells.map((cell, at) => {
              const column = head[at];
              return (
                <td
                  {...role("cell")}
                  class={kindOf(column)}
                  data-label={column ? titleOf(column) : undefined}
                >
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
