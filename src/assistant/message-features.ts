import {
  compilePhrases,
  couldBeBareSyllable,
  decodeTelex,
  findPhrases,
  fold,
  isVietnameseSyllable,
  replacePhrases,
  SHORT_FORMS,
  squeezeRepeats,
  syllables,
} from "../knowledge/text/index.ts";
import { dangerSigns } from "./data/danger-signs.ts";
import { kindBySigns, kindOfMessage } from "./kind-of-message.ts";

const shortForms = compilePhrases(SHORT_FORMS);
/** The rest of a long story adds noise, not kind. */
const mostWords = 60;

/**
 * What a message is recognised by: its words and pairs of words, folded, short forms written out, keyboard residue
 * decoded, figures as `#`; its words with marks; and the signs it carries.
 */
export function messageFeatures(message: string): string[] {
  const typed = syllables(squeezeRepeats(message)).slice(0, mostWords).map(decoded);
  const written = replacePhrases(typed, findPhrases(shortForms, typed));
  const words = written.map((word) => fold(word).replace(/\d+/g, "#"));
  // Where marks were typed they tell “cháy” from “chạy”.
  const marked = typed.filter((word) => fold(word) !== word).map((word) => `=${word}`);
  const pairs = words.map((word, at) => `${words[at - 1] ?? "^"}_${word}`);
  const danger = kindBySigns(dangerSigns, message);
  const kind = kindOfMessage(message);
  const signs = [danger && `!${danger}`, kind && `?${kind}`].filter((sign) => sign !== null);
  return [...new Set([...words, ...marked, ...pairs, ...signs])];
}

/** A word typed with Telex switched off, as it was meant; all others as they are. */
function decoded(word: string): string {
  if (couldBeBareSyllable(word) || !/^[a-z]+$/.test(word)) return word;
  const meant = decodeTelex(word);
  return meant && isVietnameseSyllable(meant) ? meant : word;
}
