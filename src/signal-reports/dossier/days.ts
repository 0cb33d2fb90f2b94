import { vietnamOffset } from "../../localities/vietnam-time.ts";

/** The instant as Vietnam's clocks show it, in the UTC fields of a date: what a spreadsheet's date cell wants. */
export function vietnamClock(at: Date): Date {
  return new Date(at.getTime() + vietnamOffset);
}

/** “02/11/2026” of `2026-11-02`. */
export function dayWords(day: string): string {
  return day.split("-").reverse().join("/");
}

/**
 * “ngày 02 tháng 11 năm 2026”, as letters date themselves: days below 10 and the months 1 and 2 have a leading zero
 * (Decree 30/2020/NĐ-CP, appendix I).
 */
export function letterDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}
