import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { officialAccounts } from "../../src/database/schema/index.ts";
import { messagesLeft } from "../../src/official-accounts/messages-left.ts";
import type { OaQuota } from "../../src/zalo/index.ts";
import { hours, minutes } from "../support/clock.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { databaseKinds } from "../support/databases.ts";

describe.each(databaseKinds)("what Zalo says an Official Account may still send, on %s", (kind) => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter(kind);
  });
  afterAll(() => counter.close());
  beforeEach(async () => {
    await counter.database.db.update(officialAccounts).set({ quotas: null, quotasAt: null });
    await counter.control("/faults/clear", {});
  });

  const ask = () => counter.handlers["ask-quotas"]({});
  const quotas = (sub: { total: number; remain: number }, more = {}) =>
    counter.control("/quotas", { oaId: counter.oaOf("nam-hoa"), sub, ...more });
  const account = async (slug = "nam-hoa") => {
    const where = eq(officialAccounts.locality, slug);
    const [row] = await counter.database.db.select().from(officialAccounts).where(where);
    if (!row) throw new Error("no account");
    return row;
  };
  const inOrder = () =>
    counter.database.db.select().from(officialAccounts).orderBy(asc(officialAccounts.oaId));
  const fault = (kind: string) =>
    counter.control("/faults", { endpoint: "/openapi/v3.0/oa/quota/message", kind, times: 1 });

  it("given a package, bought and redeemed messages, keeps all three with the hour they were told", async () => {
    await quotas({ total: 500, remain: 120 }, { purchased: 30, reward: 5 });
    await ask();
    const { quotas: kept, quotasAt } = await account();
    expect(kept?.map(({ type, remain }) => [type, remain])).toEqual([
      ["sub_quota", 120],
      ["purchase_quota", 30],
      ["reward_quota", 5],
    ]);
    expect(quotasAt).toEqual(counter.clock.now());
  });

  it("given it was asked within the hour, does not ask again; later it does", async () => {
    await quotas({ total: 500, remain: 120 }, { purchased: 0, reward: 0 });
    await ask();
    await quotas({ total: 500, remain: 90 });
    counter.clock.advance(minutes(40));
    await ask();
    expect((await account()).quotas?.[0]?.remain).toBe(120);
    counter.clock.advance(minutes(40));
    await ask();
    expect((await account()).quotas?.[0]?.remain).toBe(90);
  });

  it("given an answer that is a refusal, keeps what was told before and asks the others", async () => {
    await quotas({ total: 500, remain: 90 });
    await ask();
    const [first] = await inOrder();
    counter.clock.advance(hours(2));
    await fault("error");
    await ask();
    const later = await inOrder();
    expect(later.find(({ oaId }) => oaId === first?.oaId)).toMatchObject({
      quotas: first?.quotas,
      quotasAt: first?.quotasAt,
    });
    expect(
      later.filter(({ quotasAt }) => quotasAt?.getTime() === counter.clock.now().getTime()),
    ).toHaveLength(later.length - 1);
    expect(counter.logs.some(({ event }) => event === "quota_not_told")).toBe(true);
  });

  it("given no answer at all, asks nobody else this time: a dead line would hold the job up for each", async () => {
    await fault("html");
    await ask();
    expect((await inOrder()).filter(({ quotasAt }) => quotasAt)).toEqual([]);
    await ask();
    expect((await account()).quotasAt).toEqual(counter.clock.now());
  });

  it("given an account that must be linked again, does not ask for it", async () => {
    const where = eq(officialAccounts.locality, "phu-son");
    await counter.database.db.update(officialAccounts).set({ status: "needs_relink" }).where(where);
    await ask();
    expect((await account("phu-son")).quotasAt).toBeNull();
    expect((await account()).quotasAt).not.toBeNull();
  });
});

describe("messages left beyond the free 48 hours", () => {
  const quota = (type: string, remain: number, total = remain, product = "cs"): OaQuota => ({
    ...{ assetId: "a", product, type, remain, total },
    validThrough: null,
  });

  it.each([
    ["a full package", [quota("sub_quota", 2_000)], 2_000, 0, false],
    ["a tenth of the package", [quota("sub_quota", 50, 500)], 50, 0, true],
    [
      "little of the package, many bought",
      [quota("sub_quota", 0, 500), quota("purchase_quota", 80)],
      0,
      80,
      false,
    ],
    ["nothing left of either", [quota("sub_quota", 0, 500), quota("reward_quota", 0)], 0, 0, true],
    [
      "another product's messages",
      [quota("sub_quota", 10, 500), quota("sub_quota", 900, 900, "gmf")],
      10,
      0,
      true,
    ],
  ] as const)(
    "given %s, adds them up and says whether that is little",
    (_what, quotas, left, extra, isLittle) => {
      expect(messagesLeft(quotas)).toMatchObject({ ofPackage: { remain: left }, extra, isLittle });
    },
  );

  it("given no package at all, has nothing that could run out", () => {
    expect(messagesLeft([])).toEqual({ ofPackage: null, extra: 0, isLittle: false });
  });
});
