import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { serverBundle } from "../scripts/server-bundle.ts";
import { askDirectly } from "./asking/ask-directly.ts";
import type { Asker, AskerOptions } from "./asking/asker.ts";
import { runDuplicates } from "./duplicates/run-duplicates.ts";
import { keepResult, runQuestions } from "./run-questions.ts";
import { runSignal } from "./signal/run-signal.ts";

const usage = `node eval/run.ts questions [--part tune|unseen] [--set NAME] [--failures N] [--now ISO] [--direct]

Asks every question of eval/questions and prints the figures. A whole run through the road also writes
eval/results/<date>-questions.json and docs/accuracy.md. --direct asks the turn's function alone, for tuning.

node eval/run.ts signal [--failures N] [--now ISO]

Reads the weak-signal messages of eval/signal and writes eval/results/<date>-signal.json.

node eval/run.ts duplicates [--failures N] [--now ISO]

Compares the pairs of reports of eval/duplicates and writes eval/results/<date>-duplicates.json.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: "string" },
    set: { type: "string" },
    failures: { type: "string", default: "0" },
    now: { type: "string" },
    direct: { type: "boolean", default: false },
  },
});
const [kind = "questions"] = positionals;
const runs = { signal: runSignal, duplicates: runDuplicates };
if (kind === "signal" || kind === "duplicates") {
  await runs[kind]({
    now: values.now === undefined ? new Date() : new Date(values.now),
    failures: Number(values.failures),
  });
  process.exit(0);
}
if (kind !== "questions") {
  console.error(usage);
  process.exit(2);
}

const now = values.now === undefined ? new Date() : new Date(values.now);
const asker = values.direct ? await askDirectly({ now }) : await openRoad({ now });
const { part, set } = values;
const result = await runQuestions(asker, { now, part, set, failures: Number(values.failures) });
if (!values.direct && !part && !set) console.log(`written to ${await keepResult(result)}`);
await asker.close();
process.exit(0);

/** The road's modules hold JSX, which Node does not run as it stands. */
async function openRoad(options: AskerOptions): Promise<Asker> {
  const folder = join(import.meta.dirname, "../dist/eval");
  await mkdir(folder, { recursive: true });
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, "asking/ask-through-road.ts")],
    ...serverBundle,
    write: false,
  });
  const path = join(folder, "ask-through-road.js");
  await writeFile(path, bundle.outputFiles[0]?.text ?? "");
  const road = (await import(pathToFileURL(path).href)) as {
    askThroughRoad(options: AskerOptions): Promise<Asker>;
  };
  return await road.askThroughRoad(options);
}
