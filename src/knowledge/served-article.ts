import { renderArticle } from "./articles/render.ts";
import type { Article, Aspect, PlaceWords } from "./articles/schema.ts";
import { sourceLine } from "./articles/source-line.ts";

/** An article as one place's residents read it. */
export type ServedArticle = {
  id: string;
  topic: string | null;
  title: string;
  questions: string[];
  answer: string;
  sections: { aspect: Aspect; heading: string; text: string }[];
  /** Where the fact comes from and how new it is. */
  source: string;
  related: string[];
  replaces: Article["replaces"];
  validFrom: string;
  validUntil: string | null;
  reviewBy: string;
  supersededBy: string | null;
};

export type StoredArticle = { article: Article; confirmedAt: Date | null };

export function serveArticle({ article, confirmedAt }: StoredArticle, place: PlaceWords): ServedArticle {
  const { answer, sections, sources } = renderArticle(article, place);
  const shown = { law: article.law, sources: sources.length > 0 ? sources : article.sources };
  return {
    id: article.id,
    topic: article.topic ?? null,
    title: article.title,
    questions: article.questions.map(String),
    answer,
    sections,
    source: sourceLine(shown, confirmedAt?.toISOString(), place.slug),
    related: article.related,
    replaces: article.replaces,
    validFrom: article.validFrom,
    validUntil: article.validUntil ?? null,
    reviewBy: article.reviewBy,
    supersededBy: article.supersededBy ?? null,
  };
}

/** @param day today in Vietnam, YYYY-MM-DD. */
export function isInForce(article: ServedArticle, day: string): boolean {
  return (
    article.validFrom <= day &&
    (article.validUntil === null || day <= article.validUntil) &&
    !article.supersededBy
  );
}

export function vietnamDay(now: Date): string {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}
