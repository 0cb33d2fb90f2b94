import { join } from "node:path";
import { designedTopics } from "../src/assistant/data/designed-topics.ts";
import { isDanger } from "../src/assistant/kind-of-message.ts";
import { messageFeatures } from "../src/assistant/message-features.ts";
import { parseArticle } from "../src/knowledge/articles/parse.ts";
import { readKnowledgeFiles } from "../src/knowledge/read-files.node.ts";
import { approvedSets, type Question, readQuestions } from "./asking/question.ts";

/** Which of the kinds a message is; absent where it is open and says nothing. */
export type MessageKinds = { answerable?: boolean; danger?: boolean; scam?: boolean };
export type MessageSample = MessageKinds & { id: string; text: string; features: string[] };

const dangerTopics =
  /^(accident|child-abuse|crime|domestic-violence|drowning|emergency|fire|harm|rescue|self-harm)$/;
const scamTopics = /^(scam-now|fake-official)$/;

/** Every phrase of a designed topic, wording of an article and question of the tuning part of one message. */
export async function messageSamples(root: string): Promise<MessageSample[]> {
  const phrases = designedTopics.flatMap(({ id, reply, phrases: own }) =>
    own.map((text) => ({
      id,
      text,
      answerable: false,
      danger: isDanger(reply) && reply !== "scam",
      scam: reply === "scam",
    })),
  );
  const { articles } = await readKnowledgeFiles(join(root, "knowledge"));
  const wordings = articles.flatMap(({ id, markdown }) => {
    const { article } = parseArticle(markdown, id);
    if (!article) return [];
    const open = article.topic?.startsWith("F") || id.endsWith("-goi-111") || /-goi-11\d$/.test(id);
    const kinds = open
      ? { answerable: true }
      : { answerable: article.status === "approved", danger: false, scam: false };
    return [article.title, ...article.questions.map(String)].map((text) => ({ id, text, ...kinds }));
  });
  const questions = await readQuestions(join(root, "eval/questions"), "tune");
  const asked = questions
    .filter(({ messages }) => messages.length === 1)
    .map((question) => ({
      id: question.twin && question.twin < question.id ? question.twin : question.id,
      text: question.messages[0] ?? "",
      ...kindsOf(question),
    }));
  return [...phrases, ...wordings, ...asked].map((sample) => ({
    ...sample,
    features: messageFeatures(sample.text),
  }));
}

function kindsOf({ set, topic, expect: { status } }: Question): MessageKinds {
  if (approvedSets.includes(set)) return { answerable: true, danger: false, scam: false };
  return {
    ...(status.includes("answered") ? {} : { answerable: false }),
    ...(status.includes("emergency")
      ? dangerTopics.test(topic)
        ? { danger: true }
        : {}
      : { danger: false }),
    ...(status.includes("safety_warning") ? (scamTopics.test(topic) ? { scam: true } : {}) : { scam: false }),
  };
}
