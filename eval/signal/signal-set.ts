import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SignalReading } from "../../src/signal-reports/parse/types.ts";

export type SignalQuestion = {
  id: string;
  style: string;
  locality: string;
  messages: string[];
  expect: SignalReading;
};

/**
 * `tune` was at hand while the parser was written; `later` and `fresh` were first read after it, then mended for;
 * `styles` and `waves` were written to find what fails; `unseen`, `second` and `third` by others, without sight of the
 * reader, first read before `waves`, after it, and after the model that weighs the rules.
 */
export const signalParts = [
  "tune",
  "later",
  "fresh",
  "styles",
  "waves",
  "unseen",
  "second",
  "third",
] as const;
export type SignalPart = (typeof signalParts)[number];

/** The messages of one part of the set, `eval/signal/<part>.jsonl`. */
export async function readSignalSet(part: SignalPart): Promise<SignalQuestion[]> {
  const text = await readFile(join(import.meta.dirname, `${part}.jsonl`), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as SignalQuestion);
}
