import { z } from "zod";
import { countWaiting } from "../../../knowledge/editing/open-versions.ts";
import { countOpenGaps } from "../../../knowledge/gaps/list-gaps.ts";
import { articleViews, listArticles } from "../../../knowledge/list-articles.ts";
import { vietnamDay } from "../../../localities/vietnam-time.ts";
import type { AdminParts } from "../../admin-parts.ts";
import { type KnowledgePage, type KnowledgeRoute, scopeHere } from "../knowledge-page.ts";
import { areaWords } from "../words.ts";
import { ListPage } from "./list-page.tsx";

const perPage = 50;
const mostFound = 60;

const asked = z.object({
  view: z.enum(articleViews).catch("all"),
  area: z
    .string()
    .refine((area) => area in areaWords)
    .nullable()
    .catch(null),
  q: z.string().trim().max(300).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** Every article that serves the place, narrowed and searched as the assistant searches. */
export function listRoutes({ knowledge }: AdminParts): KnowledgeRoute[] {
  return [{ method: "GET", path: "/knowledge", permission: "knowledge.see", handle: list }];

  async function list(page: KnowledgePage) {
    const { c, desk, place, now, base, view } = page;
    const query = asked.parse({ ...c.req.query(), area: c.req.query("area") || null });
    const day = vietnamDay(now);
    const library = knowledge.library();
    const ids = query.q === "" ? undefined : found(query.q, place?.slug, now);
    const articles = listArticles(library, place, day, { view: query.view, area: query.area, ids });
    const counts = await desk.read("knowledge.see", async (tx) => ({
      waiting: await countWaiting(tx, scopeHere(page)),
      gaps: place ? await countOpenGaps(tx, place.slug) : 0,
    }));
    const last = Math.max(1, Math.ceil(articles.length / perPage));
    const at = Math.min(query.page, last);
    return view(
      "Kiến thức",
      <ListPage
        base={base}
        query={{ ...query, page: at }}
        total={articles.length}
        articles={articles.slice((at - 1) * perPage, at * perPage)}
        perPage={perPage}
        counts={counts}
        unreadable={[...library.unreadable.keys()]}
        mayWrite={desk.may("knowledge.write")}
        province={place === null}
      />,
    );
  }

  /** In order of nearness, drafts and what is out of force as well. */
  function found(question: string, slug: string | undefined, now: Date): string[] {
    const where = slug ?? knowledge.places()[0]?.slug;
    if (!where) return [];
    const { hits } = knowledge.forLocality(where, now).knowledge.search(question, mostFound);
    return hits.flatMap((hit) => {
      if (hit.kind === "topic") return [];
      return hit.kind === "draft" ? [hit.draft.id] : [hit.article.id];
    });
  }
}
