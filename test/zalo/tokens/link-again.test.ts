import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { steppedStore } from "./stepped-store.ts";
import { type Fault, hour, oaId, tokenWorld } from "./token-world.ts";

/** A keeper that refreshes at every look, and one more that starts right after an administrator linked again. */
function linkedAgainBefore(call: number, world: ReturnType<typeof tokenWorld>, waitForOther: boolean) {
  const stepped = steppedStore(world.store);
  let other: Promise<unknown> = Promise.resolve();
  stepped.before(call, async () => {
    world.linkAgain();
    other = world.keeper().refreshIfDue(oaId);
    if (waitForOther) await other;
  });
  return {
    happened: stepped.happened,
    async refresh() {
      const outcome = await world.keeper(stepped.store).refreshIfDue(oaId);
      await other;
      return outcome;
    },
  };
}

// A refresh that goes well makes eight calls: read, lease, read, mark, lease again, read, store, release.
const calls = [1, 2, 3, 4, 5, 6, 7, 8];

describe("an administrator who links again while a refresher works", () => {
  it("given a refresh that goes well, has eight moments to do so", async () => {
    const world = tokenWorld({ refreshAfterMs: 0 });
    const beyond = linkedAgainBefore(calls.length + 1, world, true);
    expect(await beyond.refresh()).toBe("refreshed");
    expect(beyond.happened()).toBe(false);
    const last = linkedAgainBefore(calls.length, world, true);
    await last.refresh();
    expect(last.happened()).toBe(true);
  });

  it.each(calls)(
    "given it before call %i, no refresh token is used twice and two never call",
    async (call) => {
      for (const waitForOther of [true, false]) {
        const world = tokenWorld({ refreshAfterMs: 0 });
        await linkedAgainBefore(call, world, waitForOther).refresh();
        expect(new Set(world.presented).size).toBe(world.presented.length);
        expect(world.mostInFlight()).toBeLessThanOrEqual(1);
        expect(world.store.reasons).toEqual([]);
        expect(world.store.current().refreshToken).toBe(world.live.refresh);
        expect(world.store.leaseOwner()).toBeNull();
      }
    },
  );

  it.each(calls)("given it before call %i and the new answer lost, that is what is said", async (call) => {
    const world = tokenWorld({ refreshAfterMs: 0 });
    // With a call of the old chain before it, the first fault falls on that one.
    world.plan(...(call > 6 ? (["none"] as const) : []), "lost_after");
    await linkedAgainBefore(call, world, true).refresh();
    await world.keeper().refreshIfDue(oaId);
    for (const reason of world.store.reasons) expect(reason).toContain("the answer was lost");
    const { status, refreshToken } = world.store.current();
    expect(status === "needs_relink" || refreshToken === world.live.refresh).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    "given a pair of the old chain that lost its lease, and it before call %i, the new chain is kept",
    async (call) => {
      const world = tokenWorld({ oauthTakesMs: 31_000 });
      world.pass(20 * hour);
      const stepped = steppedStore(world.store);
      const linkAgain = async () => world.linkAgain();
      world.during(() => {
        world.store.takeLease("another process", new Date(world.now().getTime() + 1_000));
        stepped.before(call, linkAgain);
      });
      await world.keeper(stepped.store).refreshIfDue(oaId);
      expect(world.store.current()).toMatchObject({ refreshToken: world.live.refresh, status: "linked" });
      expect(world.calls()).toBe(1);
    },
  );

  // A refusal makes eight calls too, before the lease is given back: the last one says that a human is needed.
  it.each(calls)(
    "given a spent token of the old chain, and it before call %i, the new link stays a link",
    async (call) => {
      const world = tokenWorld({ refreshAfterMs: 0 });
      world.store.set({ refreshToken: "spent long ago" });
      const stepped = steppedStore(world.store);
      stepped.before(call, async () => world.linkAgain());
      await world.keeper(stepped.store).refreshIfDue(oaId);
      expect(stepped.happened()).toBe(true);
      expect(world.store.current()).toMatchObject({ refreshToken: world.live.refresh, status: "linked" });
      expect(world.alarms.filter(({ kind }) => kind === "needs_relink")).toEqual([]);
    },
  );

  it("given any moment and any faults, asks for a human only for a lost answer", async () => {
    const fault = fc.constantFrom<Fault>("none", "none", "lost_before", "lost_after", "rate_limited");
    const given = [fc.nat(40), fc.boolean(), fc.array(fault, { maxLength: 8 })] as const;
    await fc.assert(
      fc.asyncProperty(...given, async (call, waitForOther, faults) => {
        const world = tokenWorld({ refreshAfterMs: 0 });
        world.plan(...faults);
        const working = linkedAgainBefore(call, world, waitForOther);
        for (let look = 0; look < 5; look += 1) await working.refresh();
        const { status, refreshToken, refreshingSince } = world.store.current();
        const mayBeSpent = refreshingSince !== null;
        expect(status === "needs_relink" || mayBeSpent || refreshToken === world.live.refresh).toBe(true);
        for (const reason of world.store.reasons) expect(reason).toContain("the answer was lost");
        expect(world.mostInFlight()).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
