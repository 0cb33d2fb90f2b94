import { safeCell } from "../../../signal-reports/dossier/workbook/safe-cell.ts";

/** Excel reads a file as UTF-8 only when it begins with this mark. */
export const csvStart = "\uFEFF";
export const csvType = "text/csv; charset=utf-8";

export type Cell = string | number | null;

/**
 * One line of a CSV file (RFC 4180, ended by CRLF). What a spreadsheet would take for a formula gets an apostrophe in
 * front, so that words of residents stay words.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = safeCell(cell);
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
