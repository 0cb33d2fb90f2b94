import type { Aspect } from "../knowledge/articles/schema.ts";
import type { ServedArticle } from "../knowledge/served-article.ts";
import { fold } from "../knowledge/text/index.ts";
import { askedAspects } from "./asked-aspects.ts";

/** What an answer's first lines tell (folded), beside the parts with a heading of their own. */
const told: [Aspect, RegExp][] = [
  ["fee", /\d dong\b|\b(mien (phi|le phi|thu)|khong (mat|ton|thu) (tien|phi)|khong thu phi)\b/],
  ["time", /\b\d+ (ngay|gio|tuan|thang)\b|\b(trong ngay|nua ngay|lay ngay)\b/],
];

/** The parts of an answer that an article has: by its sections, its title and its first lines. */
export function offeredAspects({ title, answer, sections }: ServedArticle): Set<Aspect> {
  const text = fold(answer);
  return new Set([
    ...sections.map(({ aspect }) => aspect),
    ...askedAspects(title),
    ...told.filter(([, sign]) => sign.test(text)).map(([aspect]) => aspect),
  ]);
}
