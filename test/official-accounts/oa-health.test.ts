import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officialAccounts } from "../../src/database/schema/index.ts";
import type { ServedPlace } from "../../src/localities/served-place.ts";
import { noteLastEvents } from "../../src/official-accounts/note-last-events.ts";
import { readOaHealth } from "../../src/official-accounts/read-oa-health.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import type { DatabaseKind } from "../support/databases.ts";

describe.each<DatabaseKind>(["pglite", "postgres"])("how an Official Account does, on %s", (kind) => {
  let counter: Counter;
  let place: ServedPlace;
  beforeAll(async () => {
    counter = await openCounter(kind);
    await counter.knowledge.refresh(counter.database.db, counter.clock.now());
    ({ place } = counter.knowledge.forLocality("nam-hoa", counter.clock.now()));
  });
  afterAll(() => counter.close());

  const health = async (at = counter.clock.now(), of = place) => {
    const [found] = await readOaHealth(counter.database.db, of, at);
    if (!found) throw new Error("no account");
    return found;
  };
  const set = (values: Partial<typeof officialAccounts.$inferInsert>) =>
    counter.database.db.update(officialAccounts).set(values).where(eq(officialAccounts.locality, "nam-hoa"));
  const later = (days: number) => new Date(counter.clock.now().getTime() + days * 86_400_000);

  it("given an account just linked, finds nothing wrong and no event yet", async () => {
    expect(await health()).toMatchObject({ trouble: null, lastEventAt: null, silentHours: 0 });
  });

  it("given a resident's message, the next sweep knows when the account was last heard of", async () => {
    const message = { oaId: counter.oaOf("nam-hoa"), userId: counter.resident(), text: "xin chào" };
    await counter.control("/send/text", message);
    await counter.settle();
    await noteLastEvents(counter.database.db);
    const { lastEventAt } = await health();
    expect(lastEventAt).toEqual(counter.clock.now());
    const others = await counter.database.db
      .select()
      .from(officialAccounts)
      .where(eq(officialAccounts.locality, "phu-son"));
    expect(others[0]?.lastEventAt).toBeNull();
  });

  it("given three working days and more without an event, calls the account silent", async () => {
    await set({ refreshIssuedAt: later(6) });
    expect((await health(later(6))).trouble).toBe("silent");
    expect((await health(later(6))).silentHours).toBeGreaterThanOrEqual(16);
  });

  it("given a place that wants no such alarm, says nothing of the silence", async () => {
    const calm = { ...place, profile: { ...place.profile, oa: { silentAfterWorkingHours: null } } };
    await set({ refreshIssuedAt: later(6) });
    expect((await health(later(6), calm)).trouble).toBeNull();
  });

  it("given an account linked again after a long silence, counts from then", async () => {
    await set({ linkedAt: later(10), refreshIssuedAt: later(10) });
    expect(await health(later(10))).toMatchObject({ trouble: null, silentHours: 0 });
    await set({ linkedAt: counter.clock.now() });
  });

  it("given a refresh token within two weeks of its death, says so", async () => {
    await set({ refreshIssuedAt: later(-77), lastEventAt: counter.clock.now() });
    const found = await health();
    expect(found.trouble).toBe("chain_ends");
    expect(found.chainEndsAt).toEqual(later(13));
    await set({ refreshIssuedAt: later(-75) });
    expect((await health()).trouble).toBeNull();
  });

  it("given an account that must be linked again, says that before anything else", async () => {
    await set({ status: "needs_relink", statusReason: "spent", refreshIssuedAt: later(-200) });
    expect(await health(later(30))).toMatchObject({ trouble: "needs_relink", reason: "spent" });
  });
});
