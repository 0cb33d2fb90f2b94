import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgePairs, pairFigures } from "../../eval/duplicates/judge-pairs.ts";
import { type Pair, pairParts, readPairs } from "../../eval/duplicates/pair-set.ts";
import type { PairResult } from "../../eval/duplicates/run-duplicates.ts";
import { readLocalities } from "../../src/localities/read-localities.node.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { newestResult } from "./newest-result.ts";

const profiles = readLocalities(join(projectFolder(), "knowledge/localities")).map(({ profile }) => profile);
const kept = await newestResult<PairResult>("duplicates");

describe("the pairs of reports", () => {
  it.each(pairParts)("of %s are told apart no worse than the dated result says", async (part) => {
    const figures = pairFigures(judgePairs(await readPairs(part), profiles));
    const floor = kept.parts[part];
    expect(floor).toBeDefined();
    if (!floor) return;
    expect(figures.n).toBe(floor.n);
    expect(figures.recall).toBeGreaterThanOrEqual(floor.recall);
    expect(figures.wrongOffers).toBeLessThanOrEqual(floor.wrongOffers);
    expect(figures.falseOffers).toBeLessThanOrEqual(floor.falseOffers);
  });

  it("are over two hundred, of every locality, each with one id", async () => {
    const all = (await Promise.all(pairParts.map(readPairs))).flat();
    expect(all.length).toBeGreaterThan(200);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ locality }) => locality)).size).toBe(5);
  });
});

describe("the judge of pairs", () => {
  const told = {
    area: "xóm 5",
    lat: null,
    lon: null,
    operators: [],
    services: ["voice"],
    at: "2026-11-01T00:00:00Z",
  };
  const pair = (area: string, same: boolean): Pair => ({
    id: area,
    locality: "nam-hoa",
    a: told,
    b: { ...told, area },
    same,
    why: "",
  });

  it("counts what is missed and what is offered wrongly", () => {
    const judged = judgePairs(
      [pair("x5", true), pair("xóm 6", true), pair("thôn 5", false), pair("x7", false)],
      profiles,
    );
    expect(pairFigures(judged)).toEqual({
      n: 4,
      same: 2,
      offers: 2,
      recall: 0.5,
      wrongOffers: 0.5,
      falseOffers: 0.5,
    });
  });

  it("says so when a pair names a place nobody knows", () => {
    expect(() => judgePairs([{ ...pair("x5", true), locality: "nowhere" }], profiles)).toThrow("nowhere");
  });
});
