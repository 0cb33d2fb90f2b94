import type { RenderedArticle } from "./articles/render.ts";
import type { Article } from "./articles/schema.ts";

const figure = /\d+(?:[.,/]\d+)*/g;
/** Words of a sentence that names the old only to say that it is over. */
const ofThePast = /(?<!\p{L})(?:thay|trước|cũ|bỏ|không còn|hết)(?!\p{L})/iu;
/** Shorter sentences say too little to be compared. */
const fewestWords = 4;

/**
 * Two statements of one article that cannot both hold: the same sentence with other figures, or a figure that the
 * article itself says is no longer true. Null when there are none.
 * @param rendered the article as one place reads it.
 */
export function conflictingFacts(
  { replaces }: Pick<Article, "replaces">,
  { answer, sections }: Pick<RenderedArticle, "answer" | "sections">,
): [string, string] | null {
  const said = new Map<string, string>();
  const present = sections.filter(({ aspect }) => aspect !== "changes" && aspect !== "penalty");
  const sentences = [answer, ...present.map(({ text }) => text)].flatMap(sentencesOf);
  for (const sentence of sentences) {
    const skeleton = sentence.toLowerCase().replace(figure, "#");
    if (!skeleton.includes("#") || skeleton.split(" ").length < fewestWords) continue;
    const before = said.get(skeleton);
    if (before && before.toLowerCase() !== sentence.toLowerCase()) return [before, sentence];
    said.set(skeleton, sentence);
  }
  for (const { old, now } of replaces) {
    if (!/\d/.test(old)) continue;
    const stale = sentences.find(
      (one) => one.toLowerCase().includes(old.toLowerCase()) && !ofThePast.test(one),
    );
    if (stale) return [stale, now];
  }
  return null;
}

/** Sentences and list lines, without their numbering; a point inside a figure ends nothing. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.;!?])\s+/)
    .map((sentence) => sentence.replace(/^(?:\d+\.|-)\s*/, "").replace(/[.;!?\s]+$/, ""))
    .filter((sentence) => sentence !== "");
}
