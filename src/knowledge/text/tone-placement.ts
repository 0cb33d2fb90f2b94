/** A vowel with a tone: the bare vowel and which of the five tones. */
const TONES = ["̀", "́", "̉", "̃", "̣"];
const NUCLEI = ["oa", "oe", "uy"];

const OLD_STYLE = new Map<string, string>();
for (const nucleus of NUCLEI) {
  for (const tone of TONES) {
    const [first = "", second = ""] = nucleus;
    OLD_STYLE.set((first + second + tone).normalize("NFC"), (first + tone + second).normalize("NFC"));
  }
}
const NEW_FORMS = new RegExp(`(?<![\\p{L}])(\\p{L}*?)(${[...OLD_STYLE.keys()].join("|")})(?!\\p{L})`, "gu");

const QU = new Map(
  TONES.flatMap((tone) =>
    ["y", "a", "e", "i", "o"].map((vowel): [string, string] => [
      `u${tone}`.normalize("NFC") + vowel,
      `u${(vowel + tone).normalize("NFC")}`,
    ]),
  ),
);
const MISPLACED_QU = new RegExp(`(?<=q)(${[...QU.keys()].join("|")})`, "g");

/**
 * One way of placing tones, the older one: “hoà, khoẻ, thuý” become “hòa, khỏe, thúy”; in “qu” the tone goes
 * to the vowel after it (“qúy” → “quý”). Expects lower case in NFC.
 */
export function unifyTonePlacement(text: string): string {
  return text
    .replace(NEW_FORMS, (whole, before: string, nucleus: string) =>
      before.endsWith("q") ? whole : before + (OLD_STYLE.get(nucleus) ?? nucleus),
    )
    .replace(MISPLACED_QU, (wrong) => QU.get(wrong) ?? wrong);
}
