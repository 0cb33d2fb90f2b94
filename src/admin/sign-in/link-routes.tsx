import { Hono } from "hono";
import { mayTry } from "../../staff/attempts.ts";
import { clientAddress } from "../../staff/client-address.ts";
import { grantsOf } from "../../staff/grants-of.ts";
import { oweSignInMail } from "../../staff/mail-sign-in-link.ts";
import { readOwnAccount } from "../../staff/own-account.ts";
import { spendSignInLink } from "../../staff/spend-sign-in-link.ts";
import { CodePage } from "./code-page.tsx";
import { finish } from "./finish.tsx";
import { LinkMailedPage, LinkQuestionPage, LinkSpentPage, TooOftenPage } from "./link-pages.tsx";
import { postedText } from "./posted-text.ts";
import type { SignInOptions } from "./routes.tsx";

/** One-time links: asked for by mail, opened, and spent by a button. */
export function linkRoutes({ staff, dispatch }: SignInOptions): Hono {
  const { auth, tools } = staff;
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
    const spent = await spendSignInLink(tools, c.req.param("token"));
    if (!spent) return c.html(<LinkSpentPage />, 410);
    const { userId, kind } = spent;
    const body = { userId };
    const signedIn = await staff.call(c, (given) =>
      kind === "mailed"
        ? auth.api.signInByMailedLink({ ...given, body })
        : auth.api.signInByGivenLink({ ...given, body }),
    );
    if (!signedIn.ok) return c.html(<LinkSpentPage />, 410);
    if (signedIn.body.twoFactorRedirect) return c.html(<CodePage />);
    const entered = { userId, method: "link", cookies: signedIn.cookies, kept: undefined } as const;
    return await finish(staff, dispatch, c, { ...entered, ...(await toAccount(userId)) });
  });
  return routes;

  /** Whoever has no way to come back yet is led to where one is made. */
  async function toAccount(userId: string): Promise<{ to?: string }> {
    const account = await readOwnAccount(tools.db, userId, tools.now());
    const [grant] = await grantsOf(tools.db, userId);
    if (!account || !grant || account.hasPassword || account.passkeys.length > 0) return {};
    return { to: `/admin/${grant.locality === "*" ? "tinh" : grant.locality}/account?first=1` };
  }
}
