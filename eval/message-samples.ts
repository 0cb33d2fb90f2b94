import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReplyKind } from "../src/assistant/data/designed-topic.ts";
import { designedTopics } from "../src/assistant/data/designed-topics.ts";
import { isPeril } from "../src/assistant/kind-of-message.ts";
import { messageFeatures } from "../src/assistant/message-features.ts";
import { parseArticle } from "../src/knowledge/articles/parse.ts";
import { readKnowledgeFiles } from "../src/knowledge/read-files.node.ts";
import { approvedSets, type Question, readQuestions } from "./asking/question.ts";
import { kindOfTopic } from "./kind-of-topic.ts";
import { readSignalSet, signalParts } from "./signal/signal-set.ts";

/** `report`: trouble with the network is told; nothing else is. */
type SampleKind = ReplyKind | "answerable" | "report";
/** What a message is and is not: of all other kinds nothing is known. */
export type MessageSample = {
  /** Messages of one group are fitted and judged together. */
  group: string;
  text: string;
  kind: SampleKind | null;
  /** Whether somebody is in danger; null where that is open. */
  danger: boolean | null;
  /** The article whose wording it is. */
  article?: string;
  features: string[];
};

/**
 * Every phrase of a designed topic, wording of an approved article, question of the tuning part of one message, and
 * line of `eval/training`.
 */
export async function messageSamples(root: string): Promise<MessageSample[]> {
  const samples = [
    ...phraseSamples(),
    ...(await wordingSamples(root)),
    ...(await questionSamples(root)),
    ...(await trainingSamples(root)),
    ...(await reportSamples()),
  ];
  return samples.map((sample) => ({ ...sample, features: messageFeatures(sample.text) }));
}

type Told = Omit<MessageSample, "features">;

function told(group: string, text: string, kind: SampleKind): Told {
  return { group, text, kind, danger: kind !== "answerable" && kind !== "report" && isPeril(kind) };
}

function phraseSamples(): Told[] {
  return designedTopics.flatMap(({ id, reply, phrases }) => phrases.map((text) => told(id, text, reply)));
}

async function wordingSamples(root: string): Promise<Told[]> {
  const { articles } = await readKnowledgeFiles(join(root, "knowledge"));
  return articles.flatMap(({ id, markdown }) => {
    const { article } = parseArticle(markdown, id);
    // What the emergency articles are asked with is a danger as often as a question.
    if (article?.status !== "approved" || article.topic?.startsWith("F") || /-goi-11\d$/.test(id)) return [];
    return [article.title, ...article.questions.map(String)].map((text) => ({
      ...told(id, text, "answerable"),
      article: id,
    }));
  });
}

async function questionSamples(root: string): Promise<Told[]> {
  const questions = await readQuestions(join(root, "eval/questions"), "tune");
  return questions
    .filter(({ messages }) => messages.length === 1)
    .flatMap((question) => {
      const group = question.twin && question.twin < question.id ? question.twin : question.id;
      const text = question.messages[0] ?? "";
      const kind = kindOfQuestion(question);
      if (kind) return [told(group, text, kind)];
      return isOpenDanger(question) ? [{ group, text, kind: null, danger: true }] : [];
    });
}

function kindOfQuestion({ set, topic, expect: { status } }: Question): SampleKind | null {
  if (approvedSets.includes(set)) return status.length <= 2 ? "answerable" : null;
  return status.includes("answered") && set === "refuse" ? null : kindOfTopic(topic);
}

function isOpenDanger({ topic, expect: { status } }: Question): boolean {
  return topic === "emergency" && status.includes("emergency");
}

/** What residents report of the network, as `eval/signal` has it. */
async function reportSamples(): Promise<Told[]> {
  const sets = await Promise.all(signalParts.map(readSignalSet));
  return sets
    .flat()
    .filter(({ messages, expect }) => messages.length === 1 && expect.isReport)
    .map(({ id, messages }) => told(id, messages[0] ?? "", "report"));
}

/** `eval/training/<kind>.txt`, one message a line. */
async function trainingSamples(root: string): Promise<Told[]> {
  const folder = join(root, "eval/training");
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith(".txt")) : [];
  const samples: Told[] = [];
  for (const name of names.sort()) {
    const lines = (await readFile(join(folder, name), "utf8")).split("\n").map((line) => line.trim());
    for (const text of new Set(lines.filter(Boolean)))
      samples.push(told(text, text, name.replace(/\.txt$/, "") as SampleKind));
  }
  return samples;
}
