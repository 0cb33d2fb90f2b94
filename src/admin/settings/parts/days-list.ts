import type { Typed } from "./typed.ts";

export type DayAndWhy = { day: string; why: string };

const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})[\s:,–-]+(.+)$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})[\s:,–-]+(.+)$/;

/** “24/11/2026 Ngày Văn hóa Việt Nam”, one day a line. */
export function dayLines(days: readonly DayAndWhy[]): string {
  return days.map(({ day, why }) => `${vietnameseDay(day)} ${why}`).join("\n");
}

/** “24/11/2026”. @param day YYYY-MM-DD. */
export function vietnameseDay(day: string): string {
  return day.split("-").reverse().join("/");
}

/** Reads what was typed into such a field; the first line that cannot be read is said at it. */
export function readDays(typed: Typed, name: string): DayAndWhy[] {
  const days: DayAndWhy[] = [];
  for (const line of typed.lines(name)) {
    const read = dayOf(line);
    if (!read) typed.wrong(name, `Dòng “${line.slice(0, 60)}” chưa đúng. Ghi như: 24/11/2026 Ngày Văn hóa.`);
    else if (days.some(({ day }) => day === read.day))
      typed.wrong(name, `Ngày ${vietnameseDay(read.day)} có hai dòng.`);
    else days.push(read);
  }
  return days.sort((one, other) => one.day.localeCompare(other.day));
}

function dayOf(line: string): DayAndWhy | null {
  const [, d = "", m = "", y = "", why = ""] = vietnamese.exec(line) ?? reordered(iso.exec(line)) ?? [];
  const day = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  const exists = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return exists && why !== "" && why.length <= 200 ? { day, why } : null;
}

function reordered(found: RegExpExecArray | null): string[] | null {
  return found && ["", found[3] ?? "", found[2] ?? "", found[1] ?? "", found[4] ?? ""];
}
