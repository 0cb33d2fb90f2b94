import type { MessageSample } from "./message-samples.ts";
import { fitRows, oddsOf, type SparseModel, sparseTable } from "./signal/fit-sparse.ts";

/** The kinds a model of words is fitted for, `danger` being any to life or body. */
export type ModelKind = Exclude<MessageSample["kind"], null | "report"> | "danger";

const folds = 5;
const fitting = { ridge: 0.5, rounds: 100 };

/** Whether a message is of a kind; null where that is open. */
export function isOf({ kind: own, danger }: MessageSample, kind: ModelKind): boolean | null {
  if (kind === "danger") return danger;
  if (own === "report") return kind === "answerable" ? null : false;
  if (own === null) return null;
  return own === kind;
}

/** A linear model of one kind on all messages of which it is known. */
export function fitKind(samples: readonly MessageSample[], kind: ModelKind): SparseModel {
  const known = samples.filter((sample) => isOf(sample, kind) !== null);
  return fitRows(
    sparseTable(known),
    known.map((sample) => isOf(sample, kind) === true),
    fitting,
  );
}

/** The log-odds of each message by a model that has not seen its article, topic or twin. */
export function crossFitted(samples: readonly MessageSample[], kind: ModelKind): Map<MessageSample, number> {
  const odds = new Map<MessageSample, number>();
  for (let fold = 0; fold < folds; fold++) {
    const model = fitKind(
      samples.filter((sample) => foldOf(sample) !== fold),
      kind,
    );
    for (const sample of samples)
      if (foldOf(sample) === fold) odds.set(sample, oddsOf(model, sample.features));
  }
  return odds;
}

function foldOf({ group }: MessageSample): number {
  return [...group].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_007, 7) % folds;
}
