import type { ProfileChange } from "../../../localities/editing/apply-changes.ts";
import { dropRule, putRule, raiseRule } from "../../../localities/editing/rule-changes.ts";
import type { LocalityProfile } from "../../../localities/schema.ts";
import { typedLine } from "../../../security/typed-text.ts";
import type { AdminRoute, PageStatus, StaffPage } from "../../admin-route.ts";
import type { FormState } from "../../frame/components/index.ts";
import { refusedPage } from "../../refused-page.tsx";
import { readProfile } from "../parts/read-profile.ts";
import { saveProfile } from "../parts/save-profile.ts";
import { openTyped, type Posted } from "../parts/typed.ts";
import { RoutingPage } from "./list-page.tsx";
import { readRule, routingParts, ruleValues } from "./rule-form.tsx";
import { RulePage } from "./rule-page.tsx";

const path = "/settings/routing";
const permission = "settings.write";

/** Who gets which report: the rules in order, and a way to try them. */
export function routingPages(): AdminRoute[] {
  return [
    { method: "GET", path, permission: "settings.see", handle: list },
    { method: "GET", path: `${path}/:rule`, permission, handle: (page) => show(page, {}) },
    { method: "POST", path: `${path}/:rule`, permission, handle: put },
    { method: "POST", path: `${path}/:rule/raise`, permission, handle: (page) => change(page, raiseRule) },
    { method: "POST", path: `${path}/:rule/remove`, permission, handle: (page) => change(page, dropRule) },
  ];

  async function list(page: StaffPage) {
    const { profile, seen, history } = await readProfile(page, routingParts);
    const { c, desk, view, base, now } = page;
    const query = (name: string) => typedLine(c.req.query(name) ?? "").slice(0, 200);
    const asked =
      c.req.query("test") === "1"
        ? { area: query("area"), service: query("service"), operator: query("operator"), kind: query("kind") }
        : null;
    const facts = { profile, seen, history, asked, base, now, saved: c.req.query("saved") === "1" };
    return view("Quy tắc chuyển phản ánh", <RoutingPage {...facts} mayWrite={desk.may(permission)} />);
  }

  type Shown = { form?: FormState; words?: string[]; status?: PageStatus };
  async function show(page: StaffPage, { form, words = [], status }: Shown) {
    const { profile, seen } = await readProfile(page, routingParts);
    const id = page.c.req.param("rule") ?? "";
    const rule = profile.signal.rules.find((one) => one.id === id);
    if (!rule && id !== "new") return page.c.notFound();
    const title = rule ? "Sửa quy tắc" : "Thêm quy tắc";
    const shown = form ?? { values: ruleValues(rule), errors: {} };
    const facts = { id, title, profile, seen, form: shown, returned: form !== undefined, words };
    return page.view(title, <RulePage {...facts} base={page.base} />, status);
  }

  async function put(page: StaffPage) {
    const typed = openTyped((await page.c.req.parseBody({ all: true })) as Posted);
    const { profile } = await readProfile(page, routingParts);
    const id = page.c.req.param("rule") ?? "";
    const known = profile.signal.rules.some((rule) => rule.id === id);
    if (!known && id !== "new") return page.c.notFound();
    const rule = readRule(typed, profile, known ? id : null);
    if (Object.keys(typed.errors).length > 0) return await show(page, { form: typed.state(), status: 422 });
    const saved = await saveProfile(page, routingParts, typed.line("seen"), putRule(profile, rule));
    if (saved.outcome === "saved") return page.goTo(`${path}?saved=1`);
    const status = saved.outcome === "changed" ? 409 : 422;
    return await show(page, { form: typed.state(), words: saved.words, status });
  }

  async function change(page: StaffPage, changes: (profile: LocalityProfile, id: string) => ProfileChange[]) {
    const typed = openTyped((await page.c.req.parseBody({ all: true })) as Posted);
    const { profile } = await readProfile(page, routingParts);
    const id = page.c.req.param("rule") ?? "";
    if (!profile.signal.rules.some((rule) => rule.id === id)) return page.c.notFound();
    const saved = await saveProfile(page, routingParts, typed.line("seen"), changes(profile, id));
    if (saved.outcome === "saved") return page.goTo(`${path}?saved=1`);
    return refusedPage(page, saved.words.join(" "), { to: path }, 409);
  }
}
