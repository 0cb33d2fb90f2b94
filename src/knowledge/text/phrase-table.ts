import { syllables } from "./syllables.ts";

/** A table of phrases, by first word, and what each means. */
export type PhraseTable = Map<string, { words: string[]; meanings: string[][] }[]>;
export type PhraseFound = { at: number; length: number; meanings: string[][] };

/** Makes a table searchable; several meanings are parted by “|”. */
export function compilePhrases(table: Record<string, string>): PhraseTable {
  const compiled: PhraseTable = new Map();
  for (const [phrase, meaning] of Object.entries(table)) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    const entry = { words, meanings: meaning.split("|").map(syllables) };
    compiled.set(first, [...(compiled.get(first) ?? []), entry]);
  }
  for (const entries of compiled.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return compiled;
}

/** The phrases that occur among the words, the longest at each place, without overlap. */
export function findPhrases(table: PhraseTable, words: string[]): PhraseFound[] {
  const found: PhraseFound[] = [];
  for (let at = 0; at < words.length; at++) {
    const entry = table
      .get(words[at] ?? "")
      ?.find((one) => one.words.every((word, i) => words[at + i] === word));
    if (!entry) continue;
    found.push({ at, length: entry.words.length, meanings: entry.meanings });
    at += entry.words.length - 1;
  }
  return found;
}

/** The words with each phrase found replaced by its first meaning. */
export function replacePhrases(words: string[], found: PhraseFound[]): string[] {
  const replaced: string[] = [];
  let at = 0;
  for (const phrase of found) {
    replaced.push(...words.slice(at, phrase.at), ...(phrase.meanings[0] ?? []));
    at = phrase.at + phrase.length;
  }
  return [...replaced, ...words.slice(at)];
}
