import { Hono } from "hono";
import { mayTry } from "../../staff/attempts.ts";
import { clientAddress } from "../../staff/client-address.ts";
import { signIn } from "../../staff/sign-in.ts";
import { checkCode, whyNot } from "./check-code.ts";
import { finish } from "./finish.tsx";
import { TooOftenPage } from "./link-pages.tsx";
import { postedText } from "./posted-text.ts";
import { SetUpPage } from "./set-up-page.tsx";
import { openSetup, readSetup, sealSetup } from "./setup-sealing.ts";
import type { SignInOptions } from "./sign-in-options.ts";

/** `/admin/sign-in/second-factor`: set up by somebody whose password alone is not enough. */
export function secondFactorRoutes({ staff, dispatch }: SignInOptions): Hono {
  const { auth, tools } = staff;
  const { sealer } = tools;
  const routes = new Hono();
  routes.use("/second-factor/*", async (c, next) => {
    const browser = await staff.browserOf(c);
    if (browser?.state === "half") return await next();
    return c.redirect(browser?.state === "in" ? "/admin" : "/admin/sign-in", 303);
  });

  routes.get("/second-factor", async (c) => c.html(<SetUpPage begun={null} />));

  routes.post("/second-factor/start", async (c) => {
    const { password = "", kept } = await postedText(c);
    const account = (await staff.browserOf(c))?.member.email ?? "";
    if (!(await mayTry(tools, "passwordOfAccount", account))) return c.html(<TooOftenPage />, 429);
    const begun = await staff.call(c, (given) => auth.api.enableTwoFactor({ ...given, body: { password } }));
    if (!begun.ok) {
      const form = { values: {}, errors: { password: "Mật khẩu chưa đúng." } };
      return c.html(<SetUpPage begun={null} form={form} kept={kept} />, 422);
    }
    const setup = readSetup(begun.body);
    return c.html(<SetUpPage begun={{ setup, sealed: sealSetup(sealer, setup) }} kept={kept} />);
  });

  routes.post("/second-factor", async (c) => {
    const { code = "", setup: sealed = "", kept } = await postedText(c);
    if (!(await mayTry(tools, "codeOfAddress", clientAddress(c)))) return c.html(<TooOftenPage />, 429);
    const { called, userId } = await signIn(staff, "code", (inside) => checkCode(inside, c, code));
    if (called && userId) return await finish(staff, dispatch, c, { userId, cookies: called.cookies, kept });
    const setup = openSetup(sealer, sealed);
    const form = { values: {}, errors: { code: whyNot(called) } };
    return c.html(<SetUpPage begun={setup && { setup, sealed }} form={form} kept={kept} />, 422);
  });
  return routes;
}
