import { type Context, Hono } from "hono";
import { csrf } from "hono/csrf";
import type { Db } from "../database/database.ts";
import type { AdminParts } from "./admin-parts.ts";
import { NotFoundPage } from "./frame/refusals.tsx";
import { themeOf } from "./frame/theme.ts";
import { lastPlace, rememberPlace } from "./last-place.ts";
import { mountAdmin } from "./mount.tsx";
import { placesByName } from "./places-by-name.ts";
import { PlacesPage } from "./places-page.tsx";
import { placePages, provincePages } from "./routes.tsx";
import { askToSignIn } from "./sign-in/ask-to-sign-in.tsx";
import type { Dispatch } from "./sign-in/finish.tsx";
import { signInRoutes } from "./sign-in/routes.tsx";

export type OpenAdminOptions = {
  db: Db;
  parts: AdminParts;
  now: () => Date;
  dispatch: Dispatch;
};

/** `/admin`: signing in, choosing a place, and every page of it. */
export function openAdmin({ db, parts, now, dispatch }: OpenAdminOptions): Hono {
  const routes = new Hono();
  const { staff } = parts;
  const ask = askToSignIn(staff);
  routes.use(csrf());
  routes.route("/sign-in", signInRoutes({ staff, dispatch }));

  const choose = async (c: Context, whole: boolean) => {
    const member = await staff.memberOf(c);
    if (!member) return await ask(c);
    await parts.knowledge.refresh(db, now());
    const everywhere = member.grants.some(({ locality }) => locality === "*");
    const places = placesByName(parts.knowledge).filter(
      ({ slug }) => everywhere || member.grants.some(({ locality }) => locality === slug),
    );
    const segments = [...(everywhere ? ["tinh"] : []), ...places.map(({ slug }) => slug)];
    const [only] = places;
    const last = lastPlace(c, segments) ?? (places.length === 1 && only ? only.slug : null);
    if (!whole && last) return c.redirect(`/admin/${last}`, 303);
    return await c.html(
      <PlacesPage places={places} province={everywhere} theme={themeOf(c)} typed={c.req.query("q")} />,
    );
  };
  routes.get("/", (c) => choose(c, false));
  routes.get("/places", (c) => choose(c, true));
  routes.use("/:place/*", rememberPlace(parts.settings.publicUrl));
  routes.route(
    "/",
    mountAdmin({
      db,
      now,
      knowledge: parts.knowledge,
      memberOf: staff.memberOf,
      askToSignIn: ask,
      place: placePages(parts),
      province: provincePages(parts),
    }),
  );
  routes.all("*", (c) => c.html(<NotFoundPage />, 404));
  return routes;
}
