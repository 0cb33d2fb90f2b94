import {
  compilePhrases,
  findPhrases,
  fold,
  replacePhrases,
  SHORT_FORMS,
  squeezeRepeats,
  syllables,
} from "../knowledge/text/index.ts";

const shortForms = compilePhrases(SHORT_FORMS);
/** The rest of a long story adds noise, not kind. */
const mostWords = 60;

/** What a message is recognised by: its words and pairs of words, folded, short forms written out, figures as `#`. */
export function messageFeatures(message: string): string[] {
  const typed = syllables(squeezeRepeats(message)).slice(0, mostWords);
  const words = replacePhrases(typed, findPhrases(shortForms, typed)).map((word) =>
    fold(word).replace(/\d+/g, "#"),
  );
  const pairs = words.map((word, at) => `${words[at - 1] ?? "^"}_${word}`);
  return [...new Set([...words, ...pairs])];
}
