import { describe, expect, it } from "vitest";
import { ZaloTokenError } from "../../../src/zalo/index.ts";
import { hour, oaId, tokenWorld } from "./token-world.ts";

describe("refreshIfDue", () => {
  it("given a token of an hour, calls nobody", async () => {
    const world = tokenWorld();
    world.pass(hour);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("fresh");
    expect(world.calls()).toBe(0);
  });

  it("given a token of 20 hours, stores the new pair before anybody uses it", async () => {
    const world = tokenWorld();
    world.pass(20 * hour);
    const keeper = world.keeper();
    expect(await keeper.refreshIfDue(oaId)).toBe("refreshed");
    expect(world.store.current()).toMatchObject({ accessToken: "AT2", refreshToken: "RT2", version: 2 });
    expect(await keeper.accessToken(oaId)).toBe("AT2");
    expect(await keeper.refreshIfDue(oaId)).toBe("fresh");
    expect(world.calls()).toBe(1);
  });

  it("given a token with under a fifth of its life left, refreshes whatever its age", async () => {
    const world = tokenWorld();
    world.store.set({ accessExpiresAt: new Date(world.now().getTime() + 5 * hour) });
    world.pass(4.1 * hour);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("refreshed");
  });

  it("given a token that lives one hour, does not refresh it at every look", async () => {
    const world = tokenWorld();
    world.store.set({ accessExpiresAt: new Date(world.now().getTime() + hour) });
    world.pass(hour / 2);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("fresh");
  });

  it("given an OA nobody linked or a broken chain, says so without a call", async () => {
    const world = tokenWorld();
    expect(await world.keeper().refreshIfDue("1")).toBe("needs_relink");
    world.store.set({ status: "needs_relink" });
    world.pass(21 * hour);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("needs_relink");
    expect(world.calls()).toBe(0);
  });

  it("given a lease that somebody holds, leaves the work to them", async () => {
    const world = tokenWorld();
    world.pass(20 * hour);
    world.store.takeLease("another process", new Date(world.now().getTime() + 30_000));
    expect(await world.keeper().refreshIfDue(oaId)).toBe("busy");
    world.pass(30_001);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("refreshed");
  });

  it("given a process that stood still after it took the lease, calls nobody and leaves it to the next", async () => {
    const world = tokenWorld();
    world.pass(20 * hour);
    const { markRefreshing } = world.store;
    world.store.markRefreshing = async (...given) => {
      world.pass(16_000);
      await markRefreshing(...given);
      world.store.markRefreshing = markRefreshing;
    };
    expect(await world.keeper().refreshIfDue(oaId)).toBe("busy");
    expect(world.calls()).toBe(0);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("refreshed");
  });

  it("given success or failure, gives its lease back", async () => {
    const world = tokenWorld();
    world.pass(20 * hour);
    world.plan("lost_before");
    expect(await world.keeper().refreshIfDue(oaId)).toBe("failed");
    expect(world.store.leaseOwner()).toBeNull();
    expect(await world.keeper().refreshIfDue(oaId)).toBe("refreshed");
    expect(world.store.leaseOwner()).toBeNull();
  });

  it("given a lease that cannot be given back, still reports the refresh", async () => {
    const world = tokenWorld();
    world.pass(20 * hour);
    world.store.failNext("releaseLease", 1);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("refreshed");
  });

  it("given the mark that cannot be written, does not spend the refresh token", async () => {
    const world = tokenWorld();
    world.pass(20 * hour);
    world.store.failNext("markRefreshing", 1);
    await expect(world.keeper().refreshIfDue(oaId)).rejects.toThrow("the database is away");
    expect(world.calls()).toBe(0);
  });
});

describe("a refresh that fails", () => {
  it.each(["lost_before", "rate_limited"] as const)(
    "given %s, tells a person and tries again later",
    async (fault) => {
      const world = tokenWorld();
      world.pass(20 * hour);
      world.plan(fault);
      expect(await world.keeper().refreshIfDue(oaId)).toBe("failed");
      expect(world.alarms).toMatchObject([{ kind: "refresh_failed", oaId }]);
      expect(world.store.current().status).toBe("linked");
      expect(await world.keeper().refreshIfDue(oaId)).toBe("refreshed");
    },
  );

  it("given an answer lost on the way, tries once more and then names the lost answer", async () => {
    const world = tokenWorld();
    world.pass(20 * hour);
    const lostAt = world.now().toISOString();
    world.plan("lost_after");
    expect(await world.keeper().refreshIfDue(oaId)).toBe("failed");
    world.pass(60_000);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("needs_relink");
    expect(world.store.reasons).toHaveLength(1);
    expect(world.store.reasons[0]).toContain(`used at ${lostAt} and the answer was lost`);
    expect(world.alarms.at(-1)).toMatchObject({ kind: "needs_relink", oaId });
    expect(await world.keeper().refreshIfDue(oaId)).toBe("needs_relink");
    expect(world.calls()).toBe(2);
  });

  it("given a wrong refresh token without any earlier attempt, does not blame a lost answer", async () => {
    const world = tokenWorld();
    world.store.set({ refreshToken: "mistyped" });
    world.pass(20 * hour);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("needs_relink");
    expect(world.store.reasons[0]).toContain("-14014");
    expect(world.store.reasons[0]).not.toContain("lost");
  });

  it("given a store that is away for a while, keeps the spent token's pair until it is stored", async () => {
    const world = tokenWorld();
    world.pass(20 * hour);
    world.store.failNext("storePair", 5);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("refreshed");
    expect(world.store.current().refreshToken).toBe(world.live.refresh);
  });

  it("given a store that stays away, says failed and why, never success", async () => {
    const world = tokenWorld();
    world.pass(20 * hour);
    world.store.failNext("storePair", 1_000);
    expect(await world.keeper().refreshIfDue(oaId)).toBe("failed");
    expect(world.alarms.at(-1)).toMatchObject({
      kind: "refresh_failed",
      reason: expect.stringContaining("database is away"),
    });
  });

  it("given a lease lost during a slow call, takes a new one and stores the only valid pair", async () => {
    const world = tokenWorld({ oauthTakesMs: 31_000 });
    world.pass(20 * hour);
    world.during(() => world.store.takeLease("another process", new Date(world.now().getTime() + 40_000)));
    expect(await world.keeper().refreshIfDue(oaId)).toBe("refreshed");
    expect(world.store.current().refreshToken).toBe(world.live.refresh);
    expect(world.store.leaseOwner()).toBeNull();
  });

  it("given a chain that dies in two weeks, tells a person when it will", async () => {
    const world = tokenWorld();
    world.pass(75 * 24 * hour);
    world.plan("rate_limited", "rate_limited");
    await world.keeper().refreshIfDue(oaId);
    expect(world.alarms.map(({ kind }) => kind)).not.toContain("chain_ends_soon");
    world.pass(2 * 24 * hour);
    await world.keeper().refreshIfDue(oaId);
    const refreshDiesAt = new Date("2027-01-30T00:00:00Z");
    expect(world.alarms.at(-1)).toEqual({ kind: "chain_ends_soon", oaId, refreshDiesAt });
  });
});

