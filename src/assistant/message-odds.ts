import { messageKinds } from "./data/message-kinds.ts";
import { messageModel } from "./data/message-model.ts";
import { messageFeatures } from "./message-features.ts";

/** What a message may be: a question that articles answer, a danger of any kind, or what a designed reply is for. */
export type MessageKind = (typeof messageKinds)[number];

/** Log-odds of each kind, one by one: a message can be several or none. */
export type MessageOdds = Record<MessageKind, number>;

type Weights = Map<string, { kinds: number[]; weights: number[] }>;

const bias = messageModel.bias.split(" ").map(Number);
let weights: Weights | null = null;

/** What the words of a message alone say of its kind, beside whatever it is nearest to. */
export function messageOdds(message: string): MessageOdds {
  weights ??= readWeights(messageModel.weights);
  const sums = [...bias];
  for (const feature of messageFeatures(message)) {
    const found = weights.get(feature);
    if (!found) continue;
    for (const [at, kind] of found.kinds.entries()) sums[kind] = (sums[kind] ?? 0) + (found.weights[at] ?? 0);
  }
  return Object.fromEntries(messageKinds.map((kind, at) => [kind, sums[at] ?? 0])) as MessageOdds;
}

/** Lines of “feature:a-12f3 …”: behind each letter (the kind's place in the list) its weight in tenths. */
function readWeights(table: string): Weights {
  const read: Weights = new Map();
  for (const entry of table.split(/\s+/)) {
    const at = entry.lastIndexOf(":");
    if (at < 1) continue;
    const parts = [...entry.slice(at + 1).matchAll(/([a-zA-Z])(-?\d+)/g)];
    read.set(entry.slice(0, at), {
      kinds: parts.map(([, letter = "a"]) => kindAt(letter)),
      weights: parts.map(([, , tenths]) => Number(tenths) / 10),
    });
  }
  return read;
}

function kindAt(letter: string): number {
  const code = letter.charCodeAt(0);
  return code >= 97 ? code - 97 : code - 65 + 26;
}
