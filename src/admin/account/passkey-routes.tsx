import { z } from "zod";
import type { AdminRoute, ProvincePage } from "../admin-route.ts";
import { postedText } from "../sign-in/posted-text.ts";
import type { AccountTools } from "./account-tools.tsx";

const made = z.object({ response: z.looseObject({}), name: z.string().trim().max(100).nullish() });

/** Adding and removing a device's own key; the two JSON answers are for the page's script. */
export function passkeyPages({ parts, record }: AccountTools): AdminRoute<ProvincePage>[] {
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
    const added = await parts.staff.call(c, (given) =>
      parts.staff.auth.api.verifyPasskeyRegistration({
        ...given,
        body: { response, ...(name ? { name } : {}) },
      }),
    );
    if (!added.ok) return c.json({ ok: false }, 422);
    await record(page, "passkey_add");
    return c.json({ ok: true });
  }

  async function remove(page: ProvincePage) {
    const { id = "" } = await postedText(page.c);
    const removed = await parts.staff.call(page.c, (given) =>
      parts.staff.auth.api.deletePasskey({ ...given, body: { id } }),
    );
    if (!removed.ok) return await page.c.notFound();
    await record(page, "passkey_remove");
    return page.goTo("/account?done=removed");
  }
}
