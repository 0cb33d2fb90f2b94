import {
  couldBeBareSyllable,
  decodeTelex,
  fold,
  SHORT_FORMS,
  squeezeRepeats,
} from "../../knowledge/text/index.ts";
import { chatWords, coreWords, ownWords } from "./data/chat-words.ts";
import { slips } from "./slips.ts";

/** Two words of a complaint typed as one: “matsong”. */
const JOINED =
  /^(mat|rot|yeu|cham|dut|khong|lag|song|mang|wifi|goi|co|nha|sim)(song|mang|wifi|viettel|vina|vinaphone|mobi|mobifone|yeu|cham|duoc|nghe|lag|nay)$/;

/**
 * The plain form (folded, short forms written out, slips put right) of one word as typed; several words for an
 * abbreviation.
 * @param glued whether digits stand right beside it (“x5”, “80ms”): then a lone letter or unit means itself.
 */
export function restoreWord(typed: string, glued: boolean): string {
  const word = squeezeRepeats(typed.normalize("NFC").toLowerCase());
  const bare = fold(word);
  if (glued && bare.length <= 2 && chatWords[bare] !== "khu pho") return bare;
  const chat = chatWords[word] ?? (word === bare ? chatWords[bare] : undefined);
  if (chat !== undefined) return chat;
  if (ownWords.has(bare)) return bare;
  const short = SHORT_FORMS[word];
  if (short !== undefined) return fold(short);
  if (couldBeBareSyllable(bare)) return bare;
  const joined = JOINED.exec(bare);
  if (joined) return `${joined[1]} ${joined[2]}`;
  const telex = decodeTelex(word);
  if (telex !== null) return fold(telex);
  const slip = (typed: string) => coreWords.find((core) => isSlipOf(typed, core));
  return slip(bare) ?? (/[sfrxj]$/.test(bare) ? slip(bare.slice(0, -1)) : undefined) ?? bare;
}

/** One key missed, added, changed or swapped; two in long names. Short words are left alone. */
function isSlipOf(word: string, core: string): boolean {
  const allowed = core.length >= 7 ? 2 : 1;
  if (word.length < 3 || core.length < 3 || word[0] !== core[0]) return false;
  return Math.abs(word.length - core.length) <= allowed && slips(word, core) <= allowed;
}
