/** @param day YYYY-MM-DD. */
export function plusDays(day: string, amount: number): string {
  return new Date(Date.parse(day) + amount * 86_400_000).toISOString().slice(0, 10);
}

/** Sunday is 0. @param day YYYY-MM-DD. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}
