import { describe, expect, it } from "vitest";
import { day, hour, oaId, openRig, otherUserId, start, userId } from "./harness.ts";

const quotas = (extra: object) => ({ oaId, sub: { total: 0, remain: 0 }, purchased: 0, reward: 0, ...extra });

describe("the seven days", () => {
  it("nobody is written to before they ever wrote: -230", async () => {
    const rig = await openRig();
    expect(await rig.cs({ text: "Chào" })).toMatchObject({ error: -230 });
    expect(rig.hooks).toHaveLength(0);
  });

  it("end seven days after the last interaction, to the millisecond", async () => {
    const rig = await openRig();
    await rig.say("chào");
    await rig.pass(24 * hour);
    const { accessToken } = await rig.sim.issueTokens(oaId);
    await rig.pass(23 * hour);
    expect((await rig.api("/v3.0/oa/message/cs", cs(), accessToken)).error).toBe(0);
    await rig.pass(5 * day + hour);
    const fresh = (await rig.sim.issueTokens(oaId)).accessToken;
    expect((await rig.api("/v3.0/oa/message/cs", cs(), fresh)).error).toBe(0);
    await rig.pass(1);
    expect((await rig.api("/v3.0/oa/message/cs", cs(), fresh)).error).toBe(-230);
  });

  it("are opened by following, “Nhắn tin”, a button and submitted details, not by receipts or reactions", async () => {
    for (const open of ["/follow", "/chatnow"]) {
      const rig = await openRig();
      await rig.control(open, { oaId, userId });
      expect((await rig.cs({ text: "Chào" })).error).toBe(0);
    }
    const rig = await openRig();
    await rig.control("/submit-info", { oaId, userId, info: { name: "Hoa", phone: "84912345678" } });
    expect((await rig.cs({ text: "Cảm ơn" })).error).toBe(0);
    const closed = await openRig();
    await closed.control("/send/admin", { oaId, userId, message: { text: "Chào" } });
    await closed.control("/seen", { oaId, userId });
    expect((await closed.cs({ text: "Chào" })).error).toBe(-230);
  });

  it("of one resident do not open those of another, nor of another account", async () => {
    const rig = await openRig();
    await rig.say("chào");
    expect((await rig.cs({ text: "a" }, otherUserId)).error).toBe(-230);
  });

  it("are moved by the control surface's clock when the host gives none", async () => {
    const rig = await openRig();
    await rig.say("chào");
    await rig.control("/clock", { addMs: 8 * day });
    const { accessToken } = await rig.sim.issueTokens(oaId);
    expect((await rig.api("/v3.0/oa/message/cs", cs(), accessToken)).error).toBe(-230);
    await rig.control("/clock", { offsetMs: 0 });
    expect((await rig.api("/v3.0/oa/message/cs", cs(), accessToken)).error).toBe(0);
  });
});

const cs = () => ({ recipient: { user_id: userId }, message: { text: "Chào" } });

describe("who pays", () => {
  it("within 48 hours nobody: quota type reply, without counts since 2026-03", async () => {
    const rig = await openRig();
    await rig.say("chào");
    for (let i = 0; i < 12; i += 1)
      expect((await rig.cs({ text: `${i}` })).data.quota).toEqual({ quota_type: "reply" });
  });

  it("with the older answers switched on, counts are strings and always 8", async () => {
    const rig = await openRig();
    await rig.control("/readings", { quotaCounts: true });
    await rig.say("chào");
    expect((await rig.cs({ text: "a" })).data.quota).toEqual({
      quota_type: "reply",
      remain: "7",
      total: "8",
    });
  });

  it("a follower who never wrote is greeted as welcome_msg", async () => {
    const rig = await openRig();
    await rig.control("/follow", { oaId, userId });
    expect((await rig.cs({ text: "Chào" })).data.quota).toEqual({ quota_type: "welcome_msg" });
  });

  it("after 48 hours the package, then bought, then redeemed messages, then money without a quota object", async () => {
    const rig = await openRig();
    await rig.say("chào");
    await rig.pass(49 * hour);
    const { accessToken } = await rig.sim.issueTokens(oaId);
    await rig.control(
      "/quotas",
      quotas({ sub: { total: 5, remain: 1 }, purchased: 1, reward: 1, cloudBalance: 60 }),
    );
    const send = () => rig.api("/v3.0/oa/message/cs", cs(), accessToken);
    const owner = { owner_type: "OA", owner_id: oaId };
    expect((await send()).data.quota).toEqual({
      quota_type: "sub_quota",
      remain: "0",
      total: "5",
      expired_date: "30/11/2026",
    });
    expect((await send()).data.quota).toEqual({ quota_type: "purchase_quota", ...owner });
    expect((await send()).data.quota).toEqual({ quota_type: "reward_quota", ...owner });
    const billed = await send();
    expect(billed.error).toBe(0);
    expect(billed.data).not.toHaveProperty("quota");
    expect((await send()).error).toBe(-321);
  });

  it("with nothing left and no Zalo Cloud Account it is -211, and a refusal costs nothing", async () => {
    const rig = await openRig();
    await rig.say("chào");
    await rig.pass(49 * hour);
    const { accessToken } = await rig.sim.issueTokens(oaId);
    await rig.control("/quotas", quotas({ sub: { total: 1, remain: 1 } }));
    const bad = { recipient: { user_id: userId }, message: { text: "x".repeat(2001) } };
    await rig.api("/v3.0/oa/message/cs", bad, accessToken);
    expect((await rig.api("/v3.0/oa/message/cs", cs(), accessToken)).error).toBe(0);
    expect((await rig.api("/v3.0/oa/message/cs", cs(), accessToken)).error).toBe(-211);
  });
});

describe("who cannot be reached", () => {
  it.each([-217, -227, -244])("a resident set to %d gets no message", async (code) => {
    const rig = await openRig();
    await rig.say("chào");
    await rig.control("/contacts", { oaId, userId, refuse: code });
    expect((await rig.cs({ text: "a" })).error).toBe(code);
    await rig.control("/contacts", { oaId, userId, refuse: null });
    expect((await rig.cs({ text: "a" })).error).toBe(0);
  });
});

describe("the answer", () => {
  it("names message and resident; sent_time inside data, beside it, or missing", async () => {
    const rig = await openRig();
    await rig.say("chào");
    const inside = await rig.cs({ text: "a" });
    expect(inside.data).toMatchObject({ user_id: userId, sent_time: String(start) });
    expect(inside.data.message_id).toMatch(/^[0-9a-f]{20}$/);
    await rig.control("/readings", { sentTime: "beside" });
    const beside = await rig.cs({ text: "a" });
    expect(beside.sent_time).toBe(String(start));
    expect(beside.data).not.toHaveProperty("sent_time");
    await rig.control("/readings", { sentTime: "none" });
    expect(JSON.stringify(await rig.cs({ text: "a" }))).not.toContain("sent_time");
  });

  it("never repeats a message id", async () => {
    const rig = await openRig();
    await rig.say("chào");
    const ids = new Set<string>();
    for (let i = 0; i < 200; i += 1) ids.add((await rig.cs({ text: "a" })).data.message_id);
    expect(ids.size).toBe(200);
  });

  it("at night a consultation message passes all the same", async () => {
    const rig = await openRig();
    await rig.pass(14 * hour);
    await rig.say("chào");
    expect((await rig.cs({ text: "a" })).error).toBe(0);
  });
});
