import { fold } from "./fold.ts";

/** Every rime of standard Vietnamese, without tone. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc
  oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn
  uông uôt ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`.split(/\s+/),
);
const INITIAL = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?(.*)$/u;
const TONES: Record<string, number> = { "\u0300": 2, "\u0301": 1, "\u0303": 4, "\u0309": 3, "\u0323": 5 };
const TONE_MARKS = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];

/** A syllable without its tone, and the tone: 0 none, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
function splitTone(syllable: string): { bare: string; tone: number } {
  let tone = 0;
  const bare = syllable
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
      tone = TONES[mark] ?? 0;
      return "";
    })
    .normalize("NFC");
  return { bare, tone };
}

/** Whether a lower-case word can be a Vietnamese syllable: known initial and rime, stops only with sắc or nặng. */
export function isVietnameseSyllable(word: string): boolean {
  const { bare, tone } = splitTone(word);
  if (/(c|ch|p|t)$/.test(bare) && tone !== 1 && tone !== 5) return false;
  const [, initial = "", rime = ""] = INITIAL.exec(bare) ?? [];
  if (RIMES.has(rime)) return true;
  return (initial === "gi" && RIMES.has(`i${rime}`)) || (initial === "qu" && RIMES.has(`u${rime}`));
}

const BARE_RIMES = new Set([...RIMES].map(fold));

/** Whether a word without marks could be a Vietnamese syllable typed so: “vui”, “nguoi”, not “snih”. */
export function couldBeBareSyllable(word: string): boolean {
  const [, initial = "", rime = ""] = INITIAL.exec(word) ?? [];
  if (BARE_RIMES.has(rime)) return true;
  return (initial === "gi" && BARE_RIMES.has(`i${rime}`)) || (initial === "qu" && BARE_RIMES.has(`u${rime}`));
}

/** Puts a tone (0–5) on a syllable without one, in the older placement (hòa, thúy); null without a vowel. */
export function withTone(bare: string, tone: number): string | null {
  const [, initial = "", rest = ""] = INITIAL.exec(bare) ?? [];
  const rime = rest === "" ? bare.slice(-1) : rest;
  const start = rest === "" ? bare.length - 1 : initial.length;
  const vowels = /^[aăâeêioôơuưy]+/u.exec(rime)?.[0];
  if (!vowels) return null;
  const marked = Math.max(...[..."ăâêôơư"].map((vowel) => vowels.lastIndexOf(vowel)));
  const closed = rime.length > vowels.length;
  let at = vowels.length - 1;
  if (vowels.includes("ươ")) at = vowels.indexOf("ơ");
  else if (marked >= 0) at = marked;
  else if (!closed && vowels.length > 1) at = vowels.length - 2;
  const place = start + at + 1;
  return (bare.slice(0, place) + (TONE_MARKS[tone] ?? "") + bare.slice(place)).normalize("NFC");
}
