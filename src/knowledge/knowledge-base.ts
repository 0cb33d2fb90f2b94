import { designedTopics } from "../assistant/data/designed-topics.ts";
import type { Db } from "../database/database.ts";
import type { Logger } from "../health/logger.ts";
import { amongOthers } from "../localities/among-others.ts";
import type { ServedPlace } from "../localities/served-place.ts";
import { appliesTo } from "./articles/render.ts";
import { type IndexEntry, topicEntry } from "./index-entries.ts";
import { type KnowledgeRows, loadKnowledge, readRevision } from "./load-knowledge.ts";
import { type LocalIndex, type LocalKnowledge, openLocalKnowledge } from "./local-knowledge.ts";
import { createPlaceIndexes, type National, type PlaceIndexes } from "./place-indexes.ts";
import { createRenderer, type ServedArticles } from "./served-articles.ts";
import { switchedOffIn } from "./switches/switched-off.ts";
import { withChange } from "./trial/with-change.ts";

/** Everything the assistant knows, kept in memory and brought up to date when the database's revision moves. */
export type KnowledgeBase = {
  /** Looks, at most once a second, whether something was published. Never inside a transaction. */
  refresh(db: Db, now: Date): Promise<void>;
  /** @param question its vector, when meanings are compared as well as words. */
  forLocality(
    slug: string,
    now: Date,
    question?: Float32Array,
  ): { place: ServedPlace; knowledge: LocalKnowledge };
  /** Everything that was read, for staff: drafts and what cannot be served as well. The same object until it changes. */
  library(): Library;
  /** What a place would be answered from with one article changed or added; nothing is kept. */
  proposed(change: { articleId: string; markdown: string }, slug: string, now: Date): LocalKnowledge;
  /** After publishing in this process: the next look is not put off. */
  lookAgain(): void;
  /** Every place of the installation, by name. */
  places(): { slug: string; name: string }[];
  /** What articles and topics are about, by id: the texts to embed. */
  meanings(): Map<string, string>;
  /** The vectors to compare a question's with; kept until others come. */
  useVectors(vectors: ReadonlyMap<string, Float32Array>): void;
};

export type Library = Pick<KnowledgeRows, "articles" | "unreadable" | "switches"> & {
  places: ReadonlyMap<string, ServedPlace>;
};

type Loaded = {
  revision: number;
  rows: KnowledgeRows;
  library: Library;
  places: Map<string, ServedPlace>;
  indexes: PlaceIndexes;
  servedIn: (place: ServedPlace) => ServedArticles;
  local: Map<string, LocalIndex>;
  entries: IndexEntry[];
};

const lookEveryMs = 1_000;
/** Share of meaning in the order of what is found; words stay ahead until a measured model says otherwise. */
const weightOfMeaning = 0.3;
const topics = new Map(designedTopics.map((topic) => [topic.id, topic]));
const topicEntries = designedTopics.map(topicEntry);

/**
 * @param mostPlaces places whose own words are kept at once (about a tenth of a megabyte each); the one unused for
 * longest goes first and is prepared again, in a few milliseconds, when somebody there writes.
 */
export function createKnowledgeBase(logger: Logger, mostPlaces = 1_000): KnowledgeBase {
  let loaded: Loaded | null = null;
  let vectors: ReadonlyMap<string, Float32Array> = new Map();
  let lookedAt = Number.NEGATIVE_INFINITY;

  return {
    async refresh(db, now) {
      if (loaded && Math.abs(now.getTime() - lookedAt) < lookEveryMs) return;
      lookedAt = now.getTime();
      const revision = await readRevision(db);
      if (loaded?.revision === revision) return;
      const rows = await loadKnowledge(db, loaded?.rows ?? null, logger);
      loaded = assemble(rows, revision, loaded?.indexes.national ?? null);
    },
    forLocality(slug, now, question) {
      if (!loaded) throw new Error("The knowledge base has not been loaded");
      const place = loaded.places.get(slug);
      if (!place) throw new Error(`There is no locality “${slug}”`);
      const index = loaded.local.get(slug) ?? openLocal(loaded, place);
      keepRecent(loaded.local, slug, index, mostPlaces);
      const near = question && {
        query: question,
        documents: comparable(vectors, question),
        weight: weightOfMeaning,
      };
      return { place, knowledge: openLocalKnowledge(index, now, near) };
    },
    proposed(change, slug, now) {
      if (!loaded) throw new Error("The knowledge base has not been loaded");
      const { rows, revision, indexes, places } = loaded;
      const place = places.get(slug);
      if (!place) throw new Error(`There is no locality “${slug}”`);
      const changed = { ...rows, articles: withChange(rows.articles, change, now) };
      return openLocalKnowledge(openLocal(assemble(changed, revision, indexes.national), place), now);
    },
    library() {
      if (!loaded) throw new Error("The knowledge base has not been loaded");
      return loaded.library;
    },
    lookAgain() {
      lookedAt = Number.NEGATIVE_INFINITY;
    },
    places: () =>
      [...(loaded?.places.values() ?? [])]
        .map(({ slug, name }) => ({ slug, name }))
        .sort((a, b) => a.name.localeCompare(b.name, "vi")),
    meanings: () => new Map(loaded ? loaded.entries.map(({ id, meaning }) => [id, meaning]) : []),
    useVectors(given) {
      vectors = given;
    },
  };
}

/** @param national the indexes made last: used again where little has changed. */
function assemble(rows: KnowledgeRows, revision: number, national: National | null): Loaded {
  const entries = [...[...rows.articles.values()].map(({ entry }) => entry), ...topicEntries];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const stored = new Map([...rows.articles].map(([id, row]) => [id, row.stored]));
  const places = amongOthers([...rows.places.values()].map(({ place }) => place));
  return {
    revision,
    rows,
    places,
    library: { ...rows, places },
    indexes: createPlaceIndexes(byId, national),
    servedIn: createRenderer(stored),
    local: new Map(),
    entries,
  };
}

/** Vectors of another length come from another model. */
function comparable(vectors: ReadonlyMap<string, Float32Array>, { length }: Float32Array) {
  return new Map([...vectors].filter(([, vector]) => vector.length === length));
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

function openLocal({ rows, indexes, servedIn }: Loaded, place: ServedPlace): LocalIndex {
  return {
    articles: servedIn(place),
    drafts: {
      get(id) {
        const article = rows.articles.get(id)?.stored.article;
        if (article?.status !== "draft" || !appliesTo(article, place)) return undefined;
        return { id, title: article.title, questions: article.questions.map(String) };
      },
    },
    otherPlaces: [...rows.places.values()].flatMap(({ place: { slug, name } }) =>
      slug === place.slug ? [] : [name],
    ),
    topics,
    index: indexes.forPlace(place),
    off: switchedOffIn(rows.switches, place.slug),
  };
}
