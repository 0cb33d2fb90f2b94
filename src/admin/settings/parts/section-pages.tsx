import { applyChanges, type DoneChange, ProfileRefused } from "../../../localities/editing/apply-changes.ts";
import type { AdminRoute, PageStatus, StaffPage } from "../../admin-route.ts";
import type { FormState } from "../../frame/components/index.ts";
import { mistakeWords } from "./mistake-words.ts";
import { readProfile } from "./read-profile.ts";
import { saveProfile } from "./save-profile.ts";
import type { Section } from "./section.ts";
import { SectionPage } from "./section-page.tsx";
import { openTyped, type Posted, type Typed } from "./typed.ts";

/** The form of some settings: shown, looked at before it is saved, saved. */
export function sectionPages(section: Section): AdminRoute[] {
  const path = `/settings/${section.name}`;
  return [
    { method: "GET", path, permission: "settings.see", handle: (page) => show(page, {}) },
    { method: "POST", path, permission: "settings.write", handle: save },
  ];

  type Shown = { form?: FormState; words?: string[]; changes?: DoneChange[]; status?: PageStatus };
  async function show(page: StaffPage, { form, words = [], changes, status }: Shown) {
    const { profile, seen, history } = await readProfile(page, section);
    const { base, now, view, c, desk } = page;
    const shown = form ?? { values: section.show(profile), errors: {} };
    const facts = {
      section,
      profile,
      seen,
      history,
      words,
      changes,
      base,
      now,
      returned: form !== undefined,
    };
    const saved = c.req.query("saved") === "1";
    const content = (
      <SectionPage {...facts} form={shown} saved={saved} mayWrite={desk.may("settings.write")} />
    );
    return view(section.title, content, status);
  }

  async function save(page: StaffPage) {
    const typed = openTyped((await page.c.req.parseBody({ all: true })) as Posted);
    const { profile, files } = await readProfile(page, section);
    const changes = section.read(typed, profile);
    if (Object.keys(typed.errors).length > 0) return await show(page, { form: typed.state(), status: 422 });
    if (typed.line("intent") === "look") return await look(page, typed, files.profile, changes);
    const saved = await saveProfile(page, section, typed.line("seen"), changes);
    if (saved.outcome === "saved") return page.goTo(`${path}?saved=1`);
    const status = saved.outcome === "changed" ? 409 : 422;
    return await show(page, { form: typed.state(), words: saved.words, status });
  }

  async function look(
    page: StaffPage,
    typed: Typed,
    yaml: string,
    changes: Parameters<typeof applyChanges>[1],
  ) {
    try {
      return await show(page, { form: typed.state(), changes: applyChanges(yaml, changes).done });
    } catch (error) {
      if (!(error instanceof ProfileRefused)) throw error;
      return await show(page, { form: typed.state(), words: error.mistakes.map(mistakeWords), status: 422 });
    }
  }
}
