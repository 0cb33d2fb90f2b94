import { fold } from "../../knowledge/text/fold.ts";
import type { HelpTopic } from "./topic.ts";

/** Weight of a word found in the title, in the other words people use, and in the text. */
const weights = { title: 5, also: 3, text: 1 };

/**
 * Topics in which every typed word stands, with or without diacritics; those that have the words in their title
 * first. Nothing typed: none.
 */
export function searchTopics(topics: readonly HelpTopic[], typed: string): HelpTopic[] {
  const wanted = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (wanted.length === 0) return [];
  return topics
    .map((topic) => ({ topic, score: scoreOf(topic, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ topic }) => topic);
}

function scoreOf(topic: HelpTopic, wanted: string[]): number {
  const title = ` ${fold(topic.title)} `;
  const also = ` ${fold(topic.also)} `;
  const text = ` ${fold([topic.summary, ...topic.parts.flatMap(wordsOf)].join(" "))} `;
  const scores = wanted.map((word) => {
    const within = (where: string) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, "u").test(where);
    if (within(title)) return weights.title;
    if (within(also)) return weights.also;
    return within(text) ? weights.text : 0;
  });
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function wordsOf({ title = "", words = [], steps = [], mind = "" }: HelpTopic["parts"][number]): string[] {
  return [title, ...words, ...steps, mind];
}
