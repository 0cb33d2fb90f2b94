import type { TurnContext } from "../conversation/types.ts";
import type { Found } from "../knowledge/local-knowledge.ts";
import type { ServedArticle } from "../knowledge/served-article.ts";
import { fold } from "../knowledge/text/index.ts";
import { clarify, expired, notVerified, unsure } from "./abstain.ts";
import { alarmOf, cautionFor } from "./alarm.ts";
import { answerFromArticle } from "./answer-from-article.ts";
import { askedAspects } from "./asked-aspects.ts";
import { thresholds } from "./data/thresholds.ts";
import { designedReply } from "./designed-reply.ts";
import { elsewhere } from "./elsewhere.ts";
import { falsePremise, replacedNotice } from "./false-premise.ts";
import { isDanger } from "./kind-of-message.ts";
import { otherPlaceNotice } from "./other-place.ts";
import { secondQuestion } from "./second-question.ts";
import { topicOff } from "./switched-off.ts";
import { refusalTold, storyTold } from "./told-by-words.ts";
import type { Decision, ReadQuestion } from "./weigh-question.ts";

const rivalry = 0.9;
const alike = 0.9;
const storyWords = 30;

/** What is decided by what the question is nearest to, in this order; the last one decides always. */
export const byReading: Decision<ReadQuestion>[] = [
  tellStory,
  ({ context, best, score }) => {
    if (best.kind !== "topic") return null;
    const floor = isDanger(best.topic.reply) ? thresholds.danger : thresholds.designed;
    return score >= floor ? designedReply(context, best.topic.reply, score) : null;
  },
  ({ context, question, score }) =>
    isElsewhere(context, question) ? designedReply(context, "other-place", score) : null,
  ({ context, best, articles, score }) =>
    best.kind === "draft" && score >= thresholds.draft ? notVerified(context, articles, score) : null,
  ({ context, question, best, score }) =>
    best.kind === "off" && score >= thresholds.answer
      ? topicOff(context, best.reason, score, alarmOf(best.article, question))
      : null,
  ({ context, best, articles, score }) =>
    best.kind === "expired" && score >= thresholds.answer
      ? expired(context, best.article, articles, score)
      : null,
  ({ context, best, hits, articles, score }) =>
    best.kind === "article" && score < thresholds.rivalled && isRivalled(hits)
      ? unsure(context, articles, score)
      : null,
  refuseBeside,
  // “Điều 114 của luật nào”: an emergency's number is named, and nobody is in danger.
  ({ context, question, best, articles, score, read }) =>
    best.kind === "article" && read.odds.danger < thresholds.noAlarm && isEmergency(best.article, question)
      ? unsure(context, articles, score)
      : null,
  answer,
  ({ context, read, score }) =>
    read.odds.scam > thresholds.scam ? designedReply(context, "scam", score) : null,
  ({ context, read, score }) => {
    const refused = refusalTold(read.odds);
    return refused ? designedReply(context, refused, score) : null;
  },
  refuse,
  ({ context, question, articles, score }) =>
    score >= thresholds.clarify && articles.length > 1
      ? clarify(context, articles, score, askedAspects(question))
      : unsure(context, articles, score),
];

/** A story is read as a whole: one of its parts may ask something by the way. */
function tellStory({ context, words, odds, isNew, score }: ReadQuestion) {
  if (words <= storyWords || isNew || odds.answerable >= thresholds.story) return null;
  const told = storyTold(odds);
  return told ? designedReply(context, told, score) : unsure(context, [], score);
}

/** The words tell another matter than the article that is nearest, and the article is not sure. */
function refuseBeside({ context, best, score, read, isNew }: ReadQuestion) {
  if (best.kind !== "article" || score >= thresholds.rivalled || isNew) return null;
  const refused = refusalTold(read.odds);
  return refused && read.odds[refused] > 0 && read.odds.answerable < 0
    ? designedReply(context, refused, score)
    : null;
}

/** Not to be answered by its words: with the reply of what is about as near, if there is one. */
function refuse({ context, best, hits, articles, score, read }: ReadQuestion) {
  if (read.odds.answerable >= thresholds.refused) return null;
  const topic = hits.find((hit) => hit.kind === "topic" && !isDanger(hit.topic.reply));
  return topic?.kind === "topic" && topic.score >= alike * best.score
    ? designedReply(context, topic.topic.reply, score)
    : unsure(context, articles, score);
}

function answer({ context, question, odds, best, score, read }: ReadQuestion) {
  if (best.kind !== "article" || score < thresholds.answer) return null;
  const { article, insteadOf } = best;
  const alarm = alarmOf(article, question);
  const openings = [
    alarm ? alarm.opening : cautionFor(odds),
    otherPlaceNotice(context, question),
    insteadOf && replacedNotice(insteadOf, article),
    falsePremise(article, question),
  ].filter((opening) => opening !== null);
  const next = secondQuestion(context.knowledge, question, article);
  const asked = askedAspects(read.text);
  return answerFromArticle(context, article.id, { asked, score, openings, next, status: alarm?.status });
}

function isEmergency(article: ServedArticle, question: string): boolean {
  return alarmOf(article, question)?.status === "emergency";
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
