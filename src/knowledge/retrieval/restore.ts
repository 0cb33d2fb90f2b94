import { couldBeBareSyllable, hasMarks, isVietnameseSyllable } from "../text/index.ts";
import { foldedForm } from "./folded-form.ts";
import { formsOf } from "./folded-forms.ts";
import { exactOccurrences, followCount, layersOf, tokenTotal } from "./layers.ts";
import { oneEditAway } from "./one-edit.ts";
import type { SearchIndex } from "./types.ts";
import { idOf, wordOf } from "./vocabulary.ts";

/** One way a typed syllable may be meant; `cost` is what the change costs, in nats. */
type Reading = { id: number; word: string; cost: number };
type Step = { reading: Reading; total: number; from: number };

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
        const alone = ((reading.id < 0 ? 0 : exactOccurrences(layers, reading.id)) + UNSEEN) / total;
        let best: Step | null = null;
        for (const [from, step] of before.entries()) {
          const pair =
            step.reading.id < 0 || reading.id < 0 ? 0 : followCount(layers, step.reading.id, reading.id);
          const first = step.reading.id < 0 ? 0 : exactOccurrences(layers, step.reading.id);
          const chance = first > 0 ? (CONTEXT * pair) / first + (1 - CONTEXT) * alone : alone;
          const sum = step.total + Math.log(chance) - reading.cost;
          if (!best || sum > best.total) best = { reading, total: sum, from };
        }
        return best ?? { reading, total: Math.log(alone) - reading.cost, from: -1 };
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
