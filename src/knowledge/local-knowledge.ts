import { buildIndex, type SearchIndex, type SearchResult, search } from "./retrieval/index.ts";
import { isInForce, type ServedArticle, vietnamDay } from "./served-article.ts";

export type RankedArticle = { article: ServedArticle; score: number };
export type Ranking = { hits: RankedArticle[]; result: SearchResult };

/** What one place's assistant may say on one day. */
export type LocalKnowledge = {
  search(query: string, limit: number): Ranking;
  /** The article if it is in force, else its successor, else `null`. */
  article(id: string): ServedArticle | null;
  /** Those of the ids that can be served, in the given order. */
  existing(ids: string[]): ServedArticle[];
  /** True when the article should have been checked again by now. */
  isDueForReview(article: ServedArticle): boolean;
};

export type LocalIndex = { articles: Map<string, ServedArticle>; index: SearchIndex };

export function indexArticles(articles: ServedArticle[]): LocalIndex {
  const index = buildIndex(
    articles.map(({ id, title, questions, answer, sections }) => ({
      id,
      title,
      questions,
      sections: sections.map(({ aspect, heading, text }) => ({ id: aspect, title: heading, text })),
      text: answer,
    })),
  );
  return { articles: new Map(articles.map((article) => [article.id, article])), index };
}

export function openLocalKnowledge({ articles, index }: LocalIndex, now: Date): LocalKnowledge {
  const day = vietnamDay(now);

  function inForce(id: string): ServedArticle | null {
    const seen = new Set<string>();
    for (let next: string | null = id; next && !seen.has(next); ) {
      seen.add(next);
      const article: ServedArticle | undefined = articles.get(next);
      if (!article) return null;
      if (isInForce(article, day)) return article;
      next = article.supersededBy;
    }
    return null;
  }

  return {
    search(query, limit) {
      const result = search(index, query, { limit: limit * 2 });
      const hits: RankedArticle[] = [];
      for (const { id, score } of result.hits) {
        const article = inForce(id);
        if (article && !hits.some((hit) => hit.article.id === article.id)) hits.push({ article, score });
      }
      return { hits: hits.slice(0, limit), result };
    },
    article: inForce,
    existing: (ids) => ids.map(inForce).filter((article) => article !== null),
    isDueForReview: ({ reviewBy }) => reviewBy < day,
  };
}
