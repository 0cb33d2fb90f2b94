import type { ServedArticle } from "../knowledge/served-article.ts";

/** Articles on the same topic, on the same matter (`tam-tru-…`), or named as related. */
export function isKin(one: ServedArticle, other: ServedArticle): boolean {
  return (
    (one.topic !== null && one.topic === other.topic) ||
    matterOf(one) === matterOf(other) ||
    other.related.includes(one.id)
  );
}

/** Kin, or of the same field (`vneid-…`, `dvc-…`). */
export function isNear(one: ServedArticle, other: ServedArticle): boolean {
  return isKin(one, other) || one.id.split("-", 1)[0] === other.id.split("-", 1)[0];
}

/** What an article's id begins with: `chu-ky`, `tam-tru`, `khai-sinh`. */
function matterOf({ id }: ServedArticle): string {
  return id.split("-", 2).join("-");
}
