import { desc, eq } from "drizzle-orm";
import { auditLog } from "../../../src/database/schema/index.ts";
import { readPlaceFiles } from "../../../src/localities/editing/read-place-files.ts";
import { type Part, signedInAs } from "../../staff/staff-world.ts";
import { type Counter, openCounter } from "../../support/counter.ts";
import type { DatabaseKind } from "../../support/databases.ts";

export type SettingsWorld = Awaited<ReturnType<typeof openSettingsWorld>>;
type Values = Record<string, string | readonly string[] | File>;

const origin = "http://counter.test";

/** A place's settings as its administrator meets them in a browser without scripts. */
export async function openSettingsWorld(kind: DatabaseKind = "pglite", given?: Counter) {
  const slug = "nam-hoa";
  const counter = given ?? (await openCounter(kind));
  const as = (part: Part) => signedInAs(counter, part);
  const admin = await as({ role: "admin", locality: slug });
  const base = `/admin/${slug}`;
  const html = async (response: Response) => (await response.text()).normalize("NFC");
  const get = async (path: string) => await html(await admin.get(base + path));
  const cookie = (browser: { cookies: Map<string, string> }) =>
    [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return {
    counter,
    admin,
    as,
    base,
    get,
    html,
    /** What is read of a page, without its marks. */
    words: async (path: string) =>
      (await get(path))
        .replace(/<[^>]+>/g, " ")
        .replace(/&quot;/g, '"')
        .replace(/\s+/g, " "),
    /** The hidden hash of what a page shows. */
    seen: async (path: string) => /name="seen" value="([0-9a-f]+)"/.exec(await get(path))?.[1] ?? "",
    /** Posts a form, repeated fields and files among its values. */
    async post(path: string, values: Values = {}, browser: { cookies: Map<string, string> } = admin) {
      const form = new FormData();
      for (const [name, value] of Object.entries(values))
        for (const one of [value].flat()) form.append(name, one);
      const init = { method: "POST", body: form, headers: { origin, cookie: cookie(browser) } };
      return await counter.app.fetch(new Request(`${origin}${base}${path}`, init));
    },
    /** The place as every process serves it a second later. */
    async inForce() {
      counter.clock.advance(1_001);
      await counter.knowledge.refresh(counter.database.db, counter.clock.now());
      return counter.knowledge.forLocality(slug, counter.clock.now()).place;
    },
    files: () => readPlaceFiles(counter.database.db, slug),
    /** Lines of the audit trail of the place, newest first, without those of signing in. */
    trail: async () =>
      (
        await counter.database.db
          .select()
          .from(auditLog)
          .where(eq(auditLog.locality, slug))
          .orderBy(desc(auditLog.id))
      ).filter(({ action }) => !action.startsWith("staff.") && !action.startsWith("account.")),
    close: () => counter.close(),
  };
}
