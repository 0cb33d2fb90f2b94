import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusedNames } from "../../src/knowledge/articles/refused-names.ts";
import { localityBySlug, namesOf } from "../../src/localities/find-locality.ts";
import { whoHandles } from "../../src/localities/handles.ts";
import { placeWords } from "../../src/localities/place-words.ts";
import { readLocalities } from "../../src/localities/read-localities.node.ts";
import { RESPONSIBILITIES } from "../../src/localities/schema.ts";

const folder = join(import.meta.dirname, "../../knowledge/localities");
const localities = readLocalities(folder);
const profiles = localities.map(({ profile }) => profile);

function of(slug: string) {
  const found = localities.find(({ profile }) => profile.slug === slug);
  if (!found) throw new Error(slug);
  return found;
}

function target(slug: string, indicator: string) {
  return of(slug).plan.indicators.find(({ id }) => id === indicator)?.target;
}

describe("the five places", () => {
  it("are the ones the product promises", () => {
    expect(profiles.map(({ slug }) => slug)).toEqual([
      "nam-hoa",
      "nam-sam-son",
      "ngoc-lac",
      "ngoc-son",
      "phu-son",
    ]);
  });

  it.each([
    ["nam-sam-son", "phường Nam Sầm Sơn", "tổ trưởng tổ dân phố", "tỉnh Thanh Hóa"],
    ["ngoc-lac", "xã Ngọc Lặc", "trưởng thôn", "tỉnh Thanh Hóa"],
    ["ngoc-son", "phường Ngọc Sơn", "tổ trưởng tổ dân phố", "tỉnh Thanh Hóa"],
    ["phu-son", "phường Quang Trung", "trưởng khu phố", "tỉnh Thanh Hóa"],
    ["nam-hoa", "xã Nam Hòa", "trưởng xóm", "tỉnh Thái Nguyên"],
  ])("%s is %s, whose units are led by a %s", (slug, place, head, province) => {
    expect(placeWords(of(slug).profile).words).toMatchObject({ place, unit_head: head, province });
  });

  it.each(profiles.flatMap((profile) => RESPONSIBILITIES.map((topic) => [profile.slug, topic] as const)))(
    "%s leaves nobody alone with %s",
    (slug, topic) => {
      const { receiver, coordinator, fixer, told } = whoHandles(of(slug).profile, topic);
      for (const office of [receiver, coordinator, fixer, told]) expect(office.name).not.toBe("");
    },
  );

  it.each([
    ["nam-sam-son", "economy"],
    ["ngoc-lac", "culture"],
    ["ngoc-son", "culture"],
    ["phu-son", "committee"],
    ["nam-hoa", "culture"],
  ])("%s collects weak signal through %s, and the carriers mend it", (slug, coordinator) => {
    expect(whoHandles(of(slug).profile, "weak-signal")).toMatchObject({
      receiver: { id: "unit-head" },
      coordinator: { id: coordinator },
      fixer: { id: "carriers" },
    });
  });

  it.each([
    ["nam-hoa", "NH"],
    ["nam-sam-son", "NSS"],
    ["ngoc-lac", "NL"],
    ["ngoc-son", "NGS"],
    ["phu-son", "PHS"],
  ])("%s numbers its reports %s-…", (slug, prefix) => {
    expect(of(slug).profile.signal.codePrefix).toBe(prefix);
  });

  it("has a speed to reach only where a plan sets one: 40 Mbit/s in Ngọc Sơn", () => {
    for (const { slug, signal } of profiles)
      expect(signal.targetSpeed?.down ?? null).toBe(slug === "ngoc-son" ? 40 : null);
  });

  it("knows of no paid template, boundary or hamlet that nobody has confirmed", () => {
    for (const { signal } of profiles) {
      expect(signal.templates.reportUpdate).toBeNull();
      expect(signal.boundary).toBeNull();
      expect(signal.hamlets).toEqual([]);
    }
  });

  it("turns to the police for VNeID everywhere", () => {
    for (const profile of profiles) expect(whoHandles(profile, "vneid").receiver.id).toBe("police");
  });

  it("knows Phú Sơn as Quang Trung, and says so to its residents", () => {
    const found = localityBySlug(profiles, "quang-trung");
    expect(found?.slug).toBe("phu-son");
    expect(found?.notice).toContain("phường Quang Trung");
    expect(found && namesOf(found)).toContain("phường Phú Sơn");
    expect(of("phu-son").plan.inForce).toBe(false);
  });

  it.each([
    ["ngoc-lac", "Ngọc Lạc"],
    ["nam-sam-son", "Nam Sâm Sơn"],
    ["nam-sam-son", "Nam Sơn"],
    ["nam-hoa", "Nam Hoà"],
    ["nam-hoa", "xã Cây Thị"],
    ["phu-son", "thị xã Bỉm Sơn"],
  ])("%s is also called %s", (slug, name) => {
    expect(namesOf(of(slug).profile)).toContain(name);
  });

  it("names no office that Quang Trung is not known to have", () => {
    const { words } = placeWords(of("phu-son").profile);
    expect([words.culture_office, words.economy_office]).toEqual([
      "UBND phường Quang Trung",
      "UBND phường Quang Trung",
    ]);
  });

  it.each([
    ["ngoc-son", "Bảo hiểm xã hội cơ sở Tĩnh Gia"],
    ["phu-son", "Bảo hiểm xã hội cơ sở Bỉm Sơn"],
    ["nam-hoa", "Bảo hiểm xã hội cơ sở Đồng Hỷ"],
  ])("%s belongs to %s", (slug, office) => {
    expect(placeWords(of(slug).profile).words.social_insurance).toBe(office);
  });

  it("claims no hours, phone or address that nobody has confirmed", () => {
    for (const { contacts, workingHours } of profiles) {
      expect(workingHours).toEqual({
        days: [1, 2, 3, 4, 5],
        periods: [
          ["07:30", "11:30"],
          ["13:30", "17:00"],
        ],
        confirmed: false,
      });
      for (const contact of Object.values(contacts))
        expect(Object.values(contact)).toEqual([null, null, null]);
    }
  });

  it("does not pass off an unchecked merger as known", () => {
    expect(of("nam-sam-son").profile.merger.confidence).toBe("C");
    expect(of("ngoc-son").profile.merger).toMatchObject({ parts: [], confidence: "C" });
    expect(of("nam-hoa").profile.merger).toMatchObject({
      parts: ["xã Cây Thị", "xã Nam Hòa"],
      confidence: "A",
    });
  });
});

