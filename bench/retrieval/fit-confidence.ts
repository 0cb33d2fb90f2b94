import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildIndex, type Signals, search } from "../../src/knowledge/retrieval/index.ts";
import { articlesWithoutSome } from "./articles.ts";
import { type Example, fitLogistic } from "./fit-logistic.ts";
import { seeded, typedAs } from "./noise.ts";

/**
 * Fits the confidence model: is the first hit right? Asks the ways of asking left out of the articles (or
 * `--questions FILE`, lines of `{"text","relevant":["id"]}`, empty for none), and questions about other matters.
 * Prints the model and how well it holds on the half it was not fitted on.
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "knowledge/articles" },
    questions: { type: "string" },
    "off-topic": { type: "string", default: "bench/retrieval/off-topic.txt" },
  },
});
const { documents, heldOut } = articlesWithoutSome(values.articles, values.questions ? 0 : 0.25, 3);
const index = buildIndex(documents);
const asked: { text: string; relevant: string[] }[] = values.questions
  ? lines(values.questions).map((line) => JSON.parse(line))
  : heldOut.map(({ text, relevant }) => ({ text, relevant: [relevant] }));
const offTopic = lines(values["off-topic"]).map((text) => ({ text, relevant: [] as string[] }));

const names: (keyof Signals)[] = [
  "top",
  "coverage",
  "heading",
  "headingCovered",
  "pairs",
  "question",
  "likelihood",
  "gap",
  "length",
];
const random = seeded(17);
/** Off-topic questions are few; each counts as several so that a third of the examples is to be refused. */
const copies = Math.max(1, Math.round(asked.length / 2 / offTopic.length));
const examples = [...asked, ...Array.from({ length: copies }, () => offTopic).flat()].flatMap(
  ({ text, relevant }) =>
    (["accented", "bareTypo"] as const).map((condition) => {
      const { hits, signals } = search(index, typedAs(condition, text, random));
      const example: Example = {
        features: names.map((name) => signals[name]),
        right: relevant.includes(hits[0]?.id ?? ""),
      };
      return { example, offTopic: relevant.length === 0, half: hash(text) % 2 };
    }),
);
const fitted = fitLogistic(examples.filter(({ half }) => half === 1).map(({ example }) => example));
console.log(
  JSON.stringify({
    bias: round(fitted.bias),
    weights: Object.fromEntries(names.map((name, i) => [name, round(fitted.weights[i] ?? 0)])),
  }),
);

const unseen = examples.filter(({ half }) => half === 0);
const scored = unseen.map(({ example, offTopic: off }) => ({
  right: example.right,
  off,
  p: chance(example.features),
}));
for (const floor of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
  const passed = scored.filter(({ p }) => p >= floor);
  const off = scored.filter((one) => one.off);
  console.log(
    JSON.stringify({
      floor,
      answered: round(passed.filter((one) => !one.off).length / scored.filter((one) => !one.off).length),
      right_when_answered: round(passed.filter(({ right }) => right).length / Math.max(1, passed.length)),
      off_topic_answered: round(off.filter(({ p }) => p >= floor).length / Math.max(1, off.length)),
    }),
  );
}

function chance(features: number[]): number {
  return (
    1 /
    (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * (fitted.weights[i] ?? 0), fitted.bias)))
  );
}

function lines(file: string): string[] {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}

function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return (value ^ (value >>> 15)) >>> 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
