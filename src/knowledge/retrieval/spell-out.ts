import { syllables } from "../text/index.ts";
import { foldedForm, foldedId } from "./folded-form.ts";
import { growable, trimmed } from "./growable.ts";
import { layersOf } from "./layers.ts";
import { createPairTable, prunePairs } from "./pair-table.ts";
import { type Counts, type Gain, gainOf, passagesOf, postingsOf, readDocument } from "./spelled-gains.ts";
import { blankWord, type SpelledPart } from "./spelling.ts";
import type { Postings, SearchIndex } from "./types.ts";
import { createVocabulary, idOf, intern, vocabularySize } from "./vocabulary.ts";

/**
 * The same documents with their blanks spelled out, as a layer that holds only the difference: searching it gives
 * what an index built over the spelled-out texts gives, for about a hundredth of its size.
 *
 * @param words by name of the blank (`police` → “Công an xã Ngọc Lặc”); blanks stand in passages only, written as
 * `blankWord(name)`.
 */
export function spellOut(base: SearchIndex, words: Readonly<Record<string, string>>): SearchIndex {
  const exact = createVocabulary(base.exact);
  const folded = createVocabulary(base.folded);
  const foldOf = growable((size) => new Uint32Array(size), 64);
  const blanks = new Map<number, Uint32Array>();
  const isBlank = new Uint8Array(exact.start);
  for (const [name, text] of Object.entries(words)) {
    const blank = idOf(base.exact, blankWord(name));
    if (blank < 0) continue;
    const ids = syllables(text).map((word) => {
      const id = intern(exact, word);
      if (id - exact.start === foldOf.length) foldOf.push(intern(folded, foldedForm(word)));
      return id;
    });
    blanks.set(blank, Uint32Array.from(ids));
    isBlank[blank] = 1;
  }
  const own = trimmed(foldOf);
  const fold = (id: number) => (id < exact.start ? foldedId(base, id) : (own[id - exact.start] ?? 0));
  const size = vocabularySize(exact);
  const counts: Counts = {
    exactCount: new Uint32Array(size),
    exactDocuments: new Uint32Array(size),
    followers: createPairTable(256),
    pairs: createPairTable(256),
    gained: 0,
  };
  const parts = new Map<SearchIndex, SpelledPart>();
  const gone = new Set<string>();
  let documents = 0;
  let lengthSum = 0;
  let passages = 0;
  let passageTokens = 0;
  for (const layer of layersOf(base)) {
    const lengths = layer.lengths.slice();
    const singles: Gain[] = [];
    const doubles: Gain[] = [];
    for (const document of layer.documents.keys()) {
      if (gone.has(layer.documents[document]?.id ?? "")) continue;
      const gained = gainOf(layer, document, blanks);
      if (gained !== null) {
        counts.gained += gained;
        const length = (lengths[document] ?? 0) + gained;
        lengths[document] = length;
        readDocument({
          layer,
          document,
          blanks,
          fold,
          counts,
          length: length / base.averageLength,
          singles,
          doubles,
        });
      }
      documents++;
      const read = passagesOf(layer, document);
      passages += read.count;
      passageTokens += read.tokens;
      lengthSum += lengths[document] ?? 0;
    }
    parts.set(layer, {
      single: postingsOf(singles, vocabularySize(folded)),
      pairPostings: postingsOf(doubles, counts.pairs.count),
      lengths,
    });
    if (layer.base) for (const id of layer.replaced) gone.add(id);
  }
  const none: Postings = {
    start: new Uint32Array(1),
    documents: new Uint32Array(0),
    impacts: new Uint8Array(0),
  };
  const nothing = new Uint32Array(0);
  return {
    base,
    documents: [],
    replaced: new Set(),
    exact,
    folded,
    foldOf: own,
    exactCount: counts.exactCount,
    exactDocuments: counts.exactDocuments,
    followers: prunePairs(counts.followers, 1),
    single: none,
    pairs: prunePairs(counts.pairs, 0),
    pairPostings: none,
    segments: {
      documentStart: nothing,
      segmentStart: nothing,
      segmentKind: new Uint8Array(0),
      segmentSection: new Int16Array(0),
      tokens: nothing,
    },
    lengths: new Float32Array(0),
    asked: false,
    averageLength: documents > 0 ? Math.max(1, lengthSum / documents) : base.averageLength,
    averagePassage: passages > 0 ? (passageTokens + counts.gained) / passages : base.averagePassage,
    spelling: { words: blanks, isBlank, parts, gained: counts.gained },
  };
}
