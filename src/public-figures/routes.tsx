import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Db } from "../database/database.ts";
import { readInPlace } from "../database/in-place.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { PublicPage } from "./public-page.tsx";
import { readPublicFigures } from "./read-public-figures.ts";
import { style } from "./style.ts";

export type PublicFigureOptions = { db: Db; knowledge: KnowledgeBase; now: () => Date };

/** Many may look at once; the figures of a quarter do not change by the minute. */
const keptMs = 10 * 60_000;
const keptFor = `public, max-age=${keptMs / 1_000}`;

/** `/figures/<slug>`: a place's honest figures, where it has opened the page; elsewhere there is no such page. */
export function publicFigureRoutes({ db, knowledge, now }: PublicFigureOptions): Hono {
  const routes = new Hono();
  const kept = new Map<string, { at: number; page: string }>();
  routes.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        formAction: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  routes.get("/style.css", (c) => {
    c.header("cache-control", keptFor);
    return c.body(style, 200, { "content-type": "text/css; charset=utf-8" });
  });
  routes.get("/:place", async (c) => {
    const at = now();
    await knowledge.refresh(db, at);
    const place = knowledge.library().places.get(c.req.param("place"));
    if (!place?.profile.figures.public) return c.text("Không có trang này.", 404);
    c.header("cache-control", keptFor);
    const known = kept.get(place.slug);
    if (known && Math.abs(at.getTime() - known.at) < keptMs) return c.html(known.page);
    const scope = { place: place.slug, officeId: null };
    const figures = await readInPlace(db, scope, (tx) => readPublicFigures(tx, place, at));
    const page = String(<PublicPage place={place} figures={figures} />);
    kept.set(place.slug, { at: at.getTime(), page });
    return c.html(page);
  });
  return routes;
}
