import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import { replayEvent } from "../inbox/dead-letters.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { Settings, ZaloSettings } from "../settings.ts";
import { requireStaff, sessionCookie } from "../staff/require-staff.ts";
import { type SignInTools, sessionLivesMs, spendSignInLink } from "../staff/sign-in.ts";
import { HomePage } from "./home-page.tsx";
import { readHome } from "./read-home.ts";
import { type ReportRoutesOptions, reportRoutes } from "./reports/routes.tsx";
import { LinkSpentPage, SignInPage, SignInQuestionPage } from "./sign-in-pages.tsx";
import { style } from "./style.ts";

export type AdminOptions = SignInTools &
  ReportRoutesOptions & { jobs: JobQueue; settings: Settings; zalo: ZaloSettings };

/** The staff view: thin over the verbs of the rooms. */
export function adminRoutes(options: AdminOptions): Hono {
  const { db, sealer, jobs, now, settings, zalo } = options;
  const routes = new Hono();
  routes.use(csrf());
  routes.get("/style.css", (c) => c.body(style, 200, { "content-type": "text/css; charset=utf-8" }));
  routes.get("/sign-in", (c) => c.html(<SignInPage />));
  routes.get("/sign-in/:token", (c) => c.html(<SignInQuestionPage token={c.req.param("token")} />));
  routes.post("/sign-in/:token", async (c) => {
    const session = await spendSignInLink(options, c.req.param("token"));
    if (!session) return c.html(<LinkSpentPage />, 410);
    setCookie(c, sessionCookie, session, {
      httpOnly: true,
      sameSite: "Lax",
      secure: settings.publicUrl.startsWith("https:"),
      path: "/",
      maxAge: sessionLivesMs / 1_000,
    });
    return c.redirect("/admin", 303);
  });
  routes.use("/*", requireStaff(options));
  routes.get("/", async (c) => {
    const at = now();
    const home = await readHome(db, sealer, zalo.appId, at);
    return c.html(<HomePage home={home} now={at} withFiles={options.writeDossier !== undefined} />);
  });
  routes.route("/", reportRoutes(options));
  routes.post("/events/:id/replay", async (c) => {
    const id = Number(c.req.param("id"));
    if (!Number.isSafeInteger(id)) return c.notFound();
    await replayEvent(db, jobs, id, now());
    return c.redirect("/admin", 303);
  });
  return routes;
}
