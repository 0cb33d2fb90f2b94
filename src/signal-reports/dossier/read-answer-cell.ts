import { vietnamDay } from "../../localities/vietnam-time.ts";

/** A cell as a spreadsheet library gives it: text, number, day, a formula and what else there is. */
export type CellContent =
  | { text: string }
  | { number: number }
  | { day: string }
  | "empty"
  | "formula"
  | "other";

/** “1,5 km”, “800 m”, 1.5 as kilometres; `null` when it is no distance. */
export function readDistance(cell: CellContent): number | null {
  if (typeof cell === "string" || "day" in cell) return null;
  if ("number" in cell) return cell.number;
  const found = /^(?:khoảng |~|≈)?\s*(\d{1,6}(?:[.,]\d{1,3})?)\s*(km|m|mét|ki-?lô-?mét)?\.?$/iu.exec(
    cell.text,
  );
  if (!found) return null;
  const value = Number(found[1]?.replace(",", "."));
  return /^m/i.test(found[2] ?? "") ? value / 1000 : value;
}

/** “31/12/2026”, “31-12-2026”, “2026-12-31” or a date cell as `YYYY-MM-DD`; `null` when there is no such day. */
export function readDay(cell: CellContent): string | null {
  if (typeof cell === "string" || "number" in cell) return null;
  if ("day" in cell) return cell.day;
  const usual = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/i.exec(cell.text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell.text);
  const [year, month, day] = usual ? [usual[3], usual[2], usual[1]] : iso ? iso.slice(1) : [];
  if (!year || !month || !day) return null;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const real = new Date(`${written}T00:00:00+07:00`);
  return Number.isNaN(real.getTime()) || vietnamDay(real) !== written ? null : written;
}

/** The words of a cell; a number or a day as a reader sees it. */
export function readText(cell: CellContent): string | null {
  if (typeof cell === "string") return null;
  if ("text" in cell) return cell.text;
  return "number" in cell ? String(cell.number) : cell.day;
}
