/** The sound formats a voice message comes in; Zalo's own are AMR. */
export type VoiceType = "audio/amr" | "audio/wav" | "audio/ogg" | "audio/mpeg" | "audio/aac" | "audio/mp4";

/** What the first bytes say the file is, whatever its sender or server calls it; `null` when no sound. */
export function sniffVoice(bytes: Uint8Array): VoiceType | null {
  const at = (offset: number, text: string) =>
    [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));
  if (at(0, "#!AMR")) return "audio/amr";
  if (at(0, "RIFF") && at(8, "WAVE")) return "audio/wav";
  if (at(0, "OggS")) return "audio/ogg";
  if (at(0, "ID3")) return "audio/mpeg";
  if (at(4, "ftyp") && (at(8, "M4A") || at(8, "mp4") || at(8, "isom"))) return "audio/mp4";
  const [first = 0, second = 0] = bytes;
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return null;
  // A frame's header: layer 0 is AAC in its own stream, the others are MPEG sound.
  return (second & 0x06) === 0 ? "audio/aac" : "audio/mpeg";
}
