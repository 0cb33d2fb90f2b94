import type { CountedFigures } from "../count-figures.ts";
import { type Period, periodQuery } from "../period.ts";

/** A page over all places, its two pictures and its table ask for the same within moments. */
const keptMs = 60_000;
const mostKept = 20;

type Counted = { counted: CountedFigures; at: Date };

/** Figures over all places that were counted for somebody, counted anew when they are a minute old. */
export function createJustCounted() {
  const kept = new Map<string, Counted>();
  return async (period: Period, now: Date, count: () => Promise<CountedFigures>): Promise<Counted> => {
    const key = periodQuery(period);
    const known = kept.get(key);
    if (known && Math.abs(now.getTime() - known.at.getTime()) < keptMs) return known;
    const fresh = { counted: await count(), at: now };
    kept.delete(key);
    kept.set(key, fresh);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return fresh;
  };
}
