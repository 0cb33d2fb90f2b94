import { eq, isNull } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { articles, assistantSwitches, localities, revisions } from "../database/schema/index.ts";
import type { Logger } from "../health/logger.ts";
import { openPlace } from "../localities/open-place.ts";
import type { ServedPlace } from "../localities/served-place.ts";
import { parseArticle } from "./articles/parse.ts";
import { articleEntry, type IndexEntry } from "./index-entries.ts";
import type { StoredArticle } from "./served-article.ts";
import type { AssistantSwitch } from "./switches/switched-off.ts";

export type LoadedArticle = {
  markdown: string;
  origin: "repository" | "staff";
  updatedAt: Date;
  stored: StoredArticle;
  entry: IndexEntry;
};

/** What the database holds, read once; what did not change between two readings is the same object in both. */
export type KnowledgeRows = {
  articles: Map<string, LoadedArticle>;
  /** Rows that name no article, and what is wrong with them: never served. */
  unreadable: Map<string, string>;
  places: Map<string, { profile: string; boundary: string | null; place: ServedPlace }>;
  /** What is off now, in any place. */
  switches: AssistantSwitch[];
};

/** Reads all articles and places, and parses those that differ from the reading before. */
export async function loadKnowledge(
  db: Db,
  before: KnowledgeRows | null,
  logger: Logger,
): Promise<KnowledgeRows> {
  const rows: KnowledgeRows = {
    articles: new Map(),
    unreadable: new Map(),
    places: new Map(),
    switches: await db.select().from(assistantSwitches).where(isNull(assistantSwitches.onAt)),
  };
  for (const { id, markdown, confirmedAt, origin, updatedAt } of await db.select().from(articles)) {
    const known = before?.articles.get(id);
    const same =
      known?.markdown === markdown && known.stored.confirmedAt?.getTime() === confirmedAt?.getTime();
    if (same) {
      rows.articles.set(id, { ...known, origin, updatedAt });
      continue;
    }
    const { article, problems } = parseArticle(markdown, id);
    const stored = { article, confirmedAt };
    // Front matter that cannot be read names no article.
    if (article.id === id)
      rows.articles.set(id, { markdown, origin, updatedAt, stored, entry: articleEntry(stored) });
    else {
      rows.unreadable.set(id, problems[0]?.message ?? "");
      logger.error("article_not_readable", { id, problems: problems.length });
    }
  }
  for (const { slug, profile, boundary } of await db.select().from(localities)) {
    const known = before?.places.get(slug);
    const same = known?.profile === profile && known.boundary === boundary;
    rows.places.set(slug, same ? known : { profile, boundary, place: openPlace(profile, boundary) });
  }
  return rows;
}

export async function readRevision(db: Db): Promise<number> {
  const [row] = await db.select().from(revisions).where(eq(revisions.subject, "knowledge"));
  return row?.revision ?? 0;
}
