import { describe, expect, it } from "vitest";
import { parsePlan, parseProfile } from "../../src/localities/parse.ts";
import { PLAN, PROFILE } from "./made-up-place.ts";

const change = (yaml: string, from: string, to: string) => {
  expect(yaml).toContain(from);
  return yaml.replace(from, to);
};

describe("parseProfile", () => {
  it("reads a sound profile and fills what may be left out", () => {
    const profile = parseProfile(PROFILE);
    expect(profile).toMatchObject({
      slug: "suoi-mo",
      name: "Suối Mơ",
      carriersNamed: [],
      weakSignalAreas: [],
    });
    expect(profile.unit.alsoSaid).toEqual([]);
    expect(profile.offices[0]?.duties).toEqual({});
  });

  it("keeps what the place must fill in empty", () => {
    expect(parseProfile(PROFILE).contacts.police).toEqual({ phone: null, address: null, hours: null });
  });

  it.each([
    [
      "an office nobody has",
      "receiver: police, fixer: police, told: committee",
      "receiver: mayor, fixer: police, told: committee",
      "no office “mayor”",
    ],
    [
      "a matter nobody handles",
      "  fraud: { receiver: police, fixer: police, told: committee, source: law }\n",
      "",
      "responsibilities.fraud",
    ],
    [
      "a matter nobody mends",
      "fixer: carriers, told: committee, source: plan",
      "told: committee, source: plan",
      "responsibilities.weak-signal.fixer",
    ],
    [
      "a missing place word",
      "  one_stop: Trung tâm Phục vụ hành chính công xã Suối Mơ\n",
      "",
      "words.one_stop",
    ],
    ["a word that follows from the name", "words:\n", "words:\n  place: xã khác\n", "words"],
    ["an unknown kind", "kind: xã", "kind: huyện", "kind"],
    [
      "an unknown source",
      "shortName: UBND xã, source: plan",
      "shortName: UBND xã, source: rumour",
      "offices.0.source",
    ],
    ["an office twice", "id: carriers, name", "id: police, name", "an office id stands twice"],
    ["contacts of no office", "contacts: { police:", "contacts: { mayor:", "no office “mayor”"],
    ["hours that run backwards", '["07:30", "11:30"]', '["11:30", "07:30"]', "a period ends after it begins"],
    [
      "periods out of order",
      '["07:30", "11:30"]',
      '["13:30", "17:00"], ["07:30", "11:30"]',
      "a period begins after the one before it",
    ],
    ["a time that is none", '"07:30"', '"7h30"', "a time reads 07:30"],
    ["an unknown field", "notice: null", "notice: null\nmayor: ai đó", "mayor"],
    ["a slug with accents", "slug: suoi-mo", "slug: suối-mơ", "slug"],
    ["a date that does not exist", "since: 2025-07-01", "since: 2025-02-30", "merger.since"],
  ])("refuses %s", (_, from, to, message) => {
    expect(() => parseProfile(change(PROFILE, from, to))).toThrow(message);
  });

  it("lists every mistake at once", () => {
    const wrong = change(change(PROFILE, "kind: xã", "kind: huyện"), "notice: null", "notice: 3");
    expect(() => parseProfile(wrong)).toThrow(/kind[\s\S]*notice/);
  });

  it("refuses broken YAML in words", () => {
    expect(() => parseProfile("slug: [")).toThrow("locality profile");
  });
});

describe("parsePlan", () => {
  it("reads a sound plan", () => {
    const plan = parsePlan(PLAN);
    expect(plan.date.value).toBe("2026");
    expect(plan.indicators[0]?.target).toMatchObject({ number: 30, comparison: "at-least", year: 2026 });
  });

  it("reads a target that is only met or not", () => {
    const yaml = change(
      PLAN,
      'comparison: at-least, number: 30, unit: "%"',
      "comparison: null, number: null, unit: null",
    );
    expect(parsePlan(yaml).indicators[0]?.target.number).toBeNull();
  });

  it.each([
    ["a number without unit", 'unit: "%"', "unit: null", "number, comparison and unit stand together"],
    ["a plan that ends before it begins", "to: 2030", "to: 2025", "a plan ends after it begins"],
    ["an unknown rhythm", "rhythm: quarterly", "rhythm: sometimes", "reporting.rhythm"],
    ["no recipient", "recipients: [Sở]", "recipients: []", "reporting.recipients"],
    ["an odd date", "value: 2026", "value: 3/2026", "a date reads YYYY"],
  ])("refuses %s", (_, from, to, message) => {
    expect(() => parsePlan(change(PLAN, from, to))).toThrow(message);
  });

  it("refuses an indicator that stands twice", () => {
    const start = PLAN.indexOf("  - id");
    const end = PLAN.indexOf("tasks:");
    const twice = PLAN.slice(0, end) + PLAN.slice(start, end) + PLAN.slice(end);
    expect(() => parsePlan(twice)).toThrow("“digital-signature” stands twice");
  });
});
