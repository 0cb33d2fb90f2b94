import { z } from "zod";
import type { StaffService } from "../../staff/staff-service.ts";
import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { postedText } from "../sign-in/posted-text.ts";
import { type AccountTools, whenOk } from "./account-tools.tsx";

const made = z.object({ response: z.looseObject({}), name: z.string().trim().max(100).nullish() });

/** Adding and removing a device's own key; the two JSON answers are for the page's script. */
export function passkeyPages({ parts, act }: AccountTools): AdminRoute<ProvincePage>[] {
  const post = (path: string, handle: (page: ProvincePage) => Promise<Response>) =>
    ({ method: "POST", path: `/account/passkeys${path}`, permission: "today.see", handle }) as const;
  return [
    post("/options", options),
    post("", add),
    post("/added", async ({ goTo }) => goTo("/account?done=passkey")),
    post("/remove", remove),
  ];

  async function options({ c }: ProvincePage) {
    const given = await parts.staff.call(c, (headers) =>
      parts.staff.auth.api.generatePasskeyRegistrationOptions({ ...headers, query: {} }),
    );
    return c.json(given.body, given.ok ? 200 : 409);
  }

  async function add(page: ProvincePage) {
    const { c } = page;
    const posted = made.safeParse(await c.req.json().catch(() => null));
    if (!posted.success) return c.json({ ok: false }, 400);
    const { response, name } = posted.data;
    const body = { response, ...(name ? { name } : {}) };
    const add = (inside: StaffService) =>
      inside.call(c, (given) => inside.auth.api.verifyPasskeyRegistration({ ...given, body }));
    const added = await act(page, "passkey_add", add, whenOk);
    return added.ok ? c.json({ ok: true }) : c.json({ ok: false }, 422);
  }

  async function remove(page: ProvincePage) {
    const { id = "" } = await postedText(page.c);
    const drop = (inside: StaffService) =>
      inside.call(page.c, (given) => inside.auth.api.deletePasskey({ ...given, body: { id } }));
    const removed = await act(page, "passkey_remove", drop, whenOk);
    return removed.ok ? page.goTo("/account?done=removed") : await page.c.notFound();
  }
}
