import type { Wait } from "./read-waits.ts";
import { spreadOf } from "./spread.ts";
import type { WorkedHours } from "./worked-hours.ts";

/** Working hours until a person answered; who is still waiting is counted beside. */
export function measureWaits(waits: readonly Wait[], worked: WorkedHours) {
  const hours = waits.flatMap(({ locality, asked, answered }) =>
    answered ? [worked(locality, asked, answered)] : [],
  );
  return { spread: spreadOf(hours), unanswered: waits.length - hours.length };
}
