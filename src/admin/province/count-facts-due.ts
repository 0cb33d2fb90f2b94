import { appliesTo } from "../../knowledge/articles/render.ts";
import type { PlaceWords } from "../../knowledge/articles/schema.ts";
import { type FactDue, factsDue } from "../../knowledge/facts-due.ts";
import type { Library } from "../../knowledge/knowledge-base.ts";

/**
 * How many articles each place has to look at. Every article is judged once, as it is without any place's variants,
 * and counts where it is served.
 */
export function countFactsDue(
  library: Library,
  places: readonly PlaceWords[],
  now: Date,
): Map<string, number> {
  const due = factsDue(library, null, now);
  return new Map(
    places.map((place) => [place.slug, due.filter((fact) => concerns(library, fact, place)).length]),
  );
}

function concerns({ articles }: Library, { articleId }: FactDue, place: PlaceWords): boolean {
  const article = articles.get(articleId)?.stored.article;
  return article === undefined || appliesTo(article, place);
}