describe("accessToken", () => {
  it("given a token that is due but alive, hands it out at once", async () => {
    const world = tokenWorld();
    world.pass(22 * hour);
    expect(await world.keeper().accessToken(oaId)).toBe("AT1");
    expect(world.calls()).toBe(0);
  });

  it.each([24.9, 25, 48])("given a token of %f hours, refreshes first", async (hours) => {
    const world = tokenWorld();
    world.pass(hours * hour);
    expect(await world.keeper().accessToken(oaId)).toBe("AT2");
  });

  it("given OAuth away in the last minutes, still hands out the living token", async () => {
    const world = tokenWorld();
    world.pass(24.9 * hour);
    world.plan("rate_limited");
    expect(await world.keeper().accessToken(oaId)).toBe("AT1");
  });

  it("given OAuth away and the token dead, throws an error that may pass", async () => {
    const world = tokenWorld();
    world.pass(26 * hour);
    world.plan("rate_limited");
    const error = await world
      .keeper()
      .accessToken(oaId)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ZaloTokenError);
    expect(error).toMatchObject({ oaId, needsRelink: false });
  });

  it("given a broken chain, uses the access token to its end and then asks for a human", async () => {
    const world = tokenWorld();
    world.store.set({ status: "needs_relink" });
    world.pass(20 * hour);
    expect(await world.keeper().accessToken(oaId)).toBe("AT1");
    world.pass(5 * hour);
    await expect(world.keeper().accessToken(oaId)).rejects.toMatchObject({ needsRelink: true });
  });

  it("given an OA nobody linked, asks for a human", async () => {
    await expect(tokenWorld().keeper().accessToken("1")).rejects.toMatchObject({
      needsRelink: true,
      oaId: "1",
    });
  });

  it("given somebody else who refreshes and finishes, waits and takes theirs", async () => {
    const world = tokenWorld();
    world.pass(26 * hour);
    const [one, two] = await Promise.all([
      world.keeper().accessToken(oaId),
      world.keeper().accessToken(oaId),
    ]);
    expect([one, two]).toEqual(["AT2", "AT2"]);
    expect(world.calls()).toBe(1);
  });

  it("given somebody else who never finishes, takes over after their lease", async () => {
    const world = tokenWorld();
    world.pass(26 * hour);
    world.store.takeLease("a dead process", new Date(world.now().getTime() + 30_000));
    expect(await world.keeper().accessToken(oaId)).toBe("AT2");
  });
});

describe("afterRejection", () => {
  it("given a token that was already replaced, hands the new one out without a call", async () => {
    const world = tokenWorld();
    world.store.set({ accessToken: "AT7" });
    expect(await world.keeper().afterRejection(oaId, "AT1")).toBe("AT7");
    expect(world.calls()).toBe(0);
  });

  it("given the stored token itself, refreshes once however young it is", async () => {
    const world = tokenWorld();
    expect(await world.keeper().afterRejection(oaId, "AT1")).toBe("AT2");
    expect(world.calls()).toBe(1);
  });

  it("given ten senders rejected at once, refreshes once", async () => {
    const world = tokenWorld();
    const keepers = [world.keeper(), world.keeper()];
    const tokens = await Promise.all(
      Array.from({ length: 10 }, (_, i) => keepers[i % 2]?.afterRejection(oaId, "AT1")),
    );
    expect(new Set(tokens)).toEqual(new Set(["AT2"]));
    expect(world.calls()).toBe(1);
  });

  it("given a chain that turns out broken, asks for a human", async () => {
    const world = tokenWorld();
    world.store.set({ refreshToken: "spent" });
    await expect(world.keeper().afterRejection(oaId, "AT1")).rejects.toMatchObject({ needsRelink: true });
    expect(world.store.current().status).toBe("needs_relink");
  });

  it("given OAuth away, throws an error that may pass, and never hands the rejected token out", async () => {
    const world = tokenWorld();
    world.plan("lost_before");
    await expect(world.keeper().afterRejection(oaId, "AT1")).rejects.toMatchObject({ needsRelink: false });
  });
});
