/** Hashes of the folded names of people who signed or are named in the localities' plans. */
const REFUSED: ReadonlySet<number> = new Set([
  0x67139b4e, 0x0e2ddfab, 0xca1b657f, 0xd6608beb, 0xe66bccfc, 0xe88db4a8,
]);

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();
}

/** FNV-1a, 32 bits: keeps the names themselves out of the source, no more. */
export function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(folded(name))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** Full names in a text that belong to people named in the plans; officials are never shown by name. */
export function refusedNames(text: string, refused: ReadonlySet<number> = REFUSED): string[] {
  const words = text.split(/[^\p{L}]+/u).filter(Boolean);
  return [3, 4].flatMap((length) =>
    words
      .map((_, index) => words.slice(index, index + length))
      .filter((name) => name.length === length && refused.has(hashName(name.join(" "))))
      .map((name) => name.join(" ")),
  );
}
