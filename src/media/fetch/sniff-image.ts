/** The picture formats that are told apart; HEIC is known only to be refused in words. */
export type ImageType = "image/jpeg" | "image/png" | "image/gif" | "image/webp" | "image/avif" | "image/heic";

/** What the first bytes say the file is, whatever its sender or server calls it; `null` when no picture. */
export function sniffImage(bytes: Uint8Array): ImageType | null {
  const at = (offset: number, text: string) =>
    [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));
  if (at(0, "\xff\xd8\xff")) return "image/jpeg";
  if (at(0, "\x89PNG\r\n\x1a\n")) return "image/png";
  if (at(0, "GIF87a") || at(0, "GIF89a")) return "image/gif";
  if (at(0, "RIFF") && at(8, "WEBP")) return "image/webp";
  if (!at(4, "ftyp")) return null;
  if (at(8, "avif") || at(8, "avis")) return "image/avif";
  return ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"].some((brand) => at(8, brand))
    ? "image/heic"
    : null;
}
