import { Hono } from "hono";
import { mayTry } from "../../staff/attempts.ts";
import { clientAddress } from "../../staff/client-address.ts";
import { signIn } from "../../staff/sign-in.ts";
import { checkCode, whyNot } from "./check-code.ts";
import { CodePage } from "./code-page.tsx";
import { finish } from "./finish.tsx";
import { TooOftenPage } from "./link-pages.tsx";
import { postedText } from "./posted-text.ts";
import type { SignInOptions } from "./sign-in-options.ts";

/** `POST /admin/sign-in/code`: the second step. */
export function codeRoutes({ staff, dispatch }: SignInOptions): Hono {
  const routes = new Hono();
  routes.post("/code", async (c) => {
    const { code = "", kept } = await postedText(c);
    if (!(await mayTry(staff.tools, "codeOfAddress", clientAddress(c)))) return c.html(<TooOftenPage />, 429);
    const { called, userId } = await signIn(staff, "code", (inside) => checkCode(inside, c, code));
    if (called && userId) return await finish(staff, dispatch, c, { userId, cookies: called.cookies, kept });
    const form = { values: {}, errors: { code: whyNot(called) } };
    return c.html(<CodePage form={form} kept={kept} />, called?.status === 429 ? 429 : 422);
  });
  return routes;
}
