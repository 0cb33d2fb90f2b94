import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AdminParts } from "../../src/admin/admin-parts.ts";
import { placePages, provincePages } from "../../src/admin/routes.tsx";
import { browser, type StaffBrowser, signedInAs } from "../staff/staff-world.ts";
import { openStaffSample, type StaffSample, samplePlace } from "./staff-sample.ts";

/** Any part a handler would take is there and does nothing: only the tables are read. */
const nothing: unknown = new Proxy(() => nothing, { get: () => nothing });
const parts = nothing as AdminParts;
const tables = [
  { base: `/admin/${samplePlace}`, routes: placePages(parts) },
  { base: "/admin/tinh", routes: provincePages(parts) },
];

/** What people and scanners put into addresses and fields. */
const nasty: Record<string, string> = {
  "a zero byte": "x\0y",
  "a number above all": "99999999999999999999",
  "a number above a database's": "9223372036854775808",
  "no number": "NaN",
  "less than nothing": "-1",
  "half of one": "1.5",
  "a power": "1e9",
  "five hundred letters": "Đ".repeat(500),
  "marks that turn it round": "\u202Eabc\u2066\u200B",
  "half a sign": "\uD83D",
  "a formula": '=HYPERLINK("http://x";"y")',
  markup: `"><script>alert(1)</script><img src=x onerror=alert(1)>`,
  "a way out of the folder": "../../etc/passwd",
  "words for a database": "'; drop table turns; --",
  "a pattern": "%_\\",
};
/** Every name a page or form of the view reads. */
const names =
  "q tab label assignee status article from to report after before page view area operator service office urgent " +
  "action subject subjectId staff staffId bulk gap day days month step kind code number other until note reason " +
  "message text title name email role body query item verb key seen version id saved done articleId place question " +
  "hash hamlets geojson intent address words phone priority incident lat lon reporter month quarter file before";
const fieldsOf = (value: string) => Object.fromEntries(names.split(" ").map((name) => [name, value]));

/** A failure, or a page that holds what was typed as marks of its own; a file for a spreadsheet is no page. */
async function isBroken(answer: Response): Promise<boolean> {
  const text = await answer.text();
  const isPage = answer.headers.get("content-type")?.includes("html") ?? false;
  return answer.status >= 500 || (isPage && (text.includes("<script>alert") || text.includes("<img src=x")));
}

describe("what nobody should send", () => {
  let world: StaffSample;
  let operator: StaffBrowser;
  beforeAll(async () => {
    world = await openStaffSample("postgres");
    operator = await signedInAs(world.counter, { role: "operator", locality: "*" });
  });
  afterAll(() => world.counter.close());

  const filled = (path: string, value: string) =>
    path === "/"
      ? ""
      : path.replace(/:(\w+)(?:\{([^}]+)\})?/g, (_, _name: string, rule?: string) =>
          rule?.includes("|")
            ? (rule.split("|")[0] ?? "").replaceAll("[.]", ".")
            : rule?.startsWith("\\d")
              ? value.replace(/\D/g, "") || "1"
              : encodeURIComponent(value.toWellFormed()),
        );

  it.each(Object.entries(nasty))(
    "given %s in an address and in its questions, no page breaks and nothing of it is markup",
    async (_what, value) => {
      const broken: string[] = [];
      const query = `?${new URLSearchParams(fieldsOf(value))}`;
      for (const { base, routes } of tables)
        for (const { method, path } of routes) {
          if (method !== "GET" || path.endsWith("/live")) continue;
          for (const address of new Set([base + filled(path, value), base + filled(path, "1") + query])) {
            const answer = await operator.get(address);
            if (await isBroken(answer)) broken.push(`${answer.status} ${address.slice(0, 120)}`);
          }
        }
      expect(broken).toEqual([]);
    },
    120_000,
  );

  it.each(Object.entries(nasty))(
    "given %s in every field of every form, no form breaks and nothing of it is markup",
    async (_what, value) => {
      const broken: string[] = [];
      for (const { base, routes } of tables)
        for (const { method, path } of routes) {
          if (method !== "POST" || /session|sign|second-factor/.test(path)) continue;
          const answer = await operator.send(base + filled(path, "999999"), fieldsOf(value));
          if (await isBroken(answer)) broken.push(`${answer.status} ${base}${path}`);
        }
      expect(broken).toEqual([]);
    },
    120_000,
  );

  it("given a stranger, the same addresses tell nothing", async () => {
    const stranger = browser(world.counter);
    for (const value of Object.values(nasty)) {
      const answer = await stranger.get(`/admin/${encodeURIComponent(value.toWellFormed())}`);
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).not.toContain("Đăng xuất");
    }
  });
});
