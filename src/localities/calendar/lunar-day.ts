import { getSolarDate } from "@dqcai/vn-lunar";

/**
 * The day (YYYY-MM-DD) of a lunar date in Vietnam's own calendar, reckoned for UTC+7; never that of a leap month.
 * @param year the solar year in which the lunar one begins, 1900 to 2199.
 */
export function lunarDay(year: number, month: number, day: number): string {
  const { year: y, month: m, day: d } = getSolarDate(day, month, year);
  return new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10);
}
