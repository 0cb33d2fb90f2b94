import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { articles, localities, revisions } from "../database/schema/index.ts";
import type { Logger } from "../health/logger.ts";
import { openPlace } from "../localities/open-place.ts";
import type { ServedPlace } from "../localities/served-place.ts";
import { parseArticle } from "./articles/parse.ts";
import { appliesTo } from "./articles/render.ts";
import {
  indexArticles,
  type LocalIndex,
  type LocalKnowledge,
  openLocalKnowledge,
} from "./local-knowledge.ts";
import { type StoredArticle, serveArticle } from "./served-article.ts";

/** Everything the assistant knows, kept in memory and rebuilt when the database's revision moves. */
export type KnowledgeBase = {
  /** Looks, at most once a second, whether something was published. Never inside a transaction. */
  refresh(db: Db, now: Date): Promise<void>;
  forLocality(slug: string, now: Date): { place: ServedPlace; knowledge: LocalKnowledge };
};

type Loaded = {
  revision: number;
  stored: StoredArticle[];
  places: Map<string, ServedPlace>;
  local: Map<string, LocalIndex>;
};

const lookEveryMs = 1_000;

/**
 * @param mostIndexes places whose index is kept at once (about 3 MB each); the one unused for longest goes first
 * and is built again, in about a tenth of a second, when somebody there writes.
 */
export function createKnowledgeBase(logger: Logger, mostIndexes = 100): KnowledgeBase {
  let loaded: Loaded | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;

  return {
    async refresh(db, now) {
      if (loaded && Math.abs(now.getTime() - lookedAt) < lookEveryMs) return;
      lookedAt = now.getTime();
      const revision = await readRevision(db);
      if (loaded?.revision === revision) return;
      loaded = await load(db, revision, logger);
    },
    forLocality(slug, now) {
      if (!loaded) throw new Error("The knowledge base has not been loaded");
      const place = loaded.places.get(slug);
      if (!place) throw new Error(`There is no locality “${slug}”`);
      const index = loaded.local.get(slug) ?? buildLocal(loaded, place);
      keepRecent(loaded.local, slug, index, mostIndexes);
      return { place, knowledge: openLocalKnowledge(index, now) };
    },
  };
}

/** A map remembers the order of insertion: what was used last stands last. */
function keepRecent(local: Map<string, LocalIndex>, slug: string, index: LocalIndex, most: number): void {
  local.delete(slug);
  local.set(slug, index);
  for (const oldest of local.keys()) {
    if (local.size <= most) return;
    local.delete(oldest);
  }
}

function buildLocal({ stored, places }: Loaded, place: ServedPlace): LocalIndex {
  const here = stored.filter(({ article }) => appliesTo(article, place));
  const approved = here.filter(({ article }) => article.status === "approved");
  const drafts = here.filter(({ article }) => article.status === "draft");
  return indexArticles(
    approved.map((one) => serveArticle(one, place)),
    {
      drafts: drafts.map(({ article: { id, title, questions } }) => ({
        id,
        title,
        questions: questions.map(String),
      })),
      otherPlaces: [...places.values()].filter(({ slug }) => slug !== place.slug).map(({ name }) => name),
    },
  );
}

async function load(db: Db, revision: number, logger: Logger): Promise<Loaded> {
  const stored: StoredArticle[] = [];
  for (const row of await db.select().from(articles)) {
    const { article, problems } = parseArticle(row.markdown, row.id);
    if (article) stored.push({ article, confirmedAt: row.confirmedAt });
    else logger.error("article_not_readable", { id: row.id, problems: problems.length });
  }
  const places = new Map<string, ServedPlace>();
  for (const row of await db.select().from(localities)) places.set(row.slug, openPlace(row.profile));
  return { revision, stored, places, local: new Map() };
}

async function readRevision(db: Db): Promise<number> {
  const [row] = await db.select().from(revisions).where(eq(revisions.subject, "knowledge"));
  return row?.revision ?? 0;
}
