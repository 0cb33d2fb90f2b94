import { plainText } from "../parse/plain-text.ts";

const EVERY =
  /\b(?:mang|song|sim|nha mang|hang) (?:nao|gi) cung\b|\b(?:tat ca|toan bo|ca) (?:cac |ba |3 |may |moi )?(?:nha |loai )?(?:mang|sim|hang)\b(?! (?:xa|xom|thon|nha))|\bmoi (?:nha mang|mang|loai sim|sim)\b|\bkhong (?:mang|sim|nha mang) nao\b|\b(?:ba|3) (?:nha )?mang (?:deu|cung)\b|\bkhong (?:co )?(?:mot |1 )?(?:mang|song) nao (?:dung|bat|vao|goi|co)\b/;

/** Whether a resident says that no network works here: “mạng nào cũng mất”, “cả ba mạng đều yếu”. */
export function saysEveryNetwork(message: string): boolean {
  return EVERY.test(plainText(message).plain);
}
