import { own } from "../state/own.ts";

const face = (eyes: string, mouth: string) =>
  `<circle cx="64" cy="64" r="56" fill="#ffcc33" stroke="#8a5a00" stroke-width="4"/>${eyes}` +
  `<path d="${mouth}" fill="none" stroke="#5c3a00" stroke-width="7" stroke-linecap="round"/>`;
const dots = '<g fill="#5c3a00"><circle cx="44" cy="52" r="7"/><circle cx="84" cy="52" r="7"/></g>';
const heart = "M64 112C20 78 8 58 18 36c9-19 34-18 46 4 12-22 37-23 46-4 10 22-2 42-46 76z";

/** The stickers a resident can send, by id, each with its own drawing. */
export const stickers: Record<string, { label: string; drawing: string }> = {
  "sticker-1": { label: "Cười", drawing: face(dots, "M38 76q26 30 52 0") },
  "sticker-2": { label: "Buồn", drawing: face(dots, "M40 92q24 -26 48 0") },
  "sticker-3": { label: "Bình thường", drawing: face(dots, "M42 84h44") },
  "sticker-4": { label: "Yêu thích", drawing: `<path d="${heart}" fill="#e0344b"/>` },
};

/** File name of the voice message the phone page sends: one second of silence. */
const sampleVoice = "voice.amr";

/** A file that exists without an upload: a sticker's picture or the sample voice message. */
export function sampleMedia(name: string): { body: string | Uint8Array<ArrayBuffer>; type: string } | null {
  if (name === sampleVoice) return { body: silence(), type: "audio/amr" };
  const sticker = own(stickers, name.replace(/\.svg$/, ""));
  if (!sticker) return null;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">${sticker.drawing}</svg>`;
  return { body, type: "image/svg+xml" };
}

/** AMR (RFC 4867): the magic number, then 50 frames of 20 ms without data (frame type 15, quality bit set). */
function silence(): Uint8Array<ArrayBuffer> {
  const magic = new TextEncoder().encode("#!AMR\n");
  const bytes = new Uint8Array(magic.length + 50).fill(0x7c);
  bytes.set(magic);
  return bytes;
}
