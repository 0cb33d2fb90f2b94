import { type Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import type { Db } from "../database/database.ts";
import { sessionCookie } from "../staff/require-staff.ts";
import { isSignedIn, type SignInTools, sessionLivesMs, spendSignInLink } from "../staff/sign-in.ts";
import type { StaffMember } from "../staff/staff-session.ts";
import type { AdminParts } from "./admin-parts.ts";
import { themeOf } from "./frame/theme.ts";
import { mountAdmin } from "./mount.tsx";
import { PlacesPage } from "./places-page.tsx";
import { placePages, provincePages } from "./routes.tsx";
import { LinkSpentPage, SignInPage, SignInQuestionPage } from "./sign-in/pages.tsx";

export type OpenAdminOptions = { db: Db; signIn: SignInTools; parts: AdminParts; now: () => Date };

/** `/admin`: signing in, choosing a place, and every page of it. */
export function openAdmin({ db, signIn, parts, now }: OpenAdminOptions): Hono {
  const routes = new Hono();
  const memberOf = async (c: Context): Promise<StaffMember | null> =>
    (await isSignedIn(signIn, getCookie(c, sessionCookie)))
      ? {
          id: "admin",
          name: "Quản trị viên",
          email: "",
          grants: [{ locality: "*", role: "operator", officeId: null }],
        }
      : null;
  const askToSignIn = (c: Context) => c.redirect("/admin/sign-in", 303);

  routes.use(csrf());
  routes.get("/sign-in", (c) => c.html(<SignInPage />));
  routes.get("/sign-in/:token", (c) => c.html(<SignInQuestionPage token={c.req.param("token")} />));
  routes.post("/sign-in/:token", async (c) => {
    const session = await spendSignInLink(signIn, c.req.param("token"));
    if (!session) return c.html(<LinkSpentPage />, 410);
    setCookie(c, sessionCookie, session, {
      httpOnly: true,
      sameSite: "Lax",
      secure: parts.settings.publicUrl.startsWith("https:"),
      path: "/",
      maxAge: sessionLivesMs / 1_000,
    });
    return c.redirect("/admin", 303);
  });
  const choose = async (c: Context) => {
    const member = await memberOf(c);
    if (!member) return askToSignIn(c);
    await parts.knowledge.refresh(db, now());
    const everywhere = member.grants.some(({ locality }) => locality === "*");
    const places = parts.knowledge
      .places()
      .filter(({ slug }) => everywhere || member.grants.some(({ locality }) => locality === slug));
    const [only] = places;
    if (c.req.path === "/admin" && only && places.length === 1) return c.redirect(`/admin/${only.slug}`, 303);
    return c.html(<PlacesPage places={places} province={everywhere} theme={themeOf(c)} />);
  };
  routes.get("/", choose);
  routes.get("/places", choose);
  routes.route(
    "/",
    mountAdmin({
      db,
      now,
      knowledge: parts.knowledge,
      memberOf,
      askToSignIn,
      place: placePages(parts),
      province: provincePages(parts),
    }),
  );
  return routes;
}
