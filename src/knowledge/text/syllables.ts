import { normalizeForMatching } from "./normalize-text.ts";

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The syllables and numbers of a text in order, lower case, one tone placement, marks kept. A document code
 * falls into its parts: “Nghị định 69/2024/NĐ-CP” → nghị, định, 69, 2024, nđ, cp.
 */
export function syllables(text: string): string[] {
  return normalizeForMatching(text).match(SYLLABLE) ?? [];
}
