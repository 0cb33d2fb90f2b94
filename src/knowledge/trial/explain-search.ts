import type { Found, LocalKnowledge } from "../local-knowledge.ts";
import { FEATURES } from "../retrieval/features.ts";
import { buildIndex, type Signals } from "../retrieval/index.ts";
import { rank } from "../retrieval/rank.ts";

/** One thing a question is near to, and the wording of it that is nearest. */
export type NearMatch = {
  kind: Found["kind"];
  id: string;
  title: string;
  /** Comparable within one search, 0 to about 1. */
  score: number;
  wording: string | null;
  /** How alike question and wording are, 0 to 1. */
  alike: number;
};

export type Explanation = {
  /** The question as understood: short forms written out, marks put back, slips repaired. */
  restored: string;
  near: NearMatch[];
  /** What speaks for the first. */
  signals: Signals;
};

const shown = 6;
const questionMatch = FEATURES.indexOf("questionMatch");

/** Why the assistant takes what it takes for a question, and what came next. */
export function explainSearch(knowledge: LocalKnowledge, question: string): Explanation {
  const { hits, signals, restored } = knowledge.search(question, shown);
  const wordings = new Map<string, string>(
    hits.flatMap((hit, at) => wordingsOf(hit).map((text, row) => [`${at} ${row}`, text] as const)),
  );
  const alike = likeness(wordings, question);
  const near = hits.map((hit, at) => {
    const own = alike.filter(({ key }) => key.startsWith(`${at} `));
    const best = own.reduce<{ key: string; alike: number } | null>(
      (most, one) => (most && most.alike >= one.alike ? most : one),
      null,
    );
    const wording = (best && wordings.get(best.key)) ?? null;
    return { kind: hit.kind, ...named(hit), score: hit.score, wording, alike: best?.alike ?? 0 };
  });
  return { restored, near, signals };
}

function likeness(wordings: ReadonlyMap<string, string>, question: string) {
  if (wordings.size === 0) return [];
  const index = buildIndex(
    [...wordings].map(([id, text]) => ({ id, title: text, questions: [text], sections: [], text: "" })),
  );
  return rank(index, question, { limit: wordings.size, scope: undefined }).matches.map(
    ({ candidate, features }) => ({
      key: candidate.layer.documents[candidate.document]?.id ?? "",
      alike: features[questionMatch] ?? 0,
    }),
  );
}

function named(hit: Found): { id: string; title: string } {
  if (hit.kind === "topic") return { id: hit.topic.id, title: hit.topic.phrases[0] ?? hit.topic.id };
  const { id, title } = hit.kind === "draft" ? hit.draft : hit.article;
  return { id, title };
}

function wordingsOf(hit: Found): string[] {
  if (hit.kind === "topic") return [...hit.topic.phrases];
  const { title, questions } = hit.kind === "draft" ? hit.draft : hit.article;
  return [title, ...questions];
}
