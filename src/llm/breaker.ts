const failuresInARow = 3;
const pauseMs = 60_000;

/** Leaves an endpoint alone for a minute after it failed three times in a row: residents must not wait for it. */
export function createBreaker(now: () => Date) {
  let failures = 0;
  let closedUntil = Number.NEGATIVE_INFINITY;
  return {
    isOpen: () => now().getTime() >= closedUntil,
    worked() {
      failures = 0;
    },
    failed() {
      failures += 1;
      if (failures >= failuresInARow) closedUntil = now().getTime() + pauseMs;
    },
  };
}
