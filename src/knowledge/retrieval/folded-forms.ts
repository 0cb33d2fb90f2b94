import { foldedId } from "./folded-form.ts";
import type { SearchIndex } from "./types.ts";
import { vocabularySize } from "./vocabulary.ts";

const cache = new WeakMap<SearchIndex, Map<number, number[]>>();

/** The exact words behind a folded one, e.g. má, mã, mà for “ma”. Worked out once an index. */
export function formsOf(index: SearchIndex, folded: number): number[] {
  let own = cache.get(index);
  if (!own) {
    own = new Map();
    for (let id = index.exact.start; id < vocabularySize(index.exact); id++) {
      const bare = foldedId(index, id);
      const forms = own.get(bare);
      if (forms) forms.push(id);
      else own.set(bare, [id]);
    }
    cache.set(index, own);
  }
  const forms = own.get(folded);
  if (!index.base) return forms ?? [];
  const below = formsOf(index.base, folded);
  return forms ? [...below, ...forms] : below;
}
