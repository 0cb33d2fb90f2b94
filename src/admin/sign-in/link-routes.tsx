import { type Context, Hono } from "hono";
import { mayTry } from "../../staff/attempts.ts";
import { clientAddress } from "../../staff/client-address.ts";
import { grantsOf } from "../../staff/grants-of.ts";
import { oweSignInMail } from "../../staff/mail-sign-in-link.ts";
import { readOwnAccount } from "../../staff/own-account.ts";
import { signIn } from "../../staff/sign-in.ts";
import { spendSignInLink } from "../../staff/spend-sign-in-link.ts";
import type { Called, StaffService } from "../../staff/staff-service.ts";
import { CodePage } from "./code-page.tsx";
import { finish } from "./finish.tsx";
import { LinkMailedPage, LinkQuestionPage, LinkSpentPage, TooOftenPage } from "./link-pages.tsx";
import { postedText } from "./posted-text.ts";
import type { SignInOptions } from "./sign-in-options.ts";

/** One-time links: asked for by mail, opened, and spent by a button. */
export function linkRoutes({ staff, dispatch }: SignInOptions): Hono {
  const { tools } = staff;
  const routes = new Hono();

  routes.post("/mail", async (c) => {
    const { email = "" } = await postedText(c);
    if (!(await mayTry(tools, "mailOfAddress", clientAddress(c)))) return c.html(<TooOftenPage />, 429);
    // Too many for one address look like any other: nobody learns who has an account.
    if (await mayTry(tools, "mailToAccount", email.trim())) await oweSignInMail(tools, email);
    return c.html(<LinkMailedPage />);
  });

  routes.get("/:token", (c) => c.html(<LinkQuestionPage token={c.req.param("token")} />));

  routes.post("/:token", async (c) => {
    if (!(await mayTry(tools, "linkOfAddress", clientAddress(c)))) return c.html(<TooOftenPage />, 429);
    const token = c.req.param("token");
    const { called, userId } = await signIn(staff, "link", (inside) => spend(inside, c, token));
    if (!called?.ok) return c.html(<LinkSpentPage />, 410);
    if (!userId) return c.html(<CodePage />);
    const entered = { userId, cookies: called.cookies, kept: undefined };
    return await finish(staff, dispatch, c, { ...entered, ...(await toAccount(userId)) });
  });
  return routes;

  async function spend(inside: StaffService, c: Context, token: string): Promise<Called | null> {
    const spent = await spendSignInLink(inside.tools, token);
    if (!spent) return null;
    const { api } = inside.auth;
    const body = { userId: spent.userId };
    return await inside.call(c, (given) =>
      spent.kind === "mailed"
        ? api.signInByMailedLink({ ...given, body })
        : api.signInByGivenLink({ ...given, body }),
    );
  }

  /** Whoever has no way to come back yet is led to where one is made. */
  async function toAccount(userId: string): Promise<{ to?: string }> {
    const account = await readOwnAccount(tools.db, userId, tools.now());
    const [grant] = await grantsOf(tools.db, userId);
    if (!account || !grant || account.hasPassword || account.passkeys.length > 0) return {};
    return { to: `/admin/${grant.locality === "*" ? "tinh" : grant.locality}/account?first=1` };
  }
}
