/** Vietnam keeps UTC+7 the whole year, without summer time. In milliseconds. */
export const vietnamOffset = 7 * 3_600_000;

/** The calendar day in Vietnam, YYYY-MM-DD. */
export function vietnamDay(at: Date): string {
  return new Date(at.getTime() + vietnamOffset).toISOString().slice(0, 10);
}

/** The year it is in Vietnam. */
export function vietnamYear(at: Date): number {
  return new Date(at.getTime() + vietnamOffset).getUTCFullYear();
}
