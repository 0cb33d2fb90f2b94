import { fold } from "../../src/knowledge/text/index.ts";

export const CONDITIONS = ["accented", "bare", "half", "typo", "bareTypo", "teencode"] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Neighbouring keys on a QWERTY keyboard. */
const NEIGHBOURS: Record<string, string> = {
  q: "wa", w: "qes", e: "wrd", r: "etf", t: "ryg", y: "tuh", u: "yij", i: "uok", o: "ipl", p: "ol",
  a: "qsz", s: "adwx", d: "sfec", f: "dgrv", g: "fhtb", h: "gjyn", j: "hkum", k: "jli", l: "ko",
  z: "asx", x: "zsc", c: "xdv", v: "cfb", b: "vgn", n: "bhm", m: "nj",
}; // biome-ignore format: a keyboard reads best in rows

/** Words of chats, as the young write them. */
const CHAT: [RegExp, string][] = [
  [/\bkhong\b/g, "ko"], [/\bduoc\b/g, "dc"], [/\bnhu the nao\b/g, "ntn"], [/\bbao nhieu\b/g, "bn"],
  [/\bgi\b/g, "j"], [/\bnguoi\b/g, "ng"], [/\bvoi\b/g, "vs"], [/\bnhung\b/g, "nhg"], [/\btruoc\b/g, "trc"],
  [/\bcung\b/g, "cx"], [/\broi\b/g, "r"], [/\bphai\b/g, "fai"], [/\bbiet\b/g, "bit"], [/\bvay\b/g, "v"],
  [/\bquyen\b/g, "qyen"], [/\bthoi\b/g, "thui"],
]; // biome-ignore format: pairs read best in rows

/** A small generator of numbers in [0, 1) from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The question as another hand would have typed it. */
export function typedAs(condition: Condition, text: string, random: () => number): string {
  if (condition === "bare") return fold(text);
  if (condition === "half")
    return text.replace(/[\p{L}\p{M}]+/gu, (word) => (random() < 0.5 ? fold(word) : word));
  if (condition === "typo") return withSlip(text, random);
  if (condition === "bareTypo") return withSlip(fold(text), random);
  if (condition === "teencode")
    return CHAT.reduce((words, [word, chat]) => words.replace(word, chat), fold(text));
  return text;
}

/** One slip in one word of at least three letters: swapped, dropped, doubled or a neighbouring key. */
function withSlip(text: string, random: () => number): string {
  const words = [...text.normalize("NFC").matchAll(/\p{L}{3,}/gu)];
  const chosen = words[Math.floor(random() * words.length)];
  if (!chosen) return text;
  const word = chosen[0];
  const at = Math.floor(random() * (word.length - 1));
  const kind = Math.floor(random() * 4);
  const letter = word[at] ?? "";
  const keys = NEIGHBOURS[fold(letter)] ?? "e";
  const slipped = [
    word.slice(0, at) + (word[at + 1] ?? "") + letter + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + (keys[Math.floor(random() * keys.length)] ?? "e") + word.slice(at + 1),
  ][kind];
  return (
    text.normalize("NFC").slice(0, chosen.index) +
    slipped +
    text.normalize("NFC").slice(chosen.index + word.length)
  );
}
