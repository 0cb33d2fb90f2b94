import type { Share } from "./measure-reports.ts";
import type { Step } from "./period.ts";

/** “1.234”. */
export function countWords(count: number): string {
  return count.toLocaleString("vi-VN");
}

/** “4,5 giờ”, with the minutes of what took less than an hour; nothing measured is “chưa có”. */
export function hoursWords(hours: number | null | undefined): string {
  if (hours === undefined || hours === null) return "chưa có";
  if (hours < 1) return `${Math.round(hours * 60)} phút`;
  return `${(Math.round(hours * 10) / 10).toLocaleString("vi-VN")} giờ`;
}

/** “75 %”; of nothing there is no share. */
export function shareWords({ part, whole }: Share): string {
  return whole === 0 ? "chưa có" : `${Math.round((part / whole) * 100)} %`;
}

/** “3 trên 4”, beside a share. */
export function partsWords({ part, whole }: Share): string {
  return `${countWords(part)} trên ${countWords(whole)}`;
}

/** “21/11” for a day, “tuần 16/11” by its Monday, “11/2026” for a month. @param day the step's first, YYYY-MM-DD. */
export function stepWords(day: string, step: Step): string {
  const [year, month, date] = day.split("-").map(Number);
  if (step === "month") return `${month}/${year}`;
  return step === "week" ? `tuần ${date}/${month}` : `${date}/${month}`;
}

/** “21/11/2026”. @param day YYYY-MM-DD. */
export function dayWords(day: string): string {
  return day.split("-").reverse().join("/");
}
