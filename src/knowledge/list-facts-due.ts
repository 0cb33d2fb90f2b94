import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { articles, localities } from "../database/schema/index.ts";
import { openPlace } from "../localities/open-place.ts";
import { vietnamDay } from "../localities/vietnam-time.ts";
import { parseArticle } from "./articles/parse.ts";
import { appliesTo, renderArticle } from "./articles/render.ts";
import { PLACE_WORDS, type PlaceWords } from "./articles/schema.ts";
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

const gravity: FactDue["why"][] = ["unreadable", "conflicting", "expired", "review", "superseded"];

/**
 * What staff must look at before residents are told wrong or nothing: the gravest first, then by date.
 * @param locality its slug; null: all articles, read without any place's variants.
 */
export async function listFactsDue(db: Db, locality: string | null, now: Date): Promise<FactDue[]> {
  const place = locality === null ? nowhere : await readPlace(db, locality);
  const day = vietnamDay(now);
  const known = new Map<string, StoredArticle>();
  const due: FactDue[] = [];
  for (const { id, markdown, confirmedAt } of await db.select().from(articles).orderBy(articles.id)) {
    const { article, problems } = parseOnce(id, markdown);
    if (article.id === id) known.set(id, { article, confirmedAt });
    else
      due.push({
        articleId: id,
        title: id,
        why: "unreadable",
        since: null,
        detail: problems[0]?.message ?? null,
      });
  }
  for (const stored of known.values()) {
    const { article } = stored;
    if (article.status !== "approved" || (locality !== null && !appliesTo(article, place))) continue;
    const reason = reasonOf(stored, known, place, day);
    if (reason) due.push({ articleId: article.id, title: article.title, ...reason });
  }
  return due.sort(
    (a, b) => gravity.indexOf(a.why) - gravity.indexOf(b.why) || (a.since ?? "").localeCompare(b.since ?? ""),
  );
}

function reasonOf(
  stored: StoredArticle,
  known: ReadonlyMap<string, StoredArticle>,
  place: PlaceWords,
  day: string,
): Omit<FactDue, "articleId" | "title"> | null {
  const { article } = stored;
  const successor = article.supersededBy && known.get(article.supersededBy)?.article;
  if (successor && successor.status === "approved" && isInDates(successor, day)) {
    return { why: "superseded", since: successor.validFrom, detail: successor.title };
  }
  if (article.validUntil && article.validUntil < day) {
    return { why: "expired", since: article.validUntil, detail: null };
  }
  if (article.supersededBy && (!successor || successor.validFrom <= day)) {
    return { why: "expired", since: null, detail: `Bài thay thế “${article.supersededBy}” chưa dùng được` };
  }
  const conflict = conflictingFacts(article, renderArticle(article, place));
  if (conflict) return { why: "conflicting", since: null, detail: conflict.join(" ≠ ") };
  const reviewBy = nextReview(stored);
  return reviewBy < day ? { why: "review", since: reviewBy, detail: null } : null;
}

const parsed = new Map<string, { markdown: string; result: ReturnType<typeof parseArticle> }>();

/** Parsing hundreds of articles takes a page's patience; a text that stayed the same is parsed once. */
function parseOnce(id: string, markdown: string): ReturnType<typeof parseArticle> {
  const known = parsed.get(id);
  if (known?.markdown === markdown) return known.result;
  const result = parseArticle(markdown, id);
  parsed.set(id, { markdown, result });
  return result;
}

const nowhere: PlaceWords = {
  slug: "",
  province: "",
  words: Object.fromEntries(PLACE_WORDS.map((name) => [name, name])) as PlaceWords["words"],
};

async function readPlace(db: Db, slug: string): Promise<PlaceWords> {
  const [row] = await db.select().from(localities).where(eq(localities.slug, slug));
  if (!row) throw new Error(`There is no locality “${slug}”`);
  return openPlace(row.profile);
}
