import { fold } from "../text/index.ts";
import type { SearchIndex } from "./types.ts";

/** Folded form of a syllable; leading zeros of numbers fall too (“02 năm” is “2 năm”). */
export function foldedForm(word: string): string {
  return fold(word).replace(/^0+(?=\d)/, "");
}

/** Folded id of an exact id of an index or its bases. */
export function foldedId(index: SearchIndex, id: number): number {
  if (id < index.exact.start && index.base) return foldedId(index.base, id);
  return index.foldOf[id - index.exact.start] ?? 0;
}
