import { Hono } from "hono";
import { mayTry } from "../../staff/attempts.ts";
import { clientAddress } from "../../staff/client-address.ts";
import { checkCode, userOf, whyNot } from "./check-code.ts";
import { CodePage } from "./code-page.tsx";
import { finish } from "./finish.tsx";
import { TooOftenPage } from "./link-pages.tsx";
import { postedText } from "./posted-text.ts";
import type { SignInOptions } from "./routes.tsx";

/** `POST /admin/sign-in/code`: the second step. */
export function codeRoutes({ staff, dispatch }: SignInOptions): Hono {
  const routes = new Hono();
  routes.post("/code", async (c) => {
    const { code = "", kept } = await postedText(c);
    if (!(await mayTry(staff.tools, "codeOfAddress", clientAddress(c)))) return c.html(<TooOftenPage />, 429);
    const checked = await checkCode(staff, c, code);
    if (!checked.ok) {
      const form = { values: {}, errors: { code: whyNot(checked) } };
      return c.html(<CodePage form={form} kept={kept} />, checked.status === 429 ? 429 : 422);
    }
    const entered = { userId: userOf(checked), method: "code", cookies: checked.cookies, kept } as const;
    return await finish(staff, dispatch, c, entered);
  });
  return routes;
}
