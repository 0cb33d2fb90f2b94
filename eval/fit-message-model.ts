import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../src/project-folder.node.ts";
import { type MessageSample, messageSamples } from "./message-samples.ts";
import { fitSparse, oddsOf, type SparseModel } from "./signal/fit-sparse.ts";

/**
 * Fits `src/assistant/data/message-model.ts`: one linear model a kind over words and pairs of words. Prints how each
 * fifth fares by models that have not seen its articles, topics and twins; `--keep` writes the file.
 */
const kinds = ["answerable", "danger", "scam"] as const;
type Kind = (typeof kinds)[number];
const folds = 5;
const ridge = 0.5;
/** Weights, in tenths, that would be nought are left out. */
const least = 0.15;
const floors: Record<Kind, readonly number[]> = {
  answerable: [-2, -1, 0, 1],
  danger: [-1, 0, 1, 2],
  scam: [-1, 0, 1, 2],
};

const root = projectFolder();
const samples = await messageSamples(root);
for (const kind of kinds) {
  const known = samples.filter((sample) => sample[kind] !== undefined);
  const judged = Array.from({ length: folds }, (_, fold) => {
    const model = fitOn(
      known.filter((sample) => foldOf(sample) !== fold),
      kind,
    );
    return known
      .filter((sample) => foldOf(sample) === fold)
      .map((sample) => ({ odds: oddsOf(model, sample.features), is: sample[kind] === true }));
  }).flat();
  for (const floor of floors[kind])
    console.log(
      `${kind} above ${floor}: ${share(
        judged.filter(({ is }) => is),
        floor,
      )} of those that are, ${share(
        judged.filter(({ is }) => !is),
        floor,
      )} of the others`,
    );
}
if (process.argv.includes("--keep")) {
  const models = kinds.map((kind) =>
    fitOn(
      samples.filter((sample) => sample[kind] !== undefined),
      kind,
    ),
  );
  const table = tableOf(models);
  const biases = kinds.map((kind, at) => `${kind}: ${models[at]?.bias.toFixed(2)}`).join(", ");
  await writeFile(
    join(root, "src/assistant/data/message-model.ts"),
    `/** Fitted by \`eval/fit-message-model.ts\`: log-odds in tenths behind each word or pair, for answerable, danger, scam. */
export const messageModel = {
  bias: { ${biases} },
  weights: \`${table}\`,
};
`,
  );
  console.log(`${table.length} characters`);
}

function fitOn(on: MessageSample[], kind: Kind): SparseModel {
  return fitSparse(
    on.map((sample) => ({ features: sample.features, right: sample[kind] === true })),
    { ridge, rounds: 150 },
  );
}

function foldOf({ id }: MessageSample): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_007, 7) % folds;
}

function share(judged: { odds: number }[], floor: number): string {
  return `${((100 * judged.filter(({ odds }) => odds > floor).length) / judged.length).toFixed(1)} %`;
}

function tableOf(models: SparseModel[]): string {
  const names = new Set(
    models.flatMap(({ weights }) =>
      [...weights].flatMap(([name, weight]) => (Math.abs(weight) >= least ? [name] : [])),
    ),
  );
  const entries = [...names].sort().map((name) => {
    const tenths = models.map(({ weights }) => Math.round(10 * (weights.get(name) ?? 0)) || "");
    return `${name}:${tenths.join(",").replace(/,+$/, "")}`;
  });
  const lines: string[] = [];
  for (let at = 0; at < entries.length; at += 60) lines.push(entries.slice(at, at + 60).join(" "));
  return lines.join("\n");
}
