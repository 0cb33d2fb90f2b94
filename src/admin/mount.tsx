import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import type { Child } from "hono/jsx";
import type { Db } from "../database/database.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { mayDo } from "../staff/permissions.ts";
import { NotAllowed, openDesk } from "../staff/staff-desk.ts";
import { atPlace, type StaffMember } from "../staff/staff-session.ts";
import type { AdminRoute, PageStatus, ProvincePage, StaffPage } from "./admin-route.ts";
import { Layout } from "./frame/layout.tsx";
import { NotAllowedPage, NotFoundPage, TooLargePage, UnreadablePage } from "./frame/refusals.tsx";
import { themeOf } from "./frame/theme.ts";
import { holdsZeroByte } from "./holds-zero-byte.ts";
import { placesByName } from "./places-by-name.ts";

/** The view over all places, in a URL. */
const provinceSegment = "tinh";

export type MountOptions = {
  db: Db;
  now: () => Date;
  knowledge: KnowledgeBase;
  /** Who is signed in. */
  memberOf(c: Context): Promise<StaffMember | null>;
  /** The answer to somebody who is not (any more); keeps what was posted. */
  askToSignIn(c: Context): Response | Promise<Response>;
  place: AdminRoute<StaffPage>[];
  province: AdminRoute<ProvincePage>[];
};

const mostBytes = 256 * 1024;

/**
 * `/admin/:place/…`: who → may they see this place → permission → the page's own handler. A place that does not
 * exist and one the person has no part in look the same.
 */
export function mountAdmin(options: MountOptions): Hono {
  const routes = new Hono();
  routes.use(csrf());
  for (const route of options.province) mountRoute(routes, options, route, provinceSegment);
  for (const route of options.place) mountRoute(routes, options, route, ":place");
  return routes;
}

function mountRoute(
  routes: Hono,
  options: MountOptions,
  route: AdminRoute<StaffPage> | AdminRoute<ProvincePage>,
  segment: string,
): void {
  const { db, now, knowledge, memberOf, askToSignIn } = options;
  const limit = bodyLimit({
    maxSize: route.mostBytes ?? mostBytes,
    onError: (c) => c.html(<TooLargePage />, 413),
  });
  const path = `/${segment}${route.path === "/" ? "" : route.path}`;
  routes.on(route.method, path, limit, async (c) => {
    c.header("cache-control", "no-store");
    const member = await memberOf(c);
    if (!member) return await askToSignIn(c);
    if (await holdsZeroByte(c)) return c.html(<UnreadablePage />, 400);
    const at = now();
    await knowledge.refresh(db, at);
    const slug = segment === provinceSegment ? "*" : (c.req.param("place") ?? "");
    const session = atPlace(member, slug);
    const served = session && slug !== "*" ? servedHere(knowledge, slug, at) : null;
    const place = served?.place ?? null;
    if (!session || (slug !== "*" && !place)) return c.html(<NotFoundPage />, 404);
    const desk = openDesk(db, now, session);
    const base = `/admin/${slug === "*" ? provinceSegment : slug}`;
    const places = placesByName(knowledge).filter(({ slug }) => atPlace(member, slug));
    const assistantOff = served?.knowledge.assistantOff ?? null;
    const frame = { member, session, place, base, path: c.req.path, places, theme: themeOf(c), assistantOff };
    const view = (title: string, content: Child, status: PageStatus = 200) =>
      c.html(
        <Layout title={title} frame={frame} failed={status >= 400}>
          {content}
        </Layout>,
        status,
      );
    if (!mayDo(session.role, route.permission))
      return await view("Không có quyền", <NotAllowedPage permission={route.permission} />, 403);
    const page = { c, desk, base, now: at, view, goTo: (to: string) => c.redirect(base + to, 303) };
    try {
      return await (route as AdminRoute<ProvincePage & { place: typeof place }>).handle({ ...page, place });
    } catch (error) {
      if (error instanceof NotAllowed)
        return await view("Không có quyền", <NotAllowedPage permission={error.permission} />, 403);
      throw error;
    }
  });
}

function servedHere(knowledge: KnowledgeBase, slug: string, now: Date) {
  try {
    return knowledge.forLocality(slug, now);
  } catch {
    return null;
  }
}
