import { vietnamDay } from "../localities/vietnam-time.ts";
import { appliesTo, renderArticle } from "./articles/render.ts";
import type { Article, PlaceWords } from "./articles/schema.ts";
import { conflictingFacts } from "./conflicting-facts.ts";
import { isInDates, nextReview, type StoredArticle } from "./served-article.ts";

export type FactDue = {
  articleId: string;
  title: string;
  why: "unreadable" | "conflicting" | "expired" | "superseded" | "review";
  /** YYYY-MM-DD: the last day it held, the day its successor took over, or the day it should have been checked. */
  since: string | null;
  /** The successor's title, the two statements that disagree, or what is wrong with the text. */
  detail: string | null;
};

export type Known = {
  articles: ReadonlyMap<string, { stored: StoredArticle }>;
  /** What is wrong with texts that name no article, by id. */
  unreadable: ReadonlyMap<string, string>;
};

const gravity: FactDue["why"][] = ["unreadable", "conflicting", "expired", "review", "superseded"];

/**
 * What staff must look at before residents are told wrong or nothing: the gravest first, then by date. Made from what
 * is in memory; thousands of articles cost a few milliseconds once each has been read for the place.
 * @param place `null`: all articles, read without any place's variants.
 */
export function factsDue(known: Known, place: PlaceWords | null, now: Date): FactDue[] {
  const day = vietnamDay(now);
  const due: FactDue[] = [...known.unreadable].map(([id, detail]) => ({
    articleId: id,
    title: id,
    why: "unreadable",
    since: null,
    detail: detail || null,
  }));
  for (const { stored } of known.articles.values()) {
    const { article } = stored;
    if (article.status !== "approved" || (place && !appliesTo(article, place))) continue;
    const reason = reasonOf(stored, known, place, day);
    if (reason) due.push({ articleId: article.id, title: article.title, ...reason });
  }
  return due.sort(
    (a, b) => gravity.indexOf(a.why) - gravity.indexOf(b.why) || (a.since ?? "").localeCompare(b.since ?? ""),
  );
}

/** Why one article has to be looked at; `null` when it need not be. */
export function reasonOf(
  stored: StoredArticle,
  { articles }: Pick<Known, "articles">,
  place: PlaceWords | null,
  day: string,
): Omit<FactDue, "articleId" | "title"> | null {
  const { article } = stored;
  const successor = article.supersededBy && articles.get(article.supersededBy)?.stored.article;
  if (successor && successor.status === "approved" && isInDates(successor, day)) {
    return { why: "superseded", since: successor.validFrom, detail: successor.title };
  }
  if (article.validUntil && article.validUntil < day) {
    return { why: "expired", since: article.validUntil, detail: null };
  }
  if (article.supersededBy && (!successor || successor.validFrom <= day)) {
    return { why: "expired", since: null, detail: `Bài thay thế “${article.supersededBy}” chưa dùng được` };
  }
  const conflict = conflictIn(article, place);
  if (conflict) return { why: "conflicting", since: null, detail: conflict };
  const reviewBy = nextReview(stored);
  return reviewBy < day ? { why: "review", since: reviewBy, detail: null } : null;
}

/** Reading an article for a place takes longer than all else here; one that stayed the same is read once. */
const read = new WeakMap<Article, Map<string, string | null>>();

function conflictIn(article: Article, place: PlaceWords | null): string | null {
  const bySlug = read.get(article) ?? new Map<string, string | null>();
  read.set(article, bySlug);
  const slug = place?.slug ?? "";
  const known = bySlug.get(slug);
  if (known !== undefined) return known;
  const found = conflictingFacts(article, renderArticle(article, place ?? nowhere))?.join(" ≠ ") ?? null;
  bySlug.set(slug, found);
  return found;
}

/** Words stand for themselves. */
const nowhere: PlaceWords = {
  slug: "",
  province: "",
  words: new Proxy({} as PlaceWords["words"], { get: (_, name) => String(name) }),
};
