import type { TurnContext, TurnOutcome } from "../conversation/types.ts";
import type { Found } from "../knowledge/local-knowledge.ts";
import type { ServedArticle } from "../knowledge/served-article.ts";
import { fold } from "../knowledge/text/index.ts";
import { clarify, expired, notVerified, unsure } from "./abstain.ts";
import { alarmOf, cautionFor } from "./alarm.ts";
import { answerFromArticle } from "./answer-from-article.ts";
import { askedAspects } from "./asked-aspects.ts";
import type { ReplyKind } from "./data/designed-topic.ts";
import { thresholds } from "./data/thresholds.ts";
import { designedReply } from "./designed-reply.ts";
import { elsewhere } from "./elsewhere.ts";
import { falsePremise, replacedNotice } from "./false-premise.ts";
import { readFollowUp } from "./follow-up.ts";
import { isDanger, kindOfMessage } from "./kind-of-message.ts";
import { type MessageOdds, messageOdds } from "./message-odds.ts";
import { otherPlaceNotice } from "./other-place.ts";
import { type Reading, retrieve } from "./retrieve.ts";
import { secondQuestion } from "./second-question.ts";
import { heldBack, topicOff } from "./switched-off.ts";
import { harmTold, isDenied, refusalTold, storyTold } from "./told-by-words.ts";
import { isLearnt } from "./weigh-reading.ts";

const rivalry = 0.9;
const weakSigns: ReplyKind[] = [
  "personal-case",
  "wrongdoing",
  "law-dispute",
  "other-data",
  "homework",
  "medical",
];
const alike = 0.9;
/** So few words after an answer may lean on it (“thế chín triệu?”). */
const shortestAlone = 9;
const storyWords = 30;

/** Retrieves, then decides by calibrated confidence: answer, ask which of two, or say “chưa chắc” and offer a person. */
export function answerQuestion(context: TurnContext, question: string): TurnOutcome {
  return heldBack(context, decide(context, question));
}

function decide(context: TurnContext, question: string): TurnOutcome {
  const whole = messageOdds(question);
  const kind = signedKind(question, whole);
  if (kind === "dead-number") return deadNumber(context);
  const leans = context.state.topic !== undefined && question.split(/\s+/).length < shortestAlone;
  const harm = leans ? null : harmTold(whole);
  if (kind && !(kind === "foreign-tongue" && harm)) return designedReply(context, kind, null);
  if (harm) return designedReply(context, harm, null);
  if (!leans && whole.person >= thresholds.person && whole.person > whole.answerable)
    return designedReply(context, "person", null);
  const followUp = readFollowUp(context, question);
  const reading = followUp ?? retrieve(context.knowledge, question);
  const odds = reading.text.length < question.length / 2 ? messageOdds(reading.text) : whole;
  const { hits, confidence: score } = reading;
  const [best] = hits;
  const articles = articlesOf(hits);
  if (!best) return unsure(context, [], null);
  const isNew = best.kind === "article" && !isLearnt(best.article);
  if (isStory(question) && !isNew && whole.answerable < thresholds.story) {
    const told = storyTold(whole);
    return told ? designedReply(context, told, score) : unsure(context, [], score);
  }
  if (
    best.kind === "topic" &&
    score >= (isDanger(best.topic.reply) ? thresholds.danger : thresholds.designed)
  )
    return designedReply(context, best.topic.reply, score);
  if (isElsewhere(context, question)) return designedReply(context, "other-place", score);
  if (best.kind === "draft" && score >= thresholds.draft) return notVerified(context, articles, score);
  if (best.kind === "off" && score >= thresholds.answer)
    return topicOff(context, best.reason, score, alarmOf(best.article, question));
  if (best.kind === "expired" && score >= thresholds.answer)
    return expired(context, best.article, articles, score);
  if (best.kind === "article" && score < thresholds.rivalled && isRivalled(hits))
    return unsure(context, articles, score);
  const refused = refusalTold(odds);
  const isBeside = refused !== null && !isNew && odds[refused] > 0 && odds.answerable < 0;
  if (refused && best.kind === "article" && score < thresholds.rivalled && isBeside)
    return designedReply(context, refused, score);
  // “Điều 114 của luật nào”: an emergency's number is named, and nobody is in danger.
  if (best.kind === "article" && odds.danger < thresholds.noAlarm && isEmergency(best.article, question))
    return unsure(context, articles, score);
  if (best.kind === "article" && score >= thresholds.answer)
    return answer(context, best, question, reading, whole);
  if (odds.scam > thresholds.scam) return designedReply(context, "scam", score);
  if (refused) return designedReply(context, refused, score);
  if (odds.answerable < thresholds.refused) return refuse(context, hits, score);
  if (score >= thresholds.clarify && articles.length > 1)
    return clarify(context, articles, score, askedAspects(question));
  return unsure(context, articles, score);
}

function isEmergency(article: ServedArticle, question: string): boolean {
  return alarmOf(article, question)?.status === "emergency";
}

/** A story is read as a whole: one of its parts may ask something by the way. */
function isStory(question: string): boolean {
  return question.split(/\s+/).length > storyWords;
}

/** What some words tell by themselves, unless all of them together ask what articles answer. */
function signedKind(question: string, odds: MessageOdds): ReplyKind | null {
  const kind = kindOfMessage(question);
  if (!kind || isDenied(kind, odds)) return null;
  return odds.answerable >= thresholds.asked && weakSigns.includes(kind) ? null : kind;
}

/** Not to be answered by its words: with the reply of what is about as near, if there is one. */
function refuse(context: TurnContext, hits: Found[], score: number): TurnOutcome {
  const [best] = hits;
  const topic = hits.find((hit) => hit.kind === "topic" && !isDanger(hit.topic.reply));
  return best && topic?.kind === "topic" && topic.score >= alike * best.score
    ? designedReply(context, topic.topic.reply, score)
    : unsure(context, articlesOf(hits), score);
}

/** Counted against the article that gave the number, when it was the last one read. */
function deadNumber(context: TurnContext): TurnOutcome {
  const outcome = designedReply(context, "dead-number", null);
  return context.state.topic ? { ...outcome, gap: "wrong" } : outcome;
}

function answer(
  context: TurnContext,
  { article, insteadOf }: Extract<Found, { kind: "article" }>,
  question: string,
  { text, confidence: score }: Reading,
  odds: MessageOdds,
): TurnOutcome {
  const alarm = alarmOf(article, question);
  const openings = [
    alarm ? alarm.opening : cautionFor(odds),
    otherPlaceNotice(context, question),
    insteadOf && replacedNotice(insteadOf, article),
    falsePremise(article, question),
  ].filter((opening) => opening !== null);
  const next = secondQuestion(context.knowledge, question, article);
  return answerFromArticle(context, article.id, {
    asked: askedAspects(text),
    score,
    openings,
    next,
    status: alarm?.status,
  });
}

/** Something that is not to be answered is about as near: a matter without an article must not get its neighbour's. */
function isRivalled([best, ...others]: Found[]): boolean {
  return others.some(
    ({ kind, score }) => (kind === "topic" || kind === "draft") && best && score >= rivalry * best.score,
  );
}

/** The other places of this installation are answered with a notice instead. */
function isElsewhere({ place, knowledge }: TurnContext, question: string): boolean {
  const named = elsewhere(place, question);
  return named !== null && !knowledge.otherPlaces.some((other) => fold(other).includes(fold(named)));
}

function articlesOf(hits: Found[]): ServedArticle[] {
  return hits.flatMap((hit) => (hit.kind === "article" ? [hit.article] : []));
}
