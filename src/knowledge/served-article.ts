import { vietnamDay } from "../localities/vietnam-time.ts";
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

export function serveArticle(stored: StoredArticle, place: PlaceWords): ServedArticle {
  const { article, confirmedAt } = stored;
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
    reviewBy: nextReview(stored),
    supersededBy: article.supersededBy ?? null,
  };
}

/** @param day today in Vietnam, YYYY-MM-DD. */
export function isInDates(
  { validFrom, validUntil }: { validFrom: string; validUntil?: string | null | undefined },
  day: string,
): boolean {
  return validFrom <= day && (!validUntil || day <= validUntil);
}

/** What staff confirm on or after the day of review need not be looked at for so long. */
const confirmationHoldsDays = 183;

/** The day, YYYY-MM-DD, by which the facts must be looked at again. */
export function nextReview({ article, confirmedAt }: StoredArticle): string {
  const confirmed = confirmedAt && vietnamDay(confirmedAt);
  if (!confirmed || confirmed < article.reviewBy) return article.reviewBy;
  return vietnamDay(new Date(confirmedAt.getTime() + confirmationHoldsDays * 86_400_000));
}
