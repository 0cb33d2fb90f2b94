/** Words and their ids; an extension counts on from where its base ends. */
export type Vocabulary = {
  base: Vocabulary | null;
  start: number;
  words: string[];
  ids: Map<string, number>;
};

export function createVocabulary(base: Vocabulary | null = null, words: string[] = []): Vocabulary {
  const start = base ? vocabularySize(base) : 0;
  return { base, start, words, ids: new Map(words.map((word, position) => [word, start + position])) };
}

export function vocabularySize(vocabulary: Vocabulary): number {
  return vocabulary.start + vocabulary.words.length;
}

/** The id of a word, -1 when unknown. */
export function idOf(vocabulary: Vocabulary, word: string): number {
  return vocabulary.ids.get(word) ?? (vocabulary.base ? idOf(vocabulary.base, word) : -1);
}

export function wordOf(vocabulary: Vocabulary, id: number): string {
  if (id < vocabulary.start && vocabulary.base) return wordOf(vocabulary.base, id);
  return vocabulary.words[id - vocabulary.start] ?? "";
}

/** The id of a word, which is added when unknown. */
export function intern(vocabulary: Vocabulary, word: string): number {
  const known = idOf(vocabulary, word);
  if (known >= 0) return known;
  const id = vocabularySize(vocabulary);
  vocabulary.words.push(word);
  vocabulary.ids.set(word, id);
  return id;
}
