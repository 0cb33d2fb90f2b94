import type { PairTable } from "./pair-table.ts";
import type { Spelling } from "./spelling.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What can be found. `text` is what stands outside the sections (the direct answer of an article). */
export type SearchDocument = {
  id: string;
  title: string;
  /** Other ways people ask for it; each is matched like a title. */
  questions: string[];
  sections: { id: string; title: string; text: string }[];
  text: string;
  /** The one locality the document holds for; null or absent: everywhere. */
  scope?: string | null;
};

/** Kinds of segment a document falls into. */
export const TITLE = 0;
export const QUESTION = 1;
export const PASSAGE = 2;

/** Documents cut into segments of syllables, in order; all arrays are offsets into the next one. */
type Segments = {
  /** Per document + 1: its first segment. */
  documentStart: Uint32Array;
  /** Per segment + 1: its first token. */
  segmentStart: Uint32Array;
  segmentKind: Uint8Array;
  /** Ordinal of the section a segment belongs to, -1 outside sections. */
  segmentSection: Int16Array;
  /** Syllables with their marks, as vocabulary ids. */
  tokens: Uint32Array;
};

/** Postings in compressed rows: term t stands in documents[start[t] … start[t + 1]). */
export type Postings = { start: Uint32Array; documents: Uint32Array; impacts: Uint8Array };

export type DocumentMeta = { id: string; scope: string | null; sections: string[] };

/**
 * A read-only index. One with a `base` holds only its own documents and new words; it is searched together with
 * the base, with common statistics, and hides the base's documents that carry one of its ids.
 */
export type SearchIndex = {
  base: SearchIndex | null;
  documents: DocumentMeta[];
  /** Ids whose documents in the base hold no more: replaced or removed here. */
  replaced: Set<string>;
  exact: Vocabulary;
  folded: Vocabulary;
  /** Folded id of each of this index's own exact words. */
  foldOf: Uint32Array;
  /** Occurrences of each exact word, base's words included, in this index's documents. */
  exactCount: Uint32Array;
  /** Documents holding each exact word. */
  exactDocuments: Uint32Array;
  /** How often one exact word follows another. */
  followers: PairTable;
  single: Postings;
  pairs: PairTable;
  pairPostings: Postings;
  segments: Segments;
  /** Weighted length of each document in syllables. */
  lengths: Float32Array;
  /** Whether most documents list ways people ask for them. */
  asked: boolean;
  averageLength: number;
  averagePassage: number;
  /** Set where a place spells out the blanks of the layers below; such a layer has no documents of its own. */
  spelling: Spelling | null;
};
