import { FEATURES } from "../retrieval/features.ts";
import { buildIndex } from "../retrieval/index.ts";
import { rank } from "../retrieval/rank.ts";
import type { QuestionGap } from "./list-gaps.ts";

/** Questions that mean the same, for whoever answers them once. */
export type GapGroup = {
  /** Ids of its rows, the most asked first. */
  ids: number[];
  /** The newest wording first. */
  questions: string[];
  count: number;
  firstAt: Date;
  lastAt: Date;
  reasons: QuestionGap["reason"][];
  /** The article that was called wrong. */
  articleId: string | null;
};

/** How alike two questions are (`questionMatch` of the retrieval) from which they count as one. */
const alike = 0.6;
const nearest = 12;
const questionMatch = FEATURES.indexOf("questionMatch");

/**
 * Groups rows by meaning, as the retrieval compares a question with the wordings of an article: typed with or without
 * accents, short forms and dialect are one. Around the most asked; a fraction of a millisecond a row.
 * @param gaps the most asked first.
 */
export function groupGaps(gaps: readonly QuestionGap[]): GapGroup[] {
  const asked = gaps.filter(({ reason }) => reason !== "wrong");
  const byId = new Map(asked.map((gap) => [String(gap.id), gap]));
  const near = nearness(asked);
  const taken = new Set<number>();
  const groups: QuestionGap[][] = [];
  for (const gap of gaps) {
    if (taken.has(gap.id)) continue;
    const others = gap.reason === "wrong" ? [] : near(gap).flatMap((id) => byId.get(id) ?? []);
    const group = [gap, ...others.filter(({ id }) => id !== gap.id && !taken.has(id))];
    for (const { id } of group) taken.add(id);
    groups.push(group);
  }
  return groups.map(toGroup).sort((a, b) => b.count - a.count || b.lastAt.getTime() - a.lastAt.getTime());
}

function nearness(gaps: readonly QuestionGap[]): (gap: QuestionGap) => string[] {
  if (gaps.length === 0) return () => [];
  const index = buildIndex(
    gaps.map(({ id, question }) => ({
      id: String(id),
      title: question,
      questions: [question],
      sections: [],
      text: "",
    })),
  );
  return ({ question }) =>
    rank(index, question, { limit: nearest, scope: undefined }).matches.flatMap(({ candidate, features }) =>
      (features[questionMatch] ?? 0) >= alike
        ? [candidate.layer.documents[candidate.document]?.id ?? ""]
        : [],
    );
}

function toGroup(rows: QuestionGap[]): GapGroup {
  const newest = [...rows].sort((a, b) => b.lastAt.getTime() - a.lastAt.getTime());
  const times = (pick: "firstAt" | "lastAt") => rows.map((row) => row[pick].getTime());
  return {
    ids: rows.map(({ id }) => id),
    questions: [...new Set(newest.map(({ question }) => question))],
    count: rows.reduce((sum, { count }) => sum + count, 0),
    firstAt: new Date(Math.min(...times("firstAt"))),
    lastAt: new Date(Math.max(...times("lastAt"))),
    reasons: [...new Set(rows.map(({ reason }) => reason))],
    articleId: rows.find(({ articleId }) => articleId !== null)?.articleId ?? null,
  };
}
