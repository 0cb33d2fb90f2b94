import { PLACE_WORDS, type PlaceWords } from "../knowledge/articles/schema.ts";

/** Fills `{{police}}` and its like in a designed text; a word that opens a sentence gets its capital. */
export function fillPlaceWords(text: string, { words }: Pick<PlaceWords, "words">): string {
  return text.replace(
    /(^|[.!?:]\s+|\n)?\{\{([a-z_]+)\}\}/g,
    (whole, before: string | undefined, name: string) => {
      const known = PLACE_WORDS.find((word) => word === name);
      if (!known) return whole;
      const word = words[known];
      return before === undefined ? word : before + word.charAt(0).toLocaleUpperCase("vi") + word.slice(1);
    },
  );
}
