import type { Found } from "../knowledge/local-knowledge.ts";
import { isPeril } from "./kind-of-message.ts";
import type { MessageOdds } from "./message-odds.ts";
import type { Reading } from "./retrieve.ts";

/** How much the words of a message alone count beside what it is nearest to, and between which log-odds. */
const share = 0.5;
const usual = 1;
const [least, most] = [-4, 2];
const unsureAtMost = 0.2;
/** Below such odds nobody is in danger, whatever is nearest. */
export const noDanger = -3;

/** A reading weighed with its own words: how sure the article is, and whether a danger can be meant at all. */
export function weighReading(reading: Reading, odds: MessageOdds): Reading {
  const hits = odds.danger < noDanger ? reading.hits.filter((hit) => !isAlarming(hit)) : reading.hits;
  // How sure the danger was says nothing of what comes next.
  if (hits[0] !== reading.hits[0])
    return { ...reading, hits, confidence: Math.min(reading.confidence, unsureAtMost) };
  if (hits[0]?.kind !== "article" && hits[0]?.kind !== "off") return reading;
  const sum =
    Math.log(reading.confidence / (1 - reading.confidence)) +
    share * (Math.min(most, Math.max(least, odds.answerable)) - usual);
  return { ...reading, hits, confidence: 1 / (1 + Math.exp(-sum)) };
}

function isAlarming(hit: Found): boolean {
  return hit.kind === "topic" && isPeril(hit.topic.reply);
}
