import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fitLogistic } from "../bench/retrieval/fit-logistic.ts";
import { answerFromArticle } from "../src/assistant/answer-from-article.ts";
import { askedAspects } from "../src/assistant/asked-aspects.ts";
import { leastOdds, mostOdds, usualOdds } from "../src/assistant/weigh-reading.ts";
import { parseArticle } from "../src/knowledge/articles/parse.ts";
import { appliesTo } from "../src/knowledge/articles/render.ts";
import { indexArticles, type LocalKnowledge, openLocalKnowledge } from "../src/knowledge/local-knowledge.ts";
import { readKnowledgeFiles } from "../src/knowledge/read-files.node.ts";
import { confidenceOf, type Signals } from "../src/knowledge/retrieval/index.ts";
import { serveArticle } from "../src/knowledge/served-article.ts";
import { openPlace } from "../src/localities/open-place.ts";
import type { ServedPlace } from "../src/localities/served-place.ts";
import { projectFolder } from "../src/project-folder.node.ts";
import { noReportFacts } from "../src/signal-reports/report-facts.ts";
import { type Question, readQuestions } from "./asking/question.ts";
import { crossFitted } from "./cross-fitted.ts";
import { judgeAnswer } from "./judging/judge-answer.ts";
import { messageSamples } from "./message-samples.ts";

/** What is weighed: the signals of the search and the log-odds of the message's words to be a question for articles. */
type Weighed = Signals & { words: number };
type Sample = { topic: string; signals: Weighed; right: boolean };
const folds = 5;
/** Messages that an article may answer. */
const open = new Set(["answerable", "report"]);

/**
 * Fits the weights of src/assistant/data/confidence-model.ts on the tuning part and on messages to be refused: does the
 * first article answer? The designed topics stay out of the index, so that what must be refused is weighed against the
 * articles alone; the words are weighed by models that have not seen the message.
 */
const now = new Date("2026-11-21T02:00:00Z");
const root = projectFolder();
const files = await readKnowledgeFiles(join(root, "knowledge"));
const places = new Map(files.localities.map(({ slug, profile }) => [slug, openPlace(profile)]));
const opened = new Map([...places].map(([slug, place]) => [slug, openArticles(place)]));

const messages = await messageSamples(root);
const answerable = crossFitted(messages, "answerable");
const wordOdds = new Map([...answerable].map(([{ text }, odds]) => [text, odds]));
const samples: Sample[] = [];
for (const question of await readQuestions(join(root, "eval/questions"), "tune")) {
  const place = places.get(question.locality);
  const knowledge = opened.get(question.locality);
  const [message = ""] = question.messages;
  if (!place || !knowledge || question.messages.length > 1 || message.split(" ").length > 30) continue;
  const { hits, signals } = knowledge.search(message, 1);
  const [first] = hits;
  if (first?.kind !== "article") continue;
  samples.push({
    topic: question.topic,
    signals: { ...signals, words: wordsOf(message) },
    right: isRight(question, first.article.id, place, knowledge),
  });
}
// Of the messages written for the model of words every fourth: residents ask more than they are refused.
const refused = messages.filter(({ group, text, kind }) => group === text && kind && !open.has(kind));
for (const [position, { text, kind }] of refused.entries()) {
  const knowledge = [...opened.values()][position % opened.size];
  if (position % 4 > 0 || !knowledge || text.split(" ").length > 30) continue;
  const { hits, signals } = knowledge.search(text, 1);
  if (hits[0]?.kind === "article")
    samples.push({ topic: kind ?? "", signals: { ...signals, words: wordsOf(text) }, right: false });
}
const names = Object.keys(samples[0]?.signals ?? {}) as (keyof Weighed)[];
const model = fitOn(samples);
const { words, ...weights } = model.weights;
if (process.argv.includes("--keep")) await keep();
// What a floor would let through, each sample judged by a model that has seen no question of its topic.
const topics = [...new Set(samples.map(({ topic }) => topic))].sort();
const judged = Array.from({ length: folds }, (_, fold) => {
  const isHeld = ({ topic }: Sample) => topics.indexOf(topic) % folds === fold;
  const foldModel = fitOn(samples.filter((sample) => !isHeld(sample)));
  return samples
    .filter(isHeld)
    .map(({ signals, right }) => ({ confidence: confidenceOf(signals, foldModel), right }));
}).flat();
for (let floor = 0.1; floor < 0.9; floor += 0.05) {
  const sure = judged.filter(({ confidence }) => confidence >= floor);
  const right = sure.filter(({ right }) => right).length;
  const all = judged.filter(({ right }) => right).length;
  console.log(
    `${floor.toFixed(2)}  answers ${sure.length}  right ${((100 * right) / sure.length).toFixed(1)} %  of the right ones ${((100 * right) / all).toFixed(1)} %`,
  );
}

/** Readings without an article are as sure as they were at the usual odds, so that these are part of the bias. */
async function keep(): Promise<void> {
  const lines = Object.entries(weights).map(([name, weight]) => `    ${name}: ${Number(weight.toFixed(3))},`);
  await writeFile(
    join(root, "src/assistant/data/confidence-model.ts"),
    `import type { ConfidenceModel } from "../../knowledge/retrieval/index.ts";

/** Fitted by \`eval/fit-confidence.ts\`: how likely the first article answers the question. */
export const confidenceModel: ConfidenceModel = {
  bias: ${Number((model.bias + words * usualOdds).toFixed(3))},
  weights: {
${lines.join("\n")}
  },
};

/** What each log-odd of the message's own words counts beside it. */
export const wordsShare = ${Number(words.toFixed(3))};
`,
  );
}

/** Between the bounds of what is believed when a message is read. */
function wordsOf(text: string): number {
  return Math.min(mostOdds, Math.max(leastOdds, wordOdds.get(text) ?? usualOdds));
}

function fitOn(on: Sample[]) {
  const { bias, weights } = fitLogistic(
    on.map(({ signals, right }) => ({ features: names.map((name) => signals[name]), right })),
  );
  const named = names.map((name, at) => [name, weights[at] ?? 0]);
  return { bias, weights: Object.fromEntries(named) as Record<keyof Weighed, number> };
}

function openArticles(place: ServedPlace): LocalKnowledge {
  const articles = files.articles.flatMap(({ id, markdown }) => {
    const { article } = parseArticle(markdown, id);
    return article && article.status === "approved" && appliesTo(article, place)
      ? [serveArticle({ article, confirmedAt: null }, place)]
      : [];
  });
  return openLocalKnowledge(indexArticles(articles, { topics: [] }), now);
}

function isRight(question: Question, id: string, place: ServedPlace, knowledge: LocalKnowledge): boolean {
  const [text = ""] = question.messages;
  const event = { kind: "text" as const, text, secrets: [] };
  const context = {
    event,
    state: {},
    mode: { name: "bot" as const },
    place,
    knowledge,
    now,
    reports: noReportFacts,
    newId: () => "id",
  };
  const { status, replies } = answerFromArticle(context, id, { asked: askedAspects(text), score: 1 });
  const answer = {
    status,
    text: replies.map((reply) => reply.text).join("\n"),
    buttons: [],
    article: id,
    score: 1,
  };
  return judgeAnswer(question, answer).verdict === "correct";
}
