import type { PlaceWords } from "./articles/schema.ts";
import type { IndexEntry } from "./index-entries.ts";
import { buildIndex, type SearchDocument, type SearchIndex, spellOut } from "./retrieval/index.ts";

/** The texts that are the same everywhere, indexed once, and what they were made from. */
export type National = { index: SearchIndex; built: Map<string, IndexEntry> };

export type PlaceIndexes = {
  national: National;
  /** The index of one place: a few tens of kilobytes over what it shares. */
  forPlace(place: PlaceWords): SearchIndex;
};

/** So many edits are laid over the national index before it is built anew: a share of it, or a handful. */
const editedShare = 0.05;
const editedAtLeast = 8;

const nowhere = { slug: "", province: "" };

/**
 * Three layers: what is the same everywhere; what differs between places in more than names (one for all places that
 * read the same variants), with the edits since the first was built; and each place's own words.
 *
 * @param before the indexes made last: their national part is used again unless much was edited.
 */
export function createPlaceIndexes(
  entries: ReadonlyMap<string, IndexEntry>,
  before: National | null,
): PlaceIndexes {
  const everywhere = new Map([...entries].filter(([, { names }]) => names.length === 0));
  const elsewhere = [...entries.values()].filter(({ names }) => names.length > 0);
  const named = new Set(elsewhere.flatMap(({ names }) => names));
  const national = isNearlySame(before, everywhere) ? before : buildNational(everywhere);
  const edited = [...everywhere.values()].filter((entry) => national.built.get(entry.id) !== entry);
  const removed = [...national.built.keys()].filter((id) => !everywhere.has(id));
  const variants = new Map<string, SearchIndex>();

  function variantFor(place: PlaceWords): SearchIndex {
    const key = [place.slug, place.province].map((name) => (named.has(name) ? name : "")).join(" ");
    let index = variants.get(key);
    if (!index) {
      const own = [...edited, ...elsewhere].map((entry) => entry.documentFor(place)).filter(isDocument);
      const same = own.length === 0 && removed.length === 0;
      index = same ? national.index : buildIndex(own, { base: national.index, removed });
      variants.set(key, index);
    }
    return index;
  }

  return { national, forPlace: (place) => spellOut(variantFor(place), place.words) };
}

function buildNational(everywhere: Map<string, IndexEntry>): National {
  const documents = [...everywhere.values()].map((entry) => entry.documentFor(nowhere)).filter(isDocument);
  return { index: buildIndex(documents), built: everywhere };
}

function isNearlySame(before: National | null, now: Map<string, IndexEntry>): before is National {
  if (!before) return false;
  let edits = 0;
  for (const entry of now.values()) if (before.built.get(entry.id) !== entry) edits++;
  for (const id of before.built.keys()) if (!now.has(id)) edits++;
  return edits <= Math.max(editedAtLeast, editedShare * before.built.size);
}

function isDocument(document: SearchDocument | null): document is SearchDocument {
  return document !== null;
}
