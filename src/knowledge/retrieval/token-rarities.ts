import { foldedId } from "./folded-form.ts";
import { documentTotal, layersOf, singleDocuments } from "./layers.ts";
import { rarity } from "./saturate.ts";
import type { SearchIndex } from "./types.ts";
import { vocabularySize } from "./vocabulary.ts";

const cache = new WeakMap<SearchIndex, Float32Array>();

/** Rarity of every exact word by its folded form. Worked out once an index. */
export function tokenRarities(index: SearchIndex): Float32Array {
  const known = cache.get(index);
  if (known) return known;
  const layers = layersOf(index);
  const total = documentTotal(layers);
  const rarities = new Float32Array(vocabularySize(index.exact));
  for (let id = 0; id < rarities.length; id++) {
    rarities[id] = rarity(singleDocuments(layers, foldedId(index, id)), total);
  }
  cache.set(index, rarities);
  return rarities;
}
