import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { TooLargePage } from "../frame/refusals.tsx";
import { codeRoutes } from "./code-routes.tsx";
import { resume } from "./finish.tsx";
import { linkRoutes } from "./link-routes.tsx";
import { passkeyRoutes } from "./passkey-routes.ts";
import { passwordRoutes } from "./password-routes.tsx";
import { postedText } from "./posted-text.ts";
import { secondFactorRoutes } from "./second-factor-routes.tsx";
import type { SignInOptions } from "./sign-in-options.ts";
import { SignInPage } from "./sign-in-page.tsx";
import { takeWish } from "./wish.ts";

/** What the routes of signing in share. */
/** Sealed, what was half written grows by a third or more. */
const mostBytes = 1024 * 1024;

/** `/admin/sign-in/…`: every way in. They stand before the staff view and its desks: nobody is anybody yet. */
export function signInRoutes(options: SignInOptions): Hono {
  const { staff, dispatch } = options;
  const routes = new Hono();
  routes.use(bodyLimit({ maxSize: mostBytes, onError: (c) => c.html(<TooLargePage />, 413) }));
  routes.use(async (c, next) => {
    await next();
    c.header("cache-control", "no-store");
  });
  routes.get("/", async (c) => c.html(<SignInPage />));
  routes.post("/resume", async (c: Context) => {
    const { kept } = await postedText(c);
    const member = await staff.memberOf(c);
    const notice = { tone: "bad", words: "Chưa đăng nhập được. Thử lại, hoặc dùng cách khác." } as const;
    if (!member) return c.html(<SignInPage notice={notice} kept={kept} />, 401);
    return (
      (await resume(staff, dispatch, c, { userId: member.id, cookies: [], kept })) ??
      c.redirect(takeWish(c), 303)
    );
  });
  routes.post("/out", async (c) => {
    await staff.call(c, (given) => staff.auth.api.signOut(given));
    return c.redirect("/admin/sign-in", 303);
  });
  routes.route("/", passwordRoutes(options));
  routes.route("/", codeRoutes(options));
  routes.route("/", secondFactorRoutes(options));
  routes.route("/", passkeyRoutes(options));
  routes.route("/", linkRoutes(options));
  return routes;
}
