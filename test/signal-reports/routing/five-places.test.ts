import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLocalities } from "../../../src/localities/read-localities.node.ts";
import { OPERATORS, REPORT_KINDS, SERVICES } from "../../../src/localities/signal-schema.ts";
import { routeReport } from "../../../src/signal-reports/routing/route-report.ts";

const folder = join(import.meta.dirname, "../../../knowledge/localities");
const profiles = readLocalities(folder).map(({ profile }) => profile);

function of(slug: string) {
  const found = profiles.find((profile) => profile.slug === slug);
  if (!found) throw new Error(slug);
  return found;
}

const usual = { area: null, services: ["voice"], operators: ["viettel"], kind: "partial" } as const;

describe("never nobody", () => {
  const areasOf = (slug: string) => [
    null,
    "",
    "chỗ không ai biết",
    "khu ven biển",
    ...of(slug).signal.hamlets,
    ...of(slug).weakSignalAreas,
    ...of(slug).signal.rules.flatMap(({ when }) => when.areas ?? []),
  ];

  it.each(profiles.map(({ slug }) => slug))(
    "%s has, for each service, carrier, kind and area, offices that exist",
    (slug) => {
      const profile = of(slug);
      const offices = profile.offices.map(({ id }) => id);
      for (const area of areasOf(slug))
        for (const services of [[], ...SERVICES.map((service) => [service])])
          for (const operators of [[], ...OPERATORS.map((operator) => [operator])])
            for (const kind of REPORT_KINDS) {
              const route = routeReport(profile, { area, services, operators, kind });
              for (const office of [route.receiver, route.coordinator, route.fixer, route.told])
                expect(offices).toContain(office);
              expect(route.why).not.toBe("");
              expect(profile.signal.rules.map(({ id }) => id)).toContain(route.ruleId);
            }
    },
  );

  it("holds for any area and any mix of services and carriers", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...profiles),
        fc.option(fc.string({ unit: "grapheme" })),
        fc.subarray([...SERVICES]),
        fc.subarray([...OPERATORS]),
        fc.constantFrom(...REPORT_KINDS),
        (profile, area, services, operators, kind) => {
          const { receiver, fixer, told } = routeReport(profile, { area, services, operators, kind });
          const offices = profile.offices.map(({ id }) => id);
          expect(offices).toEqual(expect.arrayContaining([receiver, fixer, told]));
        },
      ),
      { seed: 5 },
    );
  });
});

describe("what the plans say", () => {
  it.each([
    ["nam-hoa", "culture", "council-office", "committee", "i-Speed"],
    ["nam-sam-son", "economy", "culture", "committee", "Phòng Kinh tế"],
    ["ngoc-lac", "culture", "council-office", "committee", "Thôn phản ánh"],
    ["ngoc-son", "culture", "steering-committee", "committee", "Zalo"],
    ["phu-son", "committee", "committee", "one-stop", "UBND phường"],
  ])(
    "%s gives an ordinary report to %s under %s, tells %s, and says why",
    (slug, receiver, lead, told, why) => {
      const route = routeReport(of(slug), usual);
      expect(route).toMatchObject({
        receiver,
        coordinator: lead,
        fixer: "carriers",
        told,
        helper: "unit-head",
      });
      expect(route.why).toContain(why);
    },
  );

  it.each([
    ["nam-hoa", "economy"],
    ["ngoc-lac", "economy"],
  ])(
    "%s has a spot that no carrier reaches coordinated by %s, who plans and permits stations",
    (slug, office) => {
      expect(routeReport(of(slug), { ...usual, kind: "total" })).toMatchObject({
        receiver: "culture",
        coordinator: office,
        source: "plan",
      });
    },
  );

  it.each(["nam-hoa", "nam-sam-son", "ngoc-lac", "ngoc-son", "phu-son"])(
    "%s has an urgent report coordinated by the committee itself",
    (slug) => {
      expect(routeReport(of(slug), { ...usual, kind: "urgent" }).coordinator).toBe("committee");
    },
  );

  it("Nam Sầm Sơn names its coast as a reason, whatever the spelling", () => {
    expect(routeReport(of("nam-sam-son"), { ...usual, area: "to 3 ven bien" }).ruleId).toBe(
      "crowded-or-coastal",
    );
  });

  it("claims no plan for Quang Trung, whose former ward's plan no longer holds", () => {
    for (const { source } of of("phu-son").signal.rules) expect(source).toBe("law");
  });

  it("gives no report to a hamlet head, of whom there is one in each hamlet, nor to those who mend", () => {
    for (const { signal } of profiles)
      for (const { receiver, coordinator, told } of signal.rules)
        for (const office of [receiver, coordinator ?? receiver, told])
          expect(["unit-head", "carriers", "digital-team"]).not.toContain(office);
  });

  it("follows the office that the articles name for weak signal", () => {
    for (const profile of profiles) {
      const { receiver } = routeReport(profile, usual);
      const office = profile.offices.find(({ id }) => id === receiver);
      expect(office?.name).toBe(profile.words.signal_office);
    }
  });
});
