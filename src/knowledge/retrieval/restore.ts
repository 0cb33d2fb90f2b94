import { couldBeBareSyllable, hasMarks, isVietnameseSyllable } from "../text/index.ts";
import { foldedForm } from "./folded-form.ts";
import { formsOf } from "./folded-forms.ts";
import { exactOccurrences, followCount, layersOf, tokenTotal } from "./layers.ts";
import { oneEditAway } from "./one-edit.ts";
import type { SearchIndex } from "./types.ts";
import { idOf, wordOf } from "./vocabulary.ts";

/** One way a typed syllable may be meant; `cost` is what the change costs, in nats. */
type Reading = { id: number; word: string; cost: number };
type Step = { reading: Reading; occurrences: number; total: number; from: number };

/** Weight of the syllable before against the syllable alone. */
const CONTEXT = 0.9;
const UNSEEN = 0.5;
const REPAIR_COST = 2;
/** A word the texts lack but the language has is repaired only where its neighbours ask for it. */
const LIKELY_COST = 6;
/** Shorter words are one slip away from everything, longer ones are not Vietnamese. */
const SHORTEST_REPAIR = 3;
const LONGEST_REPAIR = 10;

/**
 * Puts the marks back into syllables typed without them, by the syllable pairs of the indexed texts (Viterbi).
 * A syllable typed with marks stays as it is when the texts know it or it could be one.
 */
export function restore(index: SearchIndex, typed: string[]): string[] {
  const layers = layersOf(index);
  const total = 1 + tokenTotal(layers);
  const columns: Step[][] = [];
  for (const word of typed) {
    const before = columns.at(-1) ?? [];
    columns.push(
      readings(index, word).map((reading) => {
        const occurrences = reading.id < 0 ? 0 : exactOccurrences(layers, reading.id);
        const alone = (occurrences + UNSEEN) / total;
        const step: Step = { reading, occurrences, total: Math.log(alone) - reading.cost, from: -1 };
        for (const [from, last] of before.entries()) {
          const pair =
            last.occurrences === 0 || occurrences === 0
              ? 0
              : followCount(layers, last.reading.id, reading.id);
          const chance =
            last.occurrences > 0 ? (CONTEXT * pair) / last.occurrences + (1 - CONTEXT) * alone : alone;
          const sum = last.total + Math.log(chance) - reading.cost;
          if (step.from < 0 || sum > step.total) {
            step.total = sum;
            step.from = from;
          }
        }
        return step;
      }),
    );
  }
  return readBack(columns);
}

function readings(index: SearchIndex, word: string): Reading[] {
  const own: Reading = { id: idOf(index.exact, word), word, cost: 0 };
  if (hasMarks(word) && (own.id >= 0 || isVietnameseSyllable(word))) return [own];
  const bare = foldedForm(word);
  const folded = idOf(index.folded, bare);
  if (folded >= 0) return formReadings(index, folded, 0);
  if (bare.length < SHORTEST_REPAIR || bare.length > LONGEST_REPAIR || !/^[a-z]+$/.test(bare)) return [own];
  const likely = couldBeBareSyllable(bare);
  const cost = likely ? LIKELY_COST : REPAIR_COST;
  const found = new Map<number, Reading>();
  for (const edited of oneEditAway(bare)) {
    const id = idOf(index.folded, edited);
    if (id < 0) continue;
    for (const reading of formReadings(index, id, cost)) found.set(reading.id, reading);
  }
  return found.size === 0 || likely ? [own, ...found.values()] : [...found.values()];
}

function formReadings(index: SearchIndex, folded: number, cost: number): Reading[] {
  return formsOf(index, folded).map((id) => ({ id, word: wordOf(index.exact, id), cost }));
}

function readBack(columns: Step[][]): string[] {
  const words: string[] = [];
  let at = -1;
  for (let column = columns.length - 1; column >= 0; column--) {
    const steps = columns[column] ?? [];
    if (at < 0) {
      let best = Number.NEGATIVE_INFINITY;
      for (const [position, step] of steps.entries()) {
        if (step.total > best) {
          best = step.total;
          at = position;
        }
      }
    }
    const step = steps[at];
    if (!step) break;
    words.unshift(step.reading.word);
    at = step.from;
  }
  return words;
}
