import type { Found } from "../knowledge/local-knowledge.ts";
import { falsePremise } from "./false-premise.ts";

/** How near in score the correcting article must be to the first. */
const near = 0.65;
const looked = 4;

/** Among the nearest, first the article that corrects what the question assumes wrongly. */
export function preferCorrection(hits: Found[], question: string): Found[] {
  const [first] = hits;
  if (first?.kind !== "article" || falsePremise(first.article, question)) return hits;
  const correcting = hits
    .slice(1, looked)
    .find(
      (hit) =>
        hit.kind === "article" &&
        hit.score >= near * first.score &&
        falsePremise(hit.article, question) !== null,
    );
  return correcting ? [correcting, ...hits.filter((hit) => hit !== correcting)] : hits;
}
