import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readLocalities } from "../../src/localities/read-localities.node.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { type JudgedPair, judgePairs, type PairFigures, pairFigures } from "./judge-pairs.ts";
import { presentParts, readPairs } from "./pair-set.ts";

export type PairResult = { kind: "duplicates"; now: string; parts: Record<string, PairFigures> };

/** Compares every pair of the set, prints the figures and keeps them as `eval/results/<date>-duplicates.json`. */
export async function runDuplicates({ now, failures }: { now: Date; failures: number }): Promise<void> {
  const root = projectFolder();
  const profiles = readLocalities(join(root, "knowledge/localities")).map(({ profile }) => profile);
  const result: PairResult = { kind: "duplicates", now: now.toISOString(), parts: {} };
  for (const part of presentParts()) {
    const judged = judgePairs(await readPairs(part), profiles);
    const figures = pairFigures(judged);
    result.parts[part] = figures;
    console.log(`${part}: ${JSON.stringify(figures)}`);
    for (const line of judged.flatMap(mistake).slice(0, failures)) console.log(line);
  }
  await mkdir(join(root, "eval/results"), { recursive: true });
  const path = join(root, `eval/results/${now.toISOString().slice(0, 10)}-duplicates.json`);
  await writeFile(path, `${JSON.stringify(result, null, 2)}\n`);
}

function mistake({ pair, got }: JudgedPair): string[] {
  if (pair.same === got.same) return [];
  const { id, locality, a, b, same, why } = pair;
  return [
    `${id} ${locality} ${same ? "is" : "is not"} the same (${why}), read as ${got.why}\n   ${JSON.stringify(a)}\n   ${JSON.stringify(b)}`,
  ];
}
