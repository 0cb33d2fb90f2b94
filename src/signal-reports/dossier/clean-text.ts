import { maskPersonalData } from "../../security/mask-personal-data.ts";

/** What XML 1.0 cannot hold, and unpaired surrogates. */
const unprintable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** One line of text that every file format can hold: composed, without control or invisible characters. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(unprintable, " ")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The same for what residents wrote: telephone, card and identity numbers do not leave the ward. */
export function cleanResidentText(text: string): string {
  return cleanText(maskPersonalData(cleanText(text)).text);
}

/** At most `length` characters, the cut shown by an ellipsis. */
export function clip(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
