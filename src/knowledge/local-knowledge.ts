import { type DesignedTopic, designedTopics } from "../assistant/data/designed-topics.ts";
import { vietnamDay } from "../localities/vietnam-time.ts";
import { asSearchDocument, headingsOnly } from "./index-entries.ts";
import { buildIndex, type SearchIndex, type Signals, search, type Vectors } from "./retrieval/index.ts";
import { isInDates, type ServedArticle } from "./served-article.ts";
import type { ServedArticles } from "./served-articles.ts";
import { nothingOff, type SwitchedOff } from "./switches/switched-off.ts";

/** A topic whose facts are not verified: recognised, so that it can be said honestly, and never shown. */
type DraftTopic = { id: string; title: string; questions: string[] };

/** What a message is nearest to. */
export type Found = { score: number } & (
  | {
      kind: "article";
      article: ServedArticle /** The old one that was asked for. */;
      insteadOf: ServedArticle | null;
    }
  | { kind: "expired"; article: ServedArticle }
  /** Staff have switched it off, with this reason. */
  | { kind: "off"; article: ServedArticle; reason: string }
  | { kind: "draft"; draft: DraftTopic }
  | { kind: "topic"; topic: DesignedTopic }
);

type Ranking = { hits: Found[]; signals: Signals; restored: string };

/** What one place's assistant may say on one day. */
export type LocalKnowledge = {
  search(query: string, limit: number): Ranking;
  /** The article if it is in force, else its successor, else `null`; `null` while it is switched off. */
  article(id: string): ServedArticle | null;
  /** Why the article answers nothing at present, in the words of staff; `null` when it is not switched off. */
  switchedOff(id: string): string | null;
  /** Why no question at all is answered at present; `null` usually. */
  assistantOff: string | null;
  /** Those of the ids that can be served, in the given order. */
  existing(ids: string[]): ServedArticle[];
  /** True when the article should have been checked again by now. */
  isDueForReview(article: ServedArticle): boolean;
  /** Full names of the other places of this installation. */
  otherPlaces: string[];
};

export type LocalIndex = {
  articles: ServedArticles;
  drafts: { get(id: string): DraftTopic | undefined };
  otherPlaces: string[];
  topics: Map<string, DesignedTopic>;
  index: SearchIndex;
  off: SwitchedOff;
};

export type LocalExtras = {
  drafts?: DraftTopic[];
  otherPlaces?: string[];
  /** The designed topics, unless others are wanted. */
  topics?: DesignedTopic[];
  off?: SwitchedOff;
};

/** One whole index of all that residents of one place ask: what may be answered, what is not verified, what has a designed reply. */
export function indexArticles(
  articles: ServedArticle[],
  { drafts = [], otherPlaces = [], topics = designedTopics, off = nothingOff }: LocalExtras = {},
): LocalIndex {
  const index = buildIndex([
    ...articles.map(asSearchDocument),
    ...drafts.map(({ id, title, questions }) => headingsOnly(id, title, questions)),
    ...topics.map(({ id, phrases: [title = "", ...questions] }) => headingsOnly(id, title, questions)),
  ]);
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    drafts: new Map(drafts.map((draft) => [draft.id, draft])),
    otherPlaces,
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    index,
    off,
  };
}

/**
 * @param vectors nearness in meaning to the question at hand: it changes the order of what is found, not the confidence,
 * which stays with the words.
 */
export function openLocalKnowledge(local: LocalIndex, now: Date, vectors?: Vectors): LocalKnowledge {
  const { articles, drafts, otherPlaces, topics, index, off } = local;
  const day = vietnamDay(now);

  /** An old rule holds until its successor does; one whose successor cannot be served is not served either. */
  function inForce(id: string, seen = new Set<string>()): ServedArticle | null {
    const article = seen.has(id) ? undefined : articles.get(id);
    if (!article) return null;
    const next = article.supersededBy;
    const successor = next && inForce(next, seen.add(id));
    if (successor) return successor;
    const notYet = next !== null && (articles.get(next)?.validFrom ?? "") > day;
    return isInDates(article, day) && (next === null || notYet) ? article : null;
  }

  /** Under its own name or its successor's. */
  function switchedOff(id: string): string | null {
    return off.articles.get(id) ?? off.articles.get(inForce(id)?.id ?? "") ?? null;
  }

  const served = (id: string) => (switchedOff(id) === null ? inForce(id) : null);

  function found(id: string, score: number): Found | null {
    const topic = topics.get(id);
    if (topic) return { kind: "topic", topic, score };
    const draft = drafts.get(id);
    if (draft) return { kind: "draft", draft, score };
    const asked = articles.get(id);
    const article = inForce(id);
    const reason = switchedOff(id);
    if (article && reason !== null) return { kind: "off", article, reason, score };
    if (asked && article) {
      return { kind: "article", article, insteadOf: asked.id === article.id ? null : asked, score };
    }
    return asked && asked.validFrom <= day ? { kind: "expired", article: asked, score } : null;
  }

  return {
    search(query, limit) {
      const { hits, signals, restored } = search(index, query, { limit: limit * 2, vectors });
      const ranked = hits.map(({ id, score }) => found(id, score)).filter((hit) => hit !== null);
      return { hits: withoutRepeats(ranked).slice(0, limit), signals, restored };
    },
    article: served,
    existing: (ids) => [...new Set(ids.map(served).filter((article) => article !== null))],
    switchedOff,
    assistantOff: off.assistant,
    isDueForReview: ({ reviewBy }) => reviewBy < day,
    otherPlaces,
  };
}

function withoutRepeats(hits: Found[]): Found[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    if (hit.kind !== "article") return true;
    const known = seen.has(hit.article.id);
    seen.add(hit.article.id);
    return !known;
  });
}
