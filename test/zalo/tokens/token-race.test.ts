import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fault, hour, oaId, tokenWorld } from "./token-world.ts";

const fault = fc.constantFrom<Fault>(
  "none",
  "none",
  "none",
  "none",
  "lost_before",
  "rate_limited",
  "lost_after",
);
const step = fc.record({
  fault,
  storeAway: fc.integer({ min: 0, max: 3 }),
  releaseAway: fc.boolean(),
  hours: fc.integer({ min: 1, max: 26 }),
});

describe("two keepers on one store", () => {
  it("given a due token, one call to Zalo is made and both end with its pair", async () => {
    const world = tokenWorld();
    world.pass(20 * hour);
    const outcomes = await Promise.all([
      world.keeper().refreshIfDue(oaId),
      world.keeper().refreshIfDue(oaId),
    ]);
    expect(outcomes.toSorted()).toEqual(["busy", "refreshed"]);
    expect(world.calls()).toBe(1);
    expect(world.store.current().refreshToken).toBe(world.live.refresh);
  });

  it("given a process that dies between Zalo's answer and the store, the next one says that a human is needed", async () => {
    const world = tokenWorld();
    world.pass(20 * hour);
    await world.store.acquireLease(oaId, "dead", new Date(world.now().getTime() + 30_000), world.now());
    await world.store.markRefreshing(oaId, "dead", world.now());
    world.live.refresh = "RT-in-a-dead-process";
    expect(await world.keeper().refreshIfDue(oaId)).toBe("busy");
    world.pass(31_000);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("needs_relink");
    expect(world.store.reasons[0]).toContain("the answer was lost");
  });

  it("given a process that dies before its call, the next one refreshes as if nothing had been", async () => {
    const world = tokenWorld();
    world.pass(20 * hour);
    await world.store.acquireLease(oaId, "dead", new Date(world.now().getTime() + 30_000), world.now());
    await world.store.markRefreshing(oaId, "dead", world.now());
    world.pass(31_000);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("refreshed");
    expect(world.store.current().refreshingSince).toBeNull();
  });

  it("given any order of faults, holds the live pair or says that a human is needed, and never calls twice at once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const world = tokenWorld();
        const [one, two] = [world.keeper(), world.keeper()];
        for (const { fault, storeAway, releaseAway, hours } of steps) {
          world.pass(hours * hour);
          world.plan(fault);
          world.store.failNext("storePair", storeAway);
          world.store.failNext("releaseLease", releaseAway ? 1 : 0);
          await Promise.all([one.refreshIfDue(oaId), two.refreshIfDue(oaId)]);
          const stored = world.store.current();
          const valid = stored.refreshToken === world.live.refresh;
          const mayBeSpent = stored.refreshingSince !== null;
          expect(valid || mayBeSpent || stored.status === "needs_relink").toBe(true);
        }
        world.plan("none");
        world.pass(26 * hour);
        const outcome = await one.refreshIfDue(oaId);
        const stored = world.store.current();
        expect(["refreshed", "needs_relink"]).toContain(outcome);
        if (outcome === "refreshed") expect(stored.refreshToken).toBe(world.live.refresh);
        else {
          expect(stored.status).toBe("needs_relink");
          expect(world.alarms.some(({ kind }) => kind === "needs_relink")).toBe(true);
        }
        expect(world.mostInFlight()).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it("given any order of faults without a lost answer, never needs a human", async () => {
    const harmless = step.filter(({ fault }) => fault !== "lost_after");
    await fc.assert(
      fc.asyncProperty(fc.array(harmless, { minLength: 1, maxLength: 10 }), async (steps) => {
        const world = tokenWorld();
        for (const { fault, storeAway, hours } of steps) {
          world.pass(hours * hour);
          world.plan(fault);
          world.store.failNext("storePair", storeAway);
          await Promise.all([world.keeper().refreshIfDue(oaId), world.keeper().refreshIfDue(oaId)]);
        }
        expect(world.store.current().status).toBe("linked");
        expect(world.store.current().refreshToken).toBe(world.live.refresh);
      }),
      { numRuns: 200 },
    );
  });
});
