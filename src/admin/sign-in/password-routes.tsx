import { Hono } from "hono";
import { forgetTries, mayTry } from "../../staff/attempts.ts";
import { clientAddress } from "../../staff/client-address.ts";
import { signIn } from "../../staff/sign-in.ts";
import { needsSecondFactor } from "../../staff/who-is.ts";
import { formState } from "../frame/components/index.ts";
import { CodePage } from "./code-page.tsx";
import { finish } from "./finish.tsx";
import { postedText } from "./posted-text.ts";
import { SetUpPage } from "./set-up-page.tsx";
import { readSetup, sealSetup } from "./setup-sealing.ts";
import type { SignInOptions } from "./sign-in-options.ts";
import { SignInPage } from "./sign-in-page.tsx";

/** `POST /admin/sign-in`: e-mail and password, then what else the role asks for. */
export function passwordRoutes({ staff, dispatch }: SignInOptions): Hono {
  const { tools, auth } = staff;
  const routes = new Hono();
  routes.post("/", async (c) => {
    const { email = "", password = "", kept } = await postedText(c);
    const again = (words: string, status: 422 | 429) =>
      c.html(<SignInPage notice={{ tone: "bad", words }} form={formState({ email })} kept={kept} />, status);
    const account = email.trim().toLowerCase();
    const mine = await mayTry(tools, "passwordOfAddress", clientAddress(c));
    if (!(await mayTry(tools, "passwordOfAccount", account)) || !mine)
      return again("Thử sai quá nhiều lần. Chờ 15 phút, hoặc nhận đường dẫn qua e-mail.", 429);
    const body = { email: account, password };
    const { called, userId } = await signIn(
      staff,
      "password",
      (inside) => inside.call(c, (given) => inside.auth.api.signInEmail({ ...given, body })),
      (person) => !needsSecondFactor(person),
    );
    if (!called?.ok) return again("E-mail hoặc mật khẩu chưa đúng.", 422);
    const { cookies } = called;
    await forgetTries(tools, "passwordOfAccount", account);
    if (called.body.twoFactorRedirect) return c.html(<CodePage kept={kept} />);
    if (userId) return await finish(staff, dispatch, c, { userId, cookies, kept });
    const begun = await staff.call(
      c,
      (given) => auth.api.enableTwoFactor({ ...given, body: { password } }),
      cookies,
    );
    const setup = readSetup(begun.body);
    return c.html(<SetUpPage begun={{ setup, sealed: sealSetup(tools.sealer, setup) }} kept={kept} />);
  });
  return routes;
}
