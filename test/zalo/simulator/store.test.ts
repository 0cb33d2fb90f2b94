import { describe, expect, it } from "vitest";
import { hour, oaId, openRig, start, userId } from "./harness.ts";

/** A store in memory that counts, and fails when told. */
function memoryStore() {
  const store = {
    json: null as string | null,
    saves: 0,
    load: async () => store.json,
    save: async (json: string) => {
      await Promise.resolve();
      store.json = json;
      store.saves += 1;
    },
  };
  return store;
}

describe("a restart", () => {
  it("keeps tokens: the old pair works on, a spent refresh token stays spent", async () => {
    const store = memoryStore();
    const before = await openRig({ store });
    const pair = await before.sim.issueTokens(oaId);
    const refresh = (rig: typeof before) =>
      rig.request("/oauth/v4/oa/access_token", {
        method: "POST",
        headers: { secret_key: "APP_SECRET_FOR_TEST" },
        body: new URLSearchParams({
          app_id: "360846524940903967",
          grant_type: "refresh_token",
          refresh_token: pair.refreshToken,
        }).toString(),
      });
    const next = (await (await refresh(before)).json()) as { access_token: string };
    const after = await openRig({ store });
    expect(await (await refresh(after)).json()).toMatchObject({ error: -14014 });
    const { calls } = (await after.control("/calls")) as { calls: unknown[] };
    expect(calls.length).toBeGreaterThan(0);
    expect(next.access_token).toBeTruthy();
  });

  it("a pair is stored before its answer leaves", async () => {
    const store = memoryStore();
    const rig = await openRig({ store });
    const { accessToken } = await rig.sim.issueTokens(oaId);
    expect(store.json).toContain(accessToken);
  });

  it("keeps chats, windows and settings", async () => {
    const store = memoryStore();
    const before = await openRig({ store });
    await before.say("chào");
    await before.control("/webhook/switches", { user_seen_message: false });
    const after = await openRig({ store });
    expect(await after.control("/conversation")).toMatchObject({ messages: [{ text: "chào" }] });
    expect((await after.cs({ text: "Chào bác" })).error).toBe(0);
    expect(await after.control("/webhook")).toMatchObject({ switchedOff: ["user_seen_message"] });
  });

  it("never repeats a message id of before", async () => {
    const store = memoryStore();
    const before = await openRig({ store });
    const first = await before.say("a");
    const after = await openRig({ store });
    expect((await after.say("a")).msgId).not.toBe(first.msgId);
  });

  it("takes the retry ladder up where it stood", async () => {
    const store = memoryStore();
    const before = await openRig({ store });
    before.answer.status = 503;
    await before.say("a");
    const after = await openRig({ store });
    await after.pass(30_000);
    expect(after.hooks).toHaveLength(1);
    expect(after.hooks[0]).toMatchObject({ raw: before.hooks[0]?.raw, headers: { num_retry: "1" } });
  });

  it("puts a moved clock back", async () => {
    const store = memoryStore();
    const offsets: number[] = [];
    const options = {
      store,
      setClockOffset: (ms: number) => void offsets.push(ms),
      now: () => new Date(start),
    };
    const before = await openRig(options);
    await before.control("/clock", { addMs: hour });
    await openRig(options);
    expect(offsets).toEqual([0, hour, hour]);
  });

  it("adds residents and accounts that are new in the settings", async () => {
    const store = memoryStore();
    await openRig({ store });
    const residents = [{ userId: "900719925474099312", name: "Phạm Văn Mới" }];
    const after = await openRig({ store, residents });
    const { residents: all } = (await after.control("/residents")) as { residents: { userId: string }[] };
    expect(all.map((one) => one.userId)).toContain("900719925474099312");
    expect(all.map((one) => one.userId)).toContain(userId);
  });
});

describe("saving", () => {
  it("callers at the same time share a save, and each finds its change stored", async () => {
    const store = memoryStore();
    const rig = await openRig({ store });
    store.saves = 0;
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        rig.post("/control/send/text", { oaId, userId, text: `tin ${i}` }),
      ),
    );
    await rig.sim.settled();
    expect(store.saves).toBeLessThan(80);
    for (let i = 0; i < 40; i += 1) expect(store.json).toContain(`"tin ${i}"`);
  });

  it("that fails makes the call fail, and the simulator goes on once it works again", async () => {
    const store = memoryStore();
    const rig = await openRig({ store });
    const { save } = store;
    store.save = async () => Promise.reject(new Error("disk full"));
    const failed = await rig.post("/control/send/text", { oaId, userId, text: "a" });
    expect(failed.status).toBe(500);
    await rig.sim.settled();
    store.save = save;
    await rig.say("b");
    expect(store.json).toContain('"b"');
    expect(rig.hooks).toHaveLength(2);
  });

  it("keeps the newest two hundred calls, not all", async () => {
    const store = memoryStore();
    const rig = await openRig({ store });
    for (let i = 0; i < 210; i += 1) await rig.get("/v2.0/oa/getoa");
    await rig.say("a");
    const saved = JSON.parse(store.json ?? "{}") as { calls: unknown[] };
    expect(saved.calls).toHaveLength(200);
  });
});
