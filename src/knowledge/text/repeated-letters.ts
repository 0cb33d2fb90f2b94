/** Letters held down are let go: “khôngggg” → “không”, “ơiiii” → “ơi”. Digits stay (“1900000”). */
export function squeezeRepeats(text: string): string {
  return text.replace(/(\p{L})\1{2,}/gu, "$1");
}
