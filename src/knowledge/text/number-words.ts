import { fold } from "./fold.ts";

// biome-ignore format: a table reads best in rows
const DIGITS: Record<string, number> = {
  khong: 0, mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, lam: 5, nham: 5, sau: 6, bay: 7, tam: 8, chin: 9,
};
// biome-ignore format: a table reads best in rows
const GROUPS: Record<string, number> = {
  nghin: 1e3, ngan: 1e3, k: 1e3, trieu: 1e6, tr: 1e6, cu: 1e6, ty: 1e9, ti: 1e9,
};

/**
 * A number written in words, marks optional: “hai mươi lăm” → 25, “ba triệu rưỡi” → 3,500,000, “một trăm linh năm” →
 * 105, “chục” → 10. Null when a word does not belong to a number.
 */
export function parseNumberWords(words: string): number | null {
  const parts = fold(words)
    .split(/[\s-]+/)
    .filter(Boolean);
  if (parts.length === 0) return null;
  let total = 0;
  let group: number | null = null;
  let pending: number | null = null;
  let unit = 1;
  for (const [at, part] of parts.entries()) {
    const digit = DIGITS[part];
    const size = GROUPS[part];
    if (part === "ruoi") {
      total += unit / 2;
    } else if (part === "linh" || part === "le") {
    } else if (part === "muoi" || part === "chuc") {
      group = (group ?? 0) + (pending ?? 1) * 10;
      pending = null;
      unit = 10;
    } else if (part === "tram") {
      group = (group ?? 0) + (pending ?? 1) * 100;
      pending = null;
      unit = 100;
    } else if (size !== undefined) {
      total += ((group ?? 0) + (pending ?? (group === null ? 1 : 0))) * size;
      group = null;
      pending = null;
      unit = size;
    } else if (digit !== undefined || /^\d+$/.test(part)) {
      if (pending !== null) return null;
      pending = digit ?? Number(part);
      if (at === parts.length - 1 && digit !== undefined && group === null && unit >= 1e6) {
        // “ba triệu hai” leaves out the hundreds of the next smaller unit.
        pending *= unit / 10;
      }
    } else return null;
  }
  return total + (group ?? 0) + (pending ?? 0);
}
