import { Hono } from "hono";
import { mayTry } from "../../staff/attempts.ts";
import { clientAddress } from "../../staff/client-address.ts";
import { signIn } from "../../staff/sign-in.ts";
import type { SignInOptions } from "./sign-in-options.ts";

/** A device's own key; spoken to by the page's script (`browser.ts`). */
export function passkeyRoutes({ staff }: SignInOptions): Hono {
  const { auth, tools } = staff;
  const routes = new Hono();

  routes.post("/passkey/options", async (c) => {
    if (!(await mayTry(tools, "linkOfAddress", clientAddress(c)))) return c.json({}, 429);
    const options = await staff.call(c, (given) => auth.api.generatePasskeyAuthenticationOptions(given));
    return c.json(options.body);
  });

  routes.post("/passkey", async (c) => {
    const response = await c.req.json().catch(() => null);
    if (typeof response !== "object" || response === null) return c.json({ ok: false }, 400);
    const { userId } = await signIn(staff, "passkey", (inside) =>
      inside.call(c, (given) =>
        inside.auth.api.verifyPasskeyAuthentication({ ...given, body: { response } }),
      ),
    );
    return userId ? c.json({ ok: true }) : c.json({ ok: false }, 401);
  });
  return routes;
}
