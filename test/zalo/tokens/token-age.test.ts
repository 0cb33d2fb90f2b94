import { describe, expect, it } from "vitest";
import type { StoredToken } from "../../../src/zalo/index.ts";
import { chainEndsSoon, isAlive, isDue, isNearlyDead } from "../../../src/zalo/tokens/token-age.ts";

const hour = 3_600_000;
const day = 24 * hour;
const issued = new Date("2026-11-01T00:00:00Z");
const at = (ms: number) => new Date(issued.getTime() + ms);
const token: StoredToken = {
  oaId: "388613280878808645",
  accessToken: "AT",
  refreshToken: "RT",
  accessExpiresAt: at(25 * hour),
  refreshIssuedAt: issued,
  status: "linked",
  version: 1,
};

describe("the age of a token", () => {
  it.each([
    [0, false],
    [20 * hour - 1, false],
    [20 * hour, true],
    [25 * hour, true],
    [400 * day, true],
  ])("given %i ms, due is %s", (age, due) => {
    expect(isDue(token, at(age), 20 * hour)).toBe(due);
  });

  it("given a shorter wish than Zalo's life time, follows the wish", () => {
    expect(isDue(token, at(13 * hour), 12 * hour)).toBe(true);
  });

  it("given a longer wish than Zalo's life time, is due with a fifth of the life left", () => {
    expect(isDue(token, at(19.9 * hour), 90 * hour)).toBe(false);
    expect(isDue(token, at(20.1 * hour), 90 * hour)).toBe(true);
  });

  it("given its last millisecond, is alive until then", () => {
    expect(isAlive(token, at(25 * hour - 1))).toBe(true);
    expect(isAlive(token, at(25 * hour))).toBe(false);
  });

  it("given its last ten minutes, is nearly dead", () => {
    expect(isNearlyDead(token, at(25 * hour - 10 * 60_000))).toBe(false);
    expect(isNearlyDead(token, at(25 * hour - 10 * 60_000 + 1))).toBe(true);
  });

  it("given 76 of 90 days without a refresh, says when the chain dies; a moment before, nothing", () => {
    expect(chainEndsSoon(token, at(76 * day - 1))).toBeNull();
    expect(chainEndsSoon(token, at(76 * day))).toEqual(at(90 * day));
    expect(chainEndsSoon(token, at(100 * day))).toEqual(at(90 * day));
  });
});
