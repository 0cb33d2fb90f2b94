import type { TurnContext, TurnOutcome } from "../conversation/types.ts";
import type { Found } from "../knowledge/local-knowledge.ts";
import type { ServedArticle } from "../knowledge/served-article.ts";
import type { ReplyKind } from "./data/designed-topic.ts";
import { thresholds } from "./data/thresholds.ts";
import { readFollowUp } from "./follow-up.ts";
import { kindOfMessage } from "./kind-of-message.ts";
import { givesAgeAfterAnswer } from "./leaning.ts";
import { type MessageOdds, messageOdds } from "./message-odds.ts";
import { retrieve } from "./retrieve.ts";
import { harmTold, isDenied } from "./told-by-words.ts";
import { isLearnt, withoutAlarm } from "./weigh-reading.ts";

/** A question and what its words say by themselves. */
export type WeighedQuestion = {
  context: TurnContext;
  question: string;
  words: number;
  odds: MessageOdds;
  /** What some words tell plainly, unless all of them together ask what articles answer. */
  kind: ReplyKind | null;
  /** So few words after an answer may lean on it (“thế chín triệu?”): what they tell alone is not believed. */
  leans: boolean;
  harm: "scam" | "keep-secret" | null;
  /** It only tells an age after an answer: nobody is in danger, whatever is near. */
  calm: boolean;
};

/** The same with what it is nearest to. */
export type ReadQuestion = WeighedQuestion & {
  best: Found;
  hits: Found[];
  articles: ServedArticle[];
  /** That the nearest is meant, in [0, 1]. */
  score: number;
  /** The part of the question that was read, and what its words say. */
  read: { text: string; odds: MessageOdds };
  /** Staff wrote the nearest article after the words were learnt. */
  isNew: boolean;
};

/** One way to decide; `null` leaves it to the next. */
export type Decision<Question> = (at: Question) => TurnOutcome | null;

const weakSigns: ReplyKind[] = [
  "personal-case",
  "wrongdoing",
  "law-dispute",
  "other-data",
  "homework",
  "medical",
];
const shortestAlone = 9;

export function weighQuestion(context: TurnContext, question: string): WeighedQuestion {
  const odds = messageOdds(question);
  const words = question.split(/\s+/).length;
  const leans = context.state.topic !== undefined && words < shortestAlone;
  const kind = signedKind(question, odds);
  const harm = leans ? null : harmTold(odds);
  const calm = givesAgeAfterAnswer(context, question);
  return { context, question, words, odds, kind, leans, harm, calm };
}

/** `null` when nothing known is near. */
export function readQuestion(weighed: WeighedQuestion): ReadQuestion | null {
  const { context, question, odds, calm } = weighed;
  const found = readFollowUp(context, question, calm) ?? retrieve(context.knowledge, question);
  const { hits, confidence, text } = calm ? withoutAlarm(found) : found;
  const [best] = hits;
  if (!best) return null;
  const isPart = text.length < question.length / 2;
  return {
    ...weighed,
    best,
    hits,
    articles: hits.flatMap((hit) => (hit.kind === "article" ? [hit.article] : [])),
    score: confidence,
    read: { text, odds: isPart ? messageOdds(text) : odds },
    isNew: best.kind === "article" && !isLearnt(best.article),
  };
}

function signedKind(question: string, odds: MessageOdds): ReplyKind | null {
  const kind = kindOfMessage(question);
  if (!kind || isDenied(kind, odds)) return null;
  return odds.answerable >= thresholds.asked && weakSigns.includes(kind) ? null : kind;
}
