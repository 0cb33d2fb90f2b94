/** Working periods by weekday, in minutes since midnight, Vietnam time (UTC+7, no summer time). */
export type WorkingHours = { days: number[]; periods: { from: number; to: number }[] };

const minute = 60_000;
const vietnamOffset = 7 * 60 * minute;

/** Monday to Friday, with the lunch break that offices keep. */
export const usualHours: WorkingHours = {
  days: [1, 2, 3, 4, 5],
  periods: [
    { from: 7 * 60 + 30, to: 11 * 60 + 30 },
    { from: 13 * 60 + 30, to: 17 * 60 },
  ],
};

export function isWorkingTime(at: Date, hours: WorkingHours): boolean {
  return periodsOf(at, hours).some(({ from, to }) => at >= from && at < to);
}

/** The next moment at which somebody works; `at` itself when it is one. */
export function nextWorkingTime(at: Date, hours: WorkingHours): Date {
  for (const { from, to } of comingPeriods(at, hours)) {
    if (at < to) return at > from ? at : from;
  }
  return at;
}

/** @param amount hours of working time to pass. */
export function addWorkingHours(at: Date, amount: number, hours: WorkingHours): Date {
  let left = amount * 60 * minute;
  for (const { from, to } of comingPeriods(at, hours)) {
    const start = Math.max(from.getTime(), at.getTime());
    const span = to.getTime() - start;
    if (span <= 0) continue;
    if (left <= span) return new Date(start + left);
    left -= span;
  }
  return at;
}

function* comingPeriods(at: Date, hours: WorkingHours) {
  for (let day = 0; day < 60; day += 1) {
    yield* periodsOf(new Date(at.getTime() + day * 24 * 60 * minute), hours);
  }
}

function periodsOf(at: Date, { days, periods }: WorkingHours): { from: Date; to: Date }[] {
  const local = new Date(at.getTime() + vietnamOffset);
  if (!days.includes(local.getUTCDay())) return [];
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()) - vietnamOffset;
  return periods.map(({ from, to }) => ({
    from: new Date(midnight + from * minute),
    to: new Date(midnight + to * minute),
  }));
}
