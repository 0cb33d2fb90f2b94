import { appliesTo } from "./articles/render.ts";
import type { PlaceWords } from "./articles/schema.ts";
import { type FactDue, reasonOf } from "./facts-due.ts";
import type { Library } from "./knowledge-base.ts";
import type { LoadedArticle } from "./load-knowledge.ts";

/** One article of a list, with what staff sort and choose by. */
export type ListedArticle = {
  id: string;
  title: string;
  topic: string | null;
  /** Answered from; a draft is recognised and not answered. */
  approved: boolean;
  confidence: string;
  /** Facts that were left out because nobody has verified them. */
  unverified: number;
  byStaff: boolean;
  updatedAt: Date;
  due: Pick<FactDue, "why" | "since"> | null;
  off: boolean;
};

export const articleViews = ["all", "due", "expired", "superseded", "unverified", "staff", "off"] as const;
export type ArticleView = (typeof articleViews)[number];

export type ArticleFilter = {
  view: ArticleView;
  /** The first letter of the topics of one area; `null`: all. */
  area: string | null;
  /** Only these, in this order (what a search found). */
  ids?: readonly string[] | undefined;
};

const holds: Record<ArticleView, (article: ListedArticle) => boolean> = {
  all: () => true,
  due: ({ due }) => due !== null,
  expired: ({ due }) => due?.why === "expired",
  superseded: ({ due }) => due?.why === "superseded",
  unverified: ({ approved, unverified }) => !approved || unverified > 0,
  staff: ({ byStaff }) => byStaff,
  off: ({ off }) => off,
};

/**
 * The articles that serve a place, by title. Made from what is in memory: nothing is asked of the database.
 * @param place `null`: all articles of the installation. @param day today in Vietnam, YYYY-MM-DD.
 */
export function listArticles(
  library: Library,
  place: PlaceWords | null,
  day: string,
  { view, area, ids }: ArticleFilter,
): ListedArticle[] {
  const off = new Set(
    library.switches
      .filter(({ locality }) => locality === "*" || locality === place?.slug)
      .map(({ articleId }) => articleId),
  );
  const chosen = ids?.flatMap((id) => library.articles.get(id) ?? []) ?? byTitle(library);
  return chosen
    .filter(({ stored: { article } }) => !place || appliesTo(article, place))
    .filter(({ stored: { article } }) => area === null || article.topic?.startsWith(area))
    .map((loaded) => toListed(loaded, library, place, day, off))
    .filter(holds[view]);
}

const { compare } = new Intl.Collator("vi");
/** Sorting thousands of Vietnamese titles takes longer than all else; one reading of the articles is sorted once. */
const sorted = new WeakMap<Library["articles"], LoadedArticle[]>();

function byTitle({ articles }: Library): LoadedArticle[] {
  const known =
    sorted.get(articles) ??
    [...articles.values()].sort((a, b) => compare(a.stored.article.title, b.stored.article.title));
  sorted.set(articles, known);
  return known;
}

function toListed(
  { stored, origin, updatedAt }: LoadedArticle,
  library: Library,
  place: PlaceWords | null,
  day: string,
  off: ReadonlySet<string>,
): ListedArticle {
  const { id, title, topic, status, confidence, unverified } = stored.article;
  return {
    id,
    title,
    topic: topic ?? null,
    approved: status === "approved",
    confidence,
    unverified: unverified.length,
    byStaff: origin === "staff",
    updatedAt,
    due: status === "approved" ? reasonOf(stored, library, place, day) : null,
    off: off.has(id),
  };
}
