/** Letters whose base form no decomposition gives. */
const STUBBORN: Record<string, string> = { đ: "d", Đ: "d", ƣ: "u", Ƣ: "u", ð: "d", Ð: "d" };

/**
 * Lower case without diacritics: “Đường Phú Sơn” → “duong phu son”.
 * The length may differ from the original's when that was not in NFC.
 */
export function fold(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) {
      plain = false;
      break;
    }
  }
  if (plain) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐƣƢðÐ]/g, (letter) => STUBBORN[letter] ?? letter)
    .toLowerCase();
}

/** Whether any letter carries a Vietnamese mark (tone, circumflex, breve, horn, đ). */
export function hasMarks(text: string): boolean {
  return /[đĐ]|\p{L}\p{M}/u.test(text.normalize("NFD"));
}
