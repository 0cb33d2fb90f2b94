import type { ProfileChange } from "../../../localities/editing/apply-changes.ts";
import {
  addOffice,
  newOfficeId,
  officeChanges,
  removeOffice,
  usesOf,
} from "../../../localities/editing/office-changes.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import type { FormState } from "../../frame/components/index.ts";
import { refusedPage } from "../../refused-page.tsx";
import { readProfile } from "../parts/read-profile.ts";
import { saveProfile } from "../parts/save-profile.ts";
import { openTyped, type Posted } from "../parts/typed.ts";
import { channelPages } from "./channel-routes.tsx";
import { OfficesPage } from "./list-page.tsx";
import { officeParts, officeValues, readOffice } from "./office-form.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { readChannels } from "./read-channels.ts";
import { showOffice } from "./show-office.tsx";

const path = "/settings/offices";
const title = "Thêm cơ quan";

/** The offices of a place: what residents are told of them, and how they are reached. */
export function officePages(parts: AdminParts): AdminRoute[] {
  return [
    { method: "GET", path, permission: "settings.see", handle: list },
    { method: "GET", path: `${path}/new`, permission: "settings.see", handle: (page) => blank(page) },
    { method: "POST", path: `${path}/new`, permission: "settings.write", handle: add },
    {
      method: "GET",
      path: `${path}/:office`,
      permission: "settings.see",
      handle: (page) => showOffice(page, {}),
    },
    { method: "POST", path: `${path}/:office`, permission: "settings.write", handle: change },
    { method: "POST", path: `${path}/:office/remove`, permission: "settings.write", handle: remove },
    ...channelPages(parts),
  ];

  async function list(page: StaffPage) {
    const { profile } = await readProfile(page, officeParts);
    const { desk, view, base, c } = page;
    const channels = await desk.read("settings.see", (tx) => readChannels(tx, profile));
    const facts = { profile, channels, base, saved: c.req.query("saved") === "1" };
    return view("Cơ quan", <OfficesPage {...facts} mayWrite={desk.may("settings.write")} />);
  }

  async function blank(page: StaffPage, form?: FormState, words: string[] = []) {
    const { profile, seen } = await readProfile(page, officeParts);
    const shown = form ?? { values: officeValues(profile, ""), errors: {} };
    const facts = { seen, form: shown, returned: form !== undefined, words, base: page.base };
    const mayWrite = page.desk.may("settings.write");
    const content = <OfficeFrame {...facts} {...{ mayWrite }} here={title} action="new" submit={title} />;
    return page.view(title, content, form ? 422 : 200);
  }

  async function add(page: StaffPage) {
    const typed = openTyped((await page.c.req.parseBody({ all: true })) as Posted);
    const words = readOffice(typed);
    if (Object.keys(typed.errors).length > 0) return await blank(page, typed.state());
    const { profile } = await readProfile(page, officeParts);
    const taken = profile.offices.map((office) => office.id);
    const id = newOfficeId(words.shortName, ["new", ...taken]);
    const saved = await save(page, typed.line("seen"), addOffice(profile, id, words));
    if (saved.outcome !== "saved") return await blank(page, typed.state(), saved.words);
    return page.goTo(`${path}/${id}?saved=1`);
  }

  async function change(page: StaffPage) {
    const typed = openTyped((await page.c.req.parseBody({ all: true })) as Posted);
    const { profile } = await readProfile(page, officeParts);
    const id = page.c.req.param("office") ?? "";
    if (!profile.offices.some((office) => office.id === id)) return page.c.notFound();
    const words = readOffice(typed);
    if (Object.keys(typed.errors).length > 0)
      return await showOffice(page, { form: typed.state(), status: 422 });
    const saved = await save(page, typed.line("seen"), officeChanges(profile, id, words));
    if (saved.outcome === "saved") return page.goTo(`${path}/${id}?saved=1`);
    const status = saved.outcome === "changed" ? 409 : 422;
    return await showOffice(page, { form: typed.state(), words: saved.words, status });
  }

  async function remove(page: StaffPage) {
    const typed = openTyped((await page.c.req.parseBody({ all: true })) as Posted);
    const { profile } = await readProfile(page, officeParts);
    const id = page.c.req.param("office") ?? "";
    if (!profile.offices.some((office) => office.id === id)) return page.c.notFound();
    const uses = usesOf(profile, id);
    const back = `${path}/${id}`;
    if (uses.length > 0) return refusedPage(page, `Còn được giao: ${uses.join(", ")}.`, { to: back }, 409);
    const saved = await save(page, typed.line("seen"), removeOffice(profile, id));
    if (saved.outcome !== "saved") return refusedPage(page, saved.words.join(" "), { to: back }, 409);
    return page.goTo(`${path}?saved=1`);
  }

  function save(page: StaffPage, seen: string, changes: ProfileChange[]) {
    return saveProfile(page, officeParts, seen, changes);
  }
}
