import { momentWords } from "../moment-words.ts";

/** “20/11/26 09:00” in Vietnam, exact for machines; words for no moment. */
export function Time({ at, none = "" }: { at: Date | null | undefined; none?: string }) {
  return at ? <time datetime={at.toISOString()}>{momentWords(at)}</time> : <span>{none}</span>;
}
