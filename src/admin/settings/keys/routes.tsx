import { createKey } from "../../../open311/keys/create-key.ts";
import { type ListedKey, listKeys } from "../../../open311/keys/list-keys.ts";
import { revokeKey } from "../../../open311/keys/revoke-key.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, PageStatus, StaffPage } from "../../admin-route.ts";
import type { FormState } from "../../frame/components/index.ts";
import { openTyped, type Posted } from "../parts/typed.ts";
import { KeysPage } from "./page.tsx";

const path = "/settings/keys";
const mostLetters = 100;

/** Open311 keys: who may file reports from another system. */
export function keyPages({ tools, randomBytes, settings }: AdminParts): AdminRoute[] {
  return [
    { method: "GET", path, permission: "settings.see", handle: (page) => show(page, {}) },
    { method: "POST", path, permission: "settings.write", handle: make },
    { method: "POST", path: `${path}/:id/revoke`, permission: "settings.write", handle: revoke },
  ];

  type Shown = { form?: FormState; once?: string; status?: PageStatus };
  async function show(page: StaffPage, { form, once, status }: Shown) {
    const { desk, place, view, base, c } = page;
    const keys = await desk.read("settings.see", async (tx): Promise<ListedKey[]> => {
      const seen = await listKeys(tx);
      return seen.filter(({ locality }) => locality === place.slug);
    });
    const facts = { keys, form, once, base, slug: place.slug, publicUrl: settings.publicUrl };
    const saved = c.req.query("saved") === "1";
    const content = <KeysPage {...facts} saved={saved} mayWrite={desk.may("settings.write")} />;
    return view("Khóa kết nối Open311", content, status);
  }

  async function make(page: StaffPage) {
    const typed = openTyped((await page.c.req.parseBody({ all: true })) as Posted);
    const { desk, place, now } = page;
    const label = typed.line("label");
    if (label === "" || label.length > mostLetters)
      typed.wrong("label", `Ghi khóa này của ai, nhiều nhất ${mostLetters} ký tự.`);
    if (Object.keys(typed.errors).length > 0) return await show(page, { form: typed.state(), status: 422 });
    const made = await desk.act<{ id: string; key: string }>(
      "settings.write",
      ({ id }) => ({ action: "key.create", subject: "key", subjectId: id, details: { label } }),
      (tx) => createKey({ db: tx, sealer: tools.sealer, randomBytes, now }, { locality: place.slug, label }),
    );
    return await show(page, { once: made.key });
  }

  async function revoke({ c, desk, now, goTo }: StaffPage) {
    const id = c.req.param("id") ?? "";
    const revoked = await desk.act(
      "settings.write",
      (done) => (done ? { action: "key.revoke", subject: "key", subjectId: id } : null),
      (tx) => revokeKey(tx, id, now),
    );
    return revoked ? goTo(`${path}?saved=1`) : c.notFound();
  }
}
