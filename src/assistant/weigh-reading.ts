import type { Found } from "../knowledge/local-knowledge.ts";
import { wordsShare } from "./data/confidence-model.ts";
import { messageModel } from "./data/message-model.ts";
import { isPeril } from "./kind-of-message.ts";
import type { MessageOdds } from "./message-odds.ts";
import type { Reading } from "./reading.ts";

/** Log-odds of a message's words at which it is as sure as what it is nearest to; those believed at least and at most. */
export const usualOdds = 1;
export const leastOdds = -4;
export const mostOdds = 4;
/** Of what staff have written since, the words say nothing: a library card was never asked for when they were learnt. */
const learnt = new Set(messageModel.articles.split(" "));
const unsureAtMost = 0.2;
/** Below such odds nobody is in danger, whatever is nearest. */
export const noDanger = 0;

/** A reading weighed with its own words: how sure the article is, and whether a danger can be meant at all. */
export function weighReading(reading: Reading, odds: Pick<MessageOdds, "answerable" | "danger">): Reading {
  const calm = odds.danger < noDanger ? withoutAlarm(reading) : reading;
  const { hits } = calm;
  if (hits[0] !== reading.hits[0]) return calm;
  if (hits[0]?.kind !== "article" && hits[0]?.kind !== "off") return reading;
  const answerable = isLearnt(hits[0].article) ? odds.answerable : Math.max(odds.answerable, usualOdds);
  const sum =
    Math.log(reading.confidence / (1 - reading.confidence)) +
    wordsShare * (Math.min(mostOdds, Math.max(leastOdds, answerable)) - usualOdds);
  return { ...reading, hits, confidence: 1 / (1 + Math.exp(-sum)) };
}

/** A reading in which nobody can be in danger: how sure that was says nothing of what comes next. */
export function withoutAlarm(reading: Reading): Reading {
  const hits = reading.hits.filter((hit) => !isAlarming(hit));
  const { confidence } = reading;
  return {
    ...reading,
    hits,
    confidence: hits[0] === reading.hits[0] ? confidence : Math.min(confidence, unsureAtMost),
  };
}

/** Whether the words were learnt with this article's questions among them. */
export function isLearnt({ id }: { id: string }): boolean {
  return learnt.has(id);
}

function isAlarming(hit: Found): boolean {
  return hit.kind === "topic" && isPeril(hit.topic.reply);
}
