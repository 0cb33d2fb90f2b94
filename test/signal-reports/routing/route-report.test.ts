import { describe, expect, it } from "vitest";
import { parseProfile } from "../../../src/localities/parse.ts";
import { routeReport } from "../../../src/signal-reports/routing/route-report.ts";
import { PROFILE } from "../../localities/made-up-place.ts";

const profile = (rules: string) => parseProfile(PROFILE.replace(/ {2}rules:\n.*\n/, `  rules:\n${rules}`));
const trouble = { area: "Bản Mòn", services: [], operators: [], kind: "partial" } as const;

const catchAll =
  "    - { id: rest, receiver: committee, fixer: carriers, told: police, why: Mọi việc, source: plan }\n";

describe("routeReport", () => {
  it("takes the first rule that fits, though a later one fits as well", () => {
    const place = profile(
      "    - { id: a, when: { areas: [Mòn] }, receiver: police, coordinator: committee, fixer: carriers, told: committee, helper: police, why: Bản Mòn, source: law }\n" +
        "    - { id: b, when: { kinds: [partial] }, receiver: committee, fixer: carriers, told: police, why: Một mạng, source: plan }\n" +
        catchAll,
    );
    expect(routeReport(place, trouble)).toEqual({
      receiver: "police",
      coordinator: "committee",
      fixer: "carriers",
      told: "committee",
      helper: "police",
      ruleId: "a",
      why: "Bản Mòn",
      source: "law",
    });
    expect(routeReport(place, { ...trouble, area: null }).ruleId).toBe("b");
    expect(routeReport(place, { ...trouble, area: null, kind: "total" }).ruleId).toBe("rest");
  });

  it("leaves the coordinating to the receiver, and the helping to nobody, where a rule names none", () => {
    expect(routeReport(profile(catchAll), trouble)).toMatchObject({
      receiver: "committee",
      coordinator: "committee",
      helper: null,
    });
  });

  it("says so when a profile came without the rule for the rest", () => {
    const place = profile(catchAll);
    const broken = { ...place, signal: { ...place.signal, rules: [] } };
    expect(() => routeReport(broken, trouble)).toThrow("suoi-mo has no rule");
  });
});
