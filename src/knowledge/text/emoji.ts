const EMOJI =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{1F3FB}-\u{1F3FF}\u{20E3}\u{FE0F}\u{200D}])+/gu;
const EMOTICONS = /(?<!\S)(?::\){1,3}|:\(+|:D|:v|:3|=\)+|<3|\^\^|:P)(?!\S)/g;

/** The text without emoji and emoticons, spaces closed up. Empty when there was nothing else. */
export function withoutEmoji(text: string): string {
  return text.replace(EMOJI, " ").replace(EMOTICONS, " ").replace(/ {2,}/g, " ").trim();
}
