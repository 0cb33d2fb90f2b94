import type { Aspect } from "../knowledge/articles/schema.ts";
import type { Found } from "../knowledge/local-knowledge.ts";
import type { ServedArticle } from "../knowledge/served-article.ts";
import { fold } from "../knowledge/text/index.ts";
import { askedAspects } from "./asked-aspects.ts";
import { emptyWords } from "./data/empty-words.ts";
import { offeredAspects } from "./offered-aspects.ts";

const telling: Aspect[] = ["fee", "time", "documents", "place", "penalty"];
/** How near in score another article on the same topic, or on any, must be to take the first's place. */
const nearOnTopic = 0.75;
const nearOnAny = 0.9;

/** Among articles about as near, first the one that has the part asked for: “mất mấy ngày” is no question of fees. */
export function preferAskedPart(hits: Found[], question: string): Found[] {
  const [first] = hits;
  const asked = askedAspects(question).filter((aspect) => telling.includes(aspect));
  if (first?.kind !== "article" || asked.length === 0) return hits;
  let best: Found = first;
  let most = covered(first.article, asked);
  for (const hit of hits.slice(1)) {
    if (hit.kind !== "article") continue;
    const near = hit.article.topic === first.article.topic ? nearOnTopic : nearOnAny;
    const parts = covered(hit.article, asked);
    if (
      parts > most &&
      hit.score >= near * first.score &&
      !losesWords(first.article, hit.article, question)
    ) {
      best = hit;
      most = parts;
    }
  }
  return best === first ? hits : [best, ...hits.filter((hit) => hit !== best)];
}

function covered(article: ServedArticle, asked: Aspect[]): number {
  const offered = offeredAspects(article);
  return asked.filter((aspect) => offered.has(aspect)).length;
}

/** “Tổng đài Vina” is not to become that of another: the words that both headings share with the question must stay. */
function losesWords(first: ServedArticle, other: ServedArticle, question: string): boolean {
  const kept = headingWords(other);
  const named = headingWords(first);
  return wordsOf(question).some((word) => !emptyWords.has(word) && named.has(word) && !kept.has(word));
}

function headingWords({ title, questions }: ServedArticle): Set<string> {
  return new Set(wordsOf([title, ...questions].join(" ")));
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
