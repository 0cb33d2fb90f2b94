import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { linkOfficialAccount } from "../../src/official-accounts/link-official-account.ts";
import { createTokenStore } from "../../src/official-accounts/token-store.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { createTokenKeeper, type TokenPair, type TokenStore } from "../../src/zalo/index.ts";
import { databaseKinds, openTestDatabase } from "../support/databases.ts";
import { steppedStore } from "../zalo/tokens/stepped-store.ts";

const oaId = "2491302944280861201";
const sealer = createSealer("a secret key for tests");
const now = () => new Date("2026-11-21T03:04:05.678Z");

/** Zalo's side: pairs of one chain, each refresh token good once. */
function zalo() {
  let issued = 0;
  const presented: string[] = [];
  const issue = (): TokenPair => {
    issued += 1;
    return { accessToken: `AT${issued}`, refreshToken: `RT${issued}`, expiresInSeconds: 90_000 };
  };
  const refresh = async ({ refreshToken }: { refreshToken: string }) => {
    presented.push(refreshToken);
    return issue();
  };
  return { issue, refresh, presented };
}

describe.each(databaseKinds)("an administrator who links again, with tokens in %s", (kind) => {
  let database: Database;
  beforeEach(async () => {
    database = await openTestDatabase(kind);
  });
  afterEach(() => database.close());

  function world() {
    const { issue, refresh, presented } = zalo();
    let ids = 0;
    const keeper = (store: TokenStore) =>
      createTokenKeeper({
        store,
        oauth: { refresh },
        now,
        newId: () => `owner-${++ids}`,
        wait: async () => {},
        leaseMs: 30_000,
        refreshAfterMs: 0,
      });
    const link = () =>
      linkOfficialAccount(database.db, sealer, { oaId, locality: "ngoc-lac", pair: issue() }, now());
    return { presented, keeper, link, store: createTokenStore(database.db, sealer) };
  }

  it("given nobody who does so, refreshes once, and the stored mark is to the millisecond", async () => {
    const { keeper, link, store, presented } = world();
    await link();
    expect(await keeper(store).refreshIfDue(oaId)).toBe("refreshed");
    expect(presented).toEqual(["RT1"]);
    expect(await store.read(oaId)).toMatchObject({ refreshToken: "RT2", version: 2, refreshingSince: null });
    await store.acquireLease(oaId, "somebody", new Date(now().getTime() + 1), now());
    await store.markRefreshing(oaId, "somebody", now());
    expect((await store.read(oaId))?.refreshingSince).toEqual(now());
  });

  // Read, lease, read, mark, lease again, read: until here, the token may turn into another one.
  it.each([1, 2, 3, 4, 5, 6])(
    "given it before call %i of a refresher and a second one at once, none uses the other's token",
    async (call) => {
      const { keeper, link, store, presented } = world();
      await link();
      const stepped = steppedStore(store);
      stepped.before(call, async () => {
        await link();
        // The second one holds the new lease and has called: its answer is on the way.
        await store.acquireLease(oaId, "second", new Date(now().getTime() + 30_000), now());
        await store.markRefreshing(oaId, "second", now());
      });
      expect(await keeper(stepped.store).refreshIfDue(oaId)).toBe("busy");
      expect(presented).toEqual([]);
      const pair = { accessToken: "AT9", refreshToken: "RT9", expiresInSeconds: 90_000 };
      expect(await store.storePair(oaId, "second", pair, now())).toBe(true);
      expect(await store.read(oaId)).toMatchObject({ refreshToken: "RT9", status: "linked", version: 3 });
    },
  );

  it("given a word about the pair before it, that a human is needed, leaves the new link alone", async () => {
    const { link, store } = world();
    await link();
    await link();
    expect(await store.markNeedsRelink(oaId, 1, "spent")).toBe(false);
    expect((await store.read(oaId))?.status).toBe("linked");
    expect(await store.markNeedsRelink(oaId, 2, "spent")).toBe(true);
    expect((await store.read(oaId))?.status).toBe("needs_relink");
  });
});
