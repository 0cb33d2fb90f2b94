import type { LocalKnowledge } from "../local-knowledge.ts";
import type { TrialQuestion } from "./compare-answers.ts";

export type WordedArticle = { id: string; title: string; questions: readonly string[] };

/** Questions tried at once: about a second of work. */
export const mostTried = 240;
const mostCorrected = 60;
const mostAsked = 90;
const nearest = 8;

/**
 * What a change is tried on: the newest corrections and questions of the place, every wording of the article itself,
 * and wordings of the articles nearest to it, which it might take questions from; at most `mostTried`.
 * @param changed the article as it would be.
 */
export function sampleQuestions(
  changed: WordedArticle,
  others: ReadonlyMap<string, WordedArticle>,
  knowledge: LocalKnowledge,
  real: { corrected: TrialQuestion[]; asked: TrialQuestion[] },
): TrialQuestion[] {
  const wordings = ({ id, title, questions }: WordedArticle) =>
    [title, ...questions].map((text): TrialQuestion => ({ text, from: "wording", should: id }));
  const neighbours = neighboursOf(changed, others, knowledge);
  const all = [
    ...real.corrected.slice(0, mostCorrected),
    ...wordings(changed),
    ...real.asked.slice(0, mostAsked),
    ...inTurn(neighbours.map(wordings)),
  ];
  return [...new Map(all.map((question) => [question.text, question])).values()].slice(0, mostTried);
}

/** The articles that its wordings are nearest to, the most often met first. */
function neighboursOf(
  changed: WordedArticle,
  others: ReadonlyMap<string, WordedArticle>,
  knowledge: LocalKnowledge,
): WordedArticle[] {
  const met = new Map<string, number>();
  for (const text of [changed.title, ...changed.questions])
    for (const hit of knowledge.search(text, 4).hits) {
      const id = hit.kind === "topic" ? null : hit.kind === "draft" ? hit.draft.id : hit.article.id;
      if (id && id !== changed.id) met.set(id, (met.get(id) ?? 0) + 1);
    }
  return [...met]
    .sort(([, a], [, b]) => b - a)
    .slice(0, nearest)
    .flatMap(([id]) => others.get(id) ?? []);
}

/** One of each list, then the next of each. */
function inTurn<T>(lists: T[][]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
