import { describe, expect, it } from "vitest";
import { groupOf, questionsOf, turnGroupNames, turnGroups } from "../../src/figures/turn-groups.ts";

const counts = (list: Record<string, number>) =>
  new Map(Object.entries(list).map(([status, now]) => [status, { now, before: now * 2 }]));

describe("how turns are told apart", () => {
  it("no status stands in two groups", () => {
    const all = turnGroupNames.flatMap((name) => [...turnGroups[name].statuses]);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(20);
  });

  it("a status of a later version counts among the others", () => {
    expect(groupOf("answered")).toBe("answered");
    expect(groupOf("of_next_year")).toBe("others");
  });

  it("questions are what was answered, unsure, handed over or out of scope; a greeting is none", () => {
    const turns = counts({
      answered: 5,
      clarify: 1,
      unknown: 1,
      handover: 2,
      out_of_scope: 1,
      greeting: 50,
      report_filed: 9,
    });
    expect(questionsOf(turns, "now")).toEqual({
      asked: 10,
      answered: 5,
      unsure: 2,
      person: 2,
      outOfScope: 1,
    });
    expect(questionsOf(turns, "before").asked).toBe(20);
  });
});
