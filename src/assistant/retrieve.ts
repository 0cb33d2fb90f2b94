import type { Found, LocalKnowledge } from "../knowledge/local-knowledge.ts";
import { confidenceOf, type Signals } from "../knowledge/retrieval/index.ts";
import { confidenceModel } from "./data/confidence-model.ts";
import { messageOdds } from "./message-odds.ts";
import { preferAskedPart } from "./prefer-asked-part.ts";
import { preferCorrection } from "./prefer-correction.ts";
import { questionSegments } from "./question-segments.ts";
import type { Reading } from "./reading.ts";
import { weighReading } from "./weigh-reading.ts";

const nearest = 6;

/** One search, without looking at the text's parts. */
export function readOnce(knowledge: LocalKnowledge, text: string): Reading {
  const { hits, signals } = knowledge.search(text, nearest);
  return {
    hits: preferCorrection(preferAskedPart(hits, text), text),
    confidence: confidenceOf({ ...signals, gap: gapOf(hits, signals) }, confidenceModel),
    text,
  };
}

/** Two topics with one reply do not make each other doubtful: what counts is the first that would be told otherwise. */
function gapOf(hits: Found[], { gap }: Signals): number {
  const [first] = hits;
  if (first?.kind !== "topic" || first.score <= 0) return gap;
  const other = hits.find((hit) => hit.kind !== "topic" || hit.topic.reply !== first.topic.reply);
  return (first.score - (other?.score ?? 0)) / first.score;
}

/**
 * Reads the whole message and, when it is long, its parts, each weighed with its own words; what most and surest of them
 * point to wins.
 */
export function retrieve(knowledge: LocalKnowledge, message: string): Reading {
  const { whole, parts } = questionSegments(message);
  const weighed = (text: string) => weighReading(readOnce(knowledge, text), messageOdds(text));
  const reading = weighed(whole);
  if (parts.length === 0) return reading;
  const articles = parts.map(weighed).filter(({ hits: [first] }) => first?.kind === "article");
  return elect([reading, ...articles]) ?? reading;
}

/** The surest reading of the candidate that is likeliest, were all readings independent witnesses. */
function elect(readings: Reading[]): Reading | undefined {
  const groups = Map.groupBy(readings, ({ hits: [first] }) => (first ? idOf(first) : ""));
  const ranked = [...groups.values()].map((group) => ({
    doubt: group.reduce((product, { confidence }) => product * (1 - confidence), 1),
    best: group.reduce((a, b) => (b.confidence > a.confidence ? b : a)),
  }));
  ranked.sort((a, b) => a.doubt - b.doubt);
  const [winner] = ranked;
  return winner && { ...winner.best, confidence: Math.max(winner.best.confidence, 0.8 * (1 - winner.doubt)) };
}

function idOf(found: Found): string {
  switch (found.kind) {
    case "topic":
      return found.topic.id;
    case "draft":
      return found.draft.id;
    default:
      return found.article.id;
  }
}
