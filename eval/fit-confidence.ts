import { join } from "node:path";
import { fitLogistic } from "../bench/retrieval/fit-logistic.ts";
import { answerFromArticle } from "../src/assistant/answer-from-article.ts";
import { askedAspects } from "../src/assistant/asked-aspects.ts";
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
import { judgeAnswer } from "./judging/judge-answer.ts";

type Sample = { topic: string; signals: Signals; right: boolean };
const folds = 5;

/**
 * Fits the weights of src/assistant/data/confidence-model.ts on the tuning part: does the first article answer? The
 * designed topics stay out of the index, so that what must be refused is weighed against the articles alone.
 */
const now = new Date("2026-11-21T02:00:00Z");
const root = projectFolder();
const files = await readKnowledgeFiles(join(root, "knowledge"));
const places = new Map(files.localities.map(({ slug, profile }) => [slug, openPlace(profile)]));
const opened = new Map([...places].map(([slug, place]) => [slug, openArticles(place)]));

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
    signals,
    right: isRight(question, first.article.id, place, knowledge),
  });
}
const names = Object.keys(samples[0]?.signals ?? {}) as (keyof Signals)[];
const model = fitOn(samples);
console.log(
  JSON.stringify(
    model,
    (_, value) => (typeof value === "number" ? Math.round(value * 1000) / 1000 : value),
    2,
  ),
);
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

function fitOn(on: Sample[]) {
  const { bias, weights } = fitLogistic(
    on.map(({ signals, right }) => ({ features: names.map((name) => signals[name]), right })),
  );
  const named = names.map((name, at) => [name, weights[at] ?? 0]);
  return { bias, weights: Object.fromEntries(named) as Record<keyof Signals, number> };
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
