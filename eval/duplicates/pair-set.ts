import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export type ToldSighting = {
  area: string | null;
  lat: number | null;
  lon: number | null;
  operators: string[];
  services: string[];
  at: string;
};
export type Pair = {
  id: string;
  locality: string;
  a: ToldSighting;
  b: ToldSighting;
  same: boolean;
  why: string;
};

/** `dev` was at hand while the comparison was written; `unseen` and `second` were written by others, read after it. */
export const pairParts = ["dev", "unseen", "second"] as const;
export type PairPart = (typeof pairParts)[number];

/** The parts of the set that stand beside this file, `eval/duplicates/<part>.jsonl`. */
export function presentParts(): PairPart[] {
  return pairParts.filter((part) => existsSync(join(import.meta.dirname, `${part}.jsonl`)));
}

/** The pairs of one part. */
export async function readPairs(part: PairPart): Promise<Pair[]> {
  const text = await readFile(join(import.meta.dirname, `${part}.jsonl`), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Pair);
}
