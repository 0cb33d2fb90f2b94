import { unifyTonePlacement } from "./tone-placement.ts";

/** Zero-width characters, bidirectional controls, soft hyphens, byte-order marks; variation selectors. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
const CONTROLS = /(?!\n)\p{Cc}/gu;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Characters that other fonts and keyboards leave in place of Vietnamese ones. */
const LOOKALIKES: Record<string, string> = {
  ƣ: "ư",
  Ƣ: "Ư",
  Ð: "Đ",
  ð: "đ",
  Ɖ: "Đ",
  ɖ: "đ",
  ı: "i",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
};
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join("")}]`, "g");

/**
 * The same text in one spelling: NFC, no invisible characters, plain spaces and quotes, look-alike letters put
 * right. Case and tone placement stay, so the result can be shown to people.
 */
export function normalizeText(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(CONTROLS, " ")
    .replace(SPACES, " ")
    .normalize("NFC")
    .replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/ {2,}/g, " ")
    .trim();
}

/** For comparing, not for showing: `normalizeText`, NFKC (full-width and styled letters), lower case, one tone placement. */
export function normalizeForMatching(text: string): string {
  return unifyTonePlacement(normalizeText(text).normalize("NFKC").toLowerCase());
}
