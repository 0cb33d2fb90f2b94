import { localityBySlug } from "../../src/localities/find-locality.ts";
import type { LocalityProfile } from "../../src/localities/schema.ts";
import { areaKey } from "../../src/signal-reports/duplicates/area-key.ts";
import { type SameTrouble, sameTrouble } from "../../src/signal-reports/duplicates/same-trouble.ts";
import type { Sighting } from "../../src/signal-reports/duplicates/sighting.ts";
import type { Pair, ToldSighting } from "./pair-set.ts";

export type JudgedPair = { pair: Pair; got: SameTrouble };
export type PairFigures = {
  n: number;
  same: number;
  offers: number;
  /** Of the pairs that are one trouble, the share offered. */
  recall: number;
  /** Of what is offered, the share that is another trouble; and of the pairs of two troubles, the share offered. */
  wrongOffers: number;
  falseOffers: number;
};

/** Compares each pair as the product does when the later of the two comes in. */
export function judgePairs(pairs: readonly Pair[], profiles: readonly LocalityProfile[]): JudgedPair[] {
  return pairs.map((pair) => {
    const place = localityBySlug(profiles, pair.locality);
    if (!place) throw new Error(`${pair.id}: there is no locality ${pair.locality}`);
    const [a, b] = [sightingOf(pair.a, place), sightingOf(pair.b, place)];
    const now = new Date(Math.max(a.at.getTime(), b.at.getTime()));
    return { pair, got: sameTrouble(a, b, now) };
  });
}

function sightingOf({ area, at, ...told }: ToldSighting, place: LocalityProfile): Sighting {
  return { ...told, areaKey: areaKey(area, place), at: new Date(at) };
}

/** Shares have four decimals; a share of nothing is 1 for recall and 0 for mistakes. */
export function pairFigures(judged: readonly JudgedPair[]): PairFigures {
  const same = judged.filter(({ pair }) => pair.same);
  const offers = judged.filter(({ got }) => got.same);
  const wrong = offers.filter(({ pair }) => !pair.same).length;
  const share = (part: number, whole: number, empty: number) =>
    whole === 0 ? empty : Math.round((10_000 * part) / whole) / 10_000;
  return {
    n: judged.length,
    same: same.length,
    offers: offers.length,
    recall: share(offers.length - wrong, same.length, 1),
    wrongOffers: share(wrong, offers.length, 0),
    falseOffers: share(wrong, judged.length - same.length, 0),
  };
}
