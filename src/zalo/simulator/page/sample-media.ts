/** The stickers a resident can send, by id; drawn as text so that no picture of anybody's is needed. */
export const stickers: Record<string, { emoji: string; label: string }> = {
  "sticker-1": { emoji: "😀", label: "Cười" },
  "sticker-2": { emoji: "👍", label: "Đồng ý" },
  "sticker-3": { emoji: "🙏", label: "Cảm ơn" },
  "sticker-4": { emoji: "😢", label: "Buồn" },
  "sticker-5": { emoji: "❤️", label: "Yêu thích" },
  "sticker-6": { emoji: "🎉", label: "Chúc mừng" },
};

/** File name of the voice message the phone page sends: one second of silence. */
export const sampleVoice = "voice.amr";

/** A file that exists without an upload: a sticker's picture or the sample voice message. */
export function sampleMedia(name: string): { body: string | Uint8Array<ArrayBuffer>; type: string } | null {
  if (name === sampleVoice) return { body: silence(), type: "audio/amr" };
  const sticker = stickers[name.replace(/\.svg$/, "")];
  if (!sticker) return null;
  const drawing = `<text x="64" y="92" font-size="88" text-anchor="middle">${sticker.emoji}</text>`;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">${drawing}</svg>`;
  return { body, type: "image/svg+xml" };
}

/** AMR (RFC 4867): the magic number, then 50 frames of 20 ms without data (frame type 15, quality bit set). */
function silence(): Uint8Array<ArrayBuffer> {
  const magic = new TextEncoder().encode("#!AMR\n");
  const bytes = new Uint8Array(magic.length + 50).fill(0x7c);
  bytes.set(magic);
  return bytes;
}
