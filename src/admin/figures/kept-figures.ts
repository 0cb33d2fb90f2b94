import { type Period, periodQuery } from "../../figures/period.ts";
import type { Figures } from "./read-figures.ts";

/** Reading every place takes long, and what is counted over weeks does not change by the second. */
const keptMs = 60_000;
const mostKept = 20;

/** Figures over all places, read anew when they are a minute old. Only for what was allowed and remembered already. */
export function createKeptFigures() {
  const kept = new Map<string, { at: number; figures: Figures }>();
  return async (period: Period, now: Date, read: () => Promise<Figures>): Promise<Figures> => {
    const key = periodQuery(period);
    const known = kept.get(key);
    if (known && Math.abs(now.getTime() - known.at) < keptMs) return known.figures;
    const figures = await read();
    kept.delete(key);
    kept.set(key, { at: now.getTime(), figures });
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return figures;
  };
}
