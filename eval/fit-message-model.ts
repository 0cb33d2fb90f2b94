import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { messageKinds } from "../src/assistant/data/message-kinds.ts";
import { projectFolder } from "../src/project-folder.node.ts";
import { crossFitted, fitKind, isOf, type ModelKind } from "./cross-fitted.ts";
import { messageSamples } from "./message-samples.ts";
import type { SparseModel } from "./signal/fit-sparse.ts";

/**
 * Fits `src/assistant/data/message-model.ts`: one linear model a kind over words, pairs of words and signs. Prints how
 * each fifth fares by models that have not seen its articles, topics and twins; `--keep` writes the file.
 */
const kinds: readonly ModelKind[] = messageKinds;
/** Weights, in tenths, that would be nought are left out. */
const least = 0.15;
const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

const root = projectFolder();
const samples = await messageSamples(root);
if (process.argv.includes("--judge")) for (const kind of kinds) judge(kind);
if (process.argv.includes("--keep")) await keep(kinds.map((kind) => fitKind(samples, kind)));

/** Prints which share of its messages is found, and which share of the others is taken for it, from some odds up. */
function judge(kind: ModelKind): void {
  const judged = [...crossFitted(samples, kind)].flatMap(([sample, odds]) => {
    const is = isOf(sample, kind);
    return is === null ? [] : [{ odds, is }];
  });
  const own = judged.filter(({ is }) => is);
  const others = judged.filter(({ is }) => !is);
  const rates = [-2, -1, 0, 1, 2].map((floor) => `${floor}: ${share(own, floor)}/${share(others, floor)}`);
  console.log(`${kind} (${own.length} of ${judged.length}) ${rates.join("  ")}`);
}

function share(judged: { odds: number }[], floor: number): string {
  return ((100 * judged.filter(({ odds }) => odds > floor).length) / judged.length).toFixed(1);
}

async function keep(models: SparseModel[]): Promise<void> {
  const table = tableOf(models);
  const articles = [...new Set(samples.flatMap(({ article }) => article ?? []))].sort();
  await writeFile(
    join(root, "src/assistant/data/message-model.ts"),
    `/** Fitted by \`eval/fit-message-model.ts\`: log-odds in tenths behind each word, pair or sign. */
export const messageModel = {
  /** What it knows the questions of. */
  articles: \`${articles.join(" ")}\`,
  bias: "${models.map(({ bias }) => Number(bias.toFixed(2))).join(" ")}",
  weights: \`${table}\`,
};
`,
  );
  console.log(`${samples.length} messages, ${table.length} characters`);
}

function tableOf(models: SparseModel[]): string {
  const names = new Set(
    models.flatMap(({ weights }) =>
      [...weights].flatMap(([name, weight]) => (Math.abs(weight) >= least ? [name] : [])),
    ),
  );
  const entries = [...names].sort().map((name) => {
    const parts = models.map(({ weights }, at) => {
      const weight = weights.get(name) ?? 0;
      return Math.abs(weight) >= least ? `${letters[at]}${Math.round(10 * weight)}` : "";
    });
    return `${name}:${parts.join("")}`;
  });
  const lines: string[] = [];
  for (let at = 0; at < entries.length; at += 60) lines.push(entries.slice(at, at + 60).join(" "));
  return lines.join("\n");
}
