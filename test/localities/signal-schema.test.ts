import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { carrierHotlines } from "../../src/localities/data/carrier-hotlines.ts";
import { parseProfile } from "../../src/localities/parse.ts";
import { PROFILE } from "./made-up-place.ts";

/** The made-up place with lines of its own under `signal`. */
const withSignal = (lines: string) => parseProfile(PROFILE.replace("signal:\n", `signal:\n${lines}`));
const withRules = (...rules: string[]) =>
  parseProfile(
    PROFILE.replace(/ {2}rules:\n.*\n/, `  rules:\n${rules.map((rule) => `    - ${rule}\n`).join("")}`),
  );
const bare = PROFILE.slice(0, PROFILE.indexOf("signal:\n"));
const offices = "receiver: committee, fixer: carriers, told: police, why: Vì thế, source: plan";

describe("signal settings", () => {
  it("fill in what a place leaves out", () => {
    expect(parseProfile(PROFILE).signal).toMatchObject({
      codePrefix: "SM",
      hamlets: [],
      boundary: null,
      dossierThreshold: 5,
      targetSpeed: null,
      templates: { reportUpdate: null },
      deadlines: { acknowledgeWorkingHours: 8, answerWorkingDays: 5, urgentWorkingHours: 4 },
    });
    expect(parseProfile(PROFILE).calendar).toEqual({ off: [], work: [] });
  });

  it("send everything where the profile sends weak signal when a place has no rules", () => {
    const old = parseProfile(bare);
    expect(old.signal.codePrefix).toBe("SM");
    expect(old.signal.rules).toEqual([
      {
        id: "everything",
        when: {},
        receiver: "police",
        fixer: "carriers",
        told: "committee",
        helper: "committee",
        why: "Đây là nơi phụ trách sóng yếu của địa phương",
        source: "plan",
      },
    ]);
    const alone = parseProfile(bare.replace(" coordinator: police,", ""));
    expect(alone.signal.rules[0]).toMatchObject({ receiver: "committee" });
    expect(alone.signal.rules[0]).not.toHaveProperty("helper");
  });

  it("keep what it sets", () => {
    const { signal } = withSignal(
      "  codePrefix: SUM\n  hamlets: [Bản Mòn]\n  boundary: ranh-gioi.geojson\n  dossierThreshold: 8\n" +
        "  templates: { reportUpdate: '123' }\n  deadlines: { answerWorkingDays: 3 }\n",
    );
    expect(signal).toMatchObject({
      codePrefix: "SUM",
      hamlets: ["Bản Mòn"],
      boundary: "ranh-gioi.geojson",
      dossierThreshold: 8,
      templates: { reportUpdate: "123" },
      deadlines: { acknowledgeWorkingHours: 8, answerWorkingDays: 3 },
    });
  });

  it.each([
    ["a prefix in small letters", "  codePrefix: sm\n", "two to four plain capitals"],
    ["a boundary in another folder", "  boundary: ../x.geojson\n", "of the place's own folder"],
    ["a dossier at the first voice", "  dossierThreshold: 1\n", "signal.dossierThreshold"],
    ["a reminder after the deadline", "  deadlines: { remindAt: 1.5 }\n", "signal.deadlines.remindAt"],
    ["no time at all", "  deadlines: { urgentWorkingHours: 0 }\n", "urgentWorkingHours"],
    [
      "a ladder that goes back",
      "  deadlines: { escalation: { workingDays: [2, 1, 3] } }\n",
      "a later step comes later",
    ],
    ["a made-up setting", "  deadline: 3\n", "signal"],
  ])("refuse %s", (_, lines, complaint) => {
    expect(() => withSignal(lines)).toThrow(complaint);
  });

  it("refuse rules that leave somebody over", () => {
    expect(() => withRules(`{ id: a, when: { kinds: [urgent] }, ${offices} }`)).toThrow(
      "so that nobody is left over",
    );
    expect(() => withRules()).toThrow("signal.rules");
  });

  it("refuse a rule that none can reach, and one that stands twice", () => {
    const all = (id: string) => `{ id: ${id}, ${offices} }`;
    expect(() => withRules(all("a"), all("b"))).toThrow("no rule after this one is ever reached");
    const urgent = `{ id: a, when: { kinds: [urgent] }, ${offices} }`;
    expect(() => withRules(urgent, all("a"))).toThrow("“a” stands twice");
  });

  it.each(["receiver: committee", "fixer: carriers", "told: police"])(
    "refuse an office the place does not have as %s",
    (part) => {
      const [role = ""] = part.split(":");
      expect(() => withRules(`{ id: a, ${offices.replace(part, `${role}: mayor`)} }`)).toThrow(
        "signal.rules.a: no office “mayor”",
      );
    },
  );

  it.each(["coordinator", "helper"])("refuse an unknown office as %s", (role) => {
    expect(() => withRules(`{ id: a, ${offices}, ${role}: mayor }`)).toThrow("no office “mayor”");
  });

  it.each([
    ["services: [sms]", "services"],
    ["operators: [itel]", "operators"],
    ["kinds: [bad]", "kinds"],
    ["areas: []", "areas"],
    ["weather: [rain]", "when"],
  ])("refuse the condition %s", (condition, complaint) => {
    const odd = `{ id: a, when: { ${condition} }, ${offices} }`;
    expect(() => withRules(odd, `{ id: b, ${offices} }`)).toThrow(complaint);
  });

  it("read the place's own days, and refuse one that is none", () => {
    const days = (day: string) =>
      parseProfile(`${PROFILE}calendar: { off: [{ day: ${day}, why: Ngày hội }] }\n`).calendar.off;
    expect(days("2026-11-24")).toEqual([{ day: "2026-11-24", why: "Ngày hội" }]);
    expect(() => days("2026-02-30")).toThrow("calendar.off");
  });
});

describe("carrierHotlines", () => {
  const folder = join(import.meta.dirname, "../../knowledge/articles/mang");
  const articles = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));

  it.each(carrierHotlines.map(({ operator, phone }) => [operator, phone]))(
    "has %s's %s from an article",
    (_, phone) => {
      expect(articles.some((text) => text.includes(`[${phone}]`))).toBe(true);
    },
  );
});
