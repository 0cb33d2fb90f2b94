import { parseArgs } from "node:util";
import { buildIndex, search } from "../../src/knowledge/retrieval/index.ts";
import { buildBaseline, type Plain } from "./baseline.ts";
import { pairedInterval } from "./bootstrap.ts";
import { halfOf, type Question, readData } from "./data.ts";
import { CONDITIONS, type Condition, seeded, typedAs } from "./noise.ts";
import { type Finder, PEERS } from "./peers.ts";

/** `run.ts --data DIR [--peers no]`: one JSON line a system and condition; the first system is the floor. */
const { values } = parseArgs({
  options: { data: { type: "string" }, peers: { type: "string", default: "yes" } },
});
if (!values.data) throw new Error("--data DIR is missing: a folder with corpus.jsonl[.gz] and queries.jsonl");
const { corpus, questions } = await readData(values.data);

type Outcome = { id: string; first: number; ten: number; ms: number };
type Runs = Map<Condition, Outcome[]>;

let floor: Runs | null = null;
floor = await run("folded-bm25", 1, async () => ({ find: buildBaseline(corpus) }));
await run("cua-so", 1, async () => {
  const index = buildIndex(asDocuments(corpus));
  return { find: (query, limit) => search(index, query, { limit }).hits.map((hit) => hit.id) };
});
for (const peer of values.peers === "no" ? [] : PEERS) {
  try {
    await run(peer.name, peer.every, () => peer.open(corpus));
  } catch (error) {
    console.log(
      JSON.stringify({ system: peer.name, missing: error instanceof Error ? error.message : String(error) }),
    );
  }
}

async function run(
  system: string,
  every: number,
  open: () => Promise<{ find: Finder; close?(): Promise<void> }>,
): Promise<Runs> {
  const started = performance.now();
  const { find, close } = await open();
  const build_s = round((performance.now() - started) / 1000);
  const sample = questions.filter((_, at) => at % every === 0);
  if (every === 1) for (const { text } of sample) await find(text, 20);
  const runs: Runs = new Map();
  for (const condition of CONDITIONS) runs.set(condition, await askAll(find, sample, condition));
  const accented = runs.get("accented") ?? [];
  for (const [condition, outcomes] of runs) {
    const against = (floor ?? runs).get(condition) ?? [];
    const same = outcomes.map(
      ({ id }) => against.find((other) => other.id === id) ?? { first: 0, ten: 0, ms: 0 },
    );
    console.log(
      JSON.stringify({
        system,
        condition,
        n: outcomes.length,
        "recall@1": percent(outcomes.map(({ first }) => first)),
        "recall@10": percent(outcomes.map(({ ten }) => ten)),
        tune: halves(outcomes, "tune"),
        held: halves(outcomes, "held"),
        p50_ms: median(outcomes),
        "recall@1_over_floor": interval(
          outcomes.map(({ first }) => first),
          same.map(({ first }) => first),
        ),
        "recall@10_over_floor": interval(
          outcomes.map(({ ten }) => ten),
          same.map(({ ten }) => ten),
        ),
        "recall@10_lost_to_noise": round(
          percent(accented.map(({ ten }) => ten)) - percent(outcomes.map(({ ten }) => ten)),
        ),
        p50_times_floor: round(median(outcomes) / (median(same) || 1)),
        build_s,
        rss_mb: Math.round(process.resourceUsage().maxRSS / 1024),
      }),
    );
  }
  await close?.();
  return runs;
}

async function askAll(find: Finder, sample: Question[], condition: Condition): Promise<Outcome[]> {
  const random = seeded(7);
  const outcomes: Outcome[] = [];
  for (const { id, text, relevant } of sample) {
    const typed = typedAs(condition, text, random);
    const before = performance.now();
    const found = await find(typed, 20);
    const ms = performance.now() - before;
    const recall = (k: number) =>
      relevant.filter((one) => found.slice(0, k).includes(one)).length / relevant.length;
    outcomes.push({ id, first: recall(1), ten: recall(10), ms });
  }
  return outcomes;
}

function* asDocuments(plain: Plain[]) {
  for (const { id, title, text } of plain) yield { id, title, text, questions: [], sections: [] };
}

function halves(outcomes: Outcome[], half: "tune" | "held"): [number, number] {
  const own = outcomes.filter(({ id }) => halfOf(id) === half);
  return [percent(own.map(({ first }) => first)), percent(own.map(({ ten }) => ten))];
}

function interval(ours: number[], theirs: number[]): [number, number, number] {
  const { mean, low, high } = pairedInterval(ours, theirs);
  return [round(100 * mean), round(100 * low), round(100 * high)];
}

function median(outcomes: { ms: number }[]): number {
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  return round(times[times.length >> 1] ?? 0);
}

function percent(values: number[]): number {
  return round((100 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
