import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readLocalities } from "../../src/localities/read-localities.node.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { type DetectionSample, readSamples } from "./detection-samples.ts";
import { fitSparse, oddsOf, type SparseModel } from "./fit-sparse.ts";

/** Log-odds above which a message is a report, where the rules say so and where they do not: a question in the form costs most. */
const floors = { confirm: 0, overrule: 1 };
/** Weights under this say nothing that the size of the file is worth. */
const least = 0.03;

/**
 * Fits `src/signal-reports/parse/data/detection-model.ts` on every labelled message and prints how it does on each part
 * when it has not seen that part, beside the first reading of the rules alone.
 */
const root = projectFolder();
const profiles = readLocalities(join(root, "knowledge/localities")).map(({ profile }) => profile);
const samples = await readSamples(profiles);
for (const part of new Set(samples.map((sample) => sample.part))) {
  const held = samples.filter((sample) => sample.part === part);
  if (!held.some(({ features }) => verdictOf(features) !== null)) continue;
  const model = fitSparse(samples.filter((sample) => sample.part !== part));
  const rules = figures(held, ({ features }) => verdictOf(features) === true);
  console.log(`${part} n=${held.length} rules ${rules} model ${figures(held, taken(model))}`);
}
const model = fitSparse(samples);
console.log(`all, seen: ${figures(samples, taken(model))}`);
const kept = [...model.weights].filter(([, weight]) => Math.abs(weight) >= least);
const entries = kept.map(([name, weight]) => `${name} ${Math.round(weight * 100)}`);
const table = rows(entries, 30).join("\n");
const path = join(root, "src/signal-reports/parse/data/detection-model.ts");
await writeFile(
  path,
  `/** Fitted by \`eval/signal/fit-detection.ts\`: log-odds in hundredths, each behind its feature. */
export const detectionModel = {
  bias: ${model.bias.toFixed(3)},
  floors: { confirm: ${floors.confirm}, overrule: ${floors.overrule} },
  weights: \`${table}\`,
};
`,
);
console.log(`${kept.length} weights of ${model.weights.size}, ${table.length} characters`);

function rows(words: string[], size: number): string[] {
  return words.length === 0 ? [] : [words.slice(0, size).join(" "), ...rows(words.slice(size), size)];
}

function taken(model: SparseModel) {
  return ({ features }: DetectionSample) =>
    oddsOf(model, features) > (verdictOf(features) ? floors.confirm : floors.overrule);
}

function verdictOf(features: readonly string[]): boolean | null {
  return features.includes("rule=1") ? true : features.includes("rule=0") ? false : null;
}

function figures(on: readonly DetectionSample[], isTaken: (sample: DetectionSample) => boolean): string {
  const wrong = on.filter((sample) => !sample.right && isTaken(sample)).length;
  const missed = on.filter((sample) => sample.right && !isTaken(sample)).length;
  const right = ((100 * (on.length - wrong - missed)) / on.length).toFixed(1);
  return `${right} % (${wrong} taken wrongly, ${missed} missed)`;
}
