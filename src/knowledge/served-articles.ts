import { appliesTo } from "./articles/render.ts";
import type { PlaceWords } from "./articles/schema.ts";
import { type ServedArticle, type StoredArticle, serveArticle } from "./served-article.ts";

/** The approved articles of one place, rendered when they are asked for. */
export type ServedArticles = { get(id: string): ServedArticle | undefined };

/** About 3 kB each. */
const mostRendered = 5_000;

/** Renders articles for any place and keeps the newest renderings, all places together. */
export function createRenderer(stored: ReadonlyMap<string, StoredArticle>) {
  const rendered = new Map<string, ServedArticle>();
  return (place: PlaceWords): ServedArticles => ({
    get(id) {
      const key = `${place.slug} ${id}`;
      const known = rendered.get(key);
      if (known) return known;
      const one = stored.get(id);
      if (one?.article.status !== "approved" || !appliesTo(one.article, place)) return undefined;
      const served = serveArticle(one, place);
      rendered.set(key, served);
      for (const oldest of rendered.keys()) {
        if (rendered.size <= mostRendered) break;
        rendered.delete(oldest);
      }
      return served;
    },
  });
}
