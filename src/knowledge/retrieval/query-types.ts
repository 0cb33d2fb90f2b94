/** How many documents hold a term, and how fully the query asks for it: less where only a lay word's meaning does. */
type Held = { documents: number; share: number };

export type Pair = { first: number; second: number; weight: number };

/** Folded and exact syllables of a query and the pairs among them, each with its weight. */
export type QueryTerms = {
  singles: ({ folded: number; weight: number } & Held)[];
  pairs: ({ first: number; second: number; weight: number } & Held)[];
  exactSingles: { exact: number; weight: number }[];
  exactPairs: Pair[];
  /** Folded syllables with one other between them in the query. */
  skips: Pair[];
  /** Sum of the weights of the words as meant, those unknown to the index included. */
  mass: number;
};

/** A reading of the query: syllables in order. */
export type Strand = { words: string[]; weight: number };