describe("the five plans", () => {
  it.each([
    ["nam-sam-son", "electronic-identity", "at-least", 65],
    ["ngoc-lac", "electronic-identity", "equal", 65],
    ["ngoc-son", "electronic-identity", "equal", 95],
    ["phu-son", "electronic-identity", "equal", 80],
    ["nam-sam-son", "digital-signature", "at-least", 40],
    ["ngoc-lac", "digital-signature", "equal", 37],
    ["ngoc-son", "digital-signature", "equal", 40],
    ["phu-son", "digital-signature", "more-than", 50],
    ["phu-son", "digital-signature-2030", "more-than", 70],
    ["nam-hoa", "digital-signature", "equal", 70],
    ["nam-hoa", "digital-signature-2030", "more-than", 80],
    ["nam-sam-son", "5g-population", "at-least", 70],
    ["ngoc-lac", "5g-population", "equal", 50],
    ["ngoc-son", "5g-area", "equal", 60],
    ["nam-hoa", "5g-population", "more-than", 50],
    ["nam-sam-son", "fibre-households", "at-least", 90],
    ["ngoc-lac", "fibre-households", "equal", 90],
    ["ngoc-son", "fibre-households", "equal", 100],
    ["phu-son", "fibre-households", "equal", 95],
    ["nam-hoa", "gigabit-access", "equal", 100],
    ["ngoc-son", "health-record", "at-least", 92],
  ])("%s aims with %s at %s %i %%", (slug, indicator, comparison, number) => {
    expect(target(slug, indicator)).toMatchObject({ comparison, number, unit: "%" });
  });

  it("sets no VNeID target in Nam Hòa, where the plan has none", () => {
    expect(target("nam-hoa", "electronic-identity")).toBeUndefined();
  });

  it.each([
    ["nam-sam-son", "as-required"],
    ["ngoc-lac", "as-required"],
    ["ngoc-son", "quarterly"],
    ["phu-son", "as-required"],
    ["nam-hoa", "quarterly"],
  ])("%s reports %s", (slug, rhythm) => {
    expect(of(slug).plan.reporting.rhythm).toBe(rhythm);
  });

  it("name offices only: no person of the plans, no private address", () => {
    for (const { profile } of localities)
      for (const file of ["profile.yaml", "plan.yaml"]) {
        const text = readFileSync(join(folder, profile.slug, file), "utf8");
        expect(refusedNames(text)).toEqual([]);
        expect(text).not.toContain("@");
      }
  });
});
