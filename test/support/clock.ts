/** A clock that only moves when told; it starts in the working hours of a Friday. */
export function testClock(start = "2026-11-20T09:00:00+07:00") {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    advance(ms: number) {
      at += ms;
    },
    set(moment: string | Date) {
      at = new Date(moment).getTime();
    },
  };
}

export const minutes = (count: number) => count * 60_000;
export const hours = (count: number) => count * 3_600_000;
export const days = (count: number) => count * 24 * 3_600_000;
