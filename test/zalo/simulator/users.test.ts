import { describe, expect, it } from "vitest";
import { day, hour, oaId, openRig, otherUserId, type Rig, start, userId } from "./harness.ts";

const detail = (rig: Rig, user_id: unknown = userId) => rig.get("/v3.0/oa/user/detail", { user_id });
const listed = async (rig: Rig, filter: object = {}, token?: string) => {
  const answer = await rig.get("/v3.0/oa/user/getlist", { offset: 0, count: 50, ...filter }, token);
  const data = answer.data as unknown as { users: { user_id: string }[]; total: number };
  return { error: answer.error, ids: data?.users.map((one) => one.user_id), total: data?.total };
};

describe("user/detail", () => {
  it("of one who wrote shows name, last day and that they do not follow", async () => {
    const rig = await openRig();
    await rig.say("a");
    expect((await detail(rig)).data).toMatchObject({
      user_id: userId,
      display_name: "Bùi Thị Hoa",
      user_is_follower: false,
      user_last_interaction_date: "21/11/2026",
      shared_info: {},
      tags_and_notes_info: { notes: [], tag_names: [] },
    });
  });

  it("of one who never came is -213, of nobody -201", async () => {
    const rig = await openRig();
    expect((await detail(rig)).error).toBe(-213);
    expect((await detail(rig, "12345")).error).toBe(-201);
  });

  it("reads an id written as a number without rounding it", async () => {
    const rig = await openRig();
    await rig.say("a");
    const answer = await rig.get(`/v3.0/oa/user/detail?data=${encodeURIComponent(`{"user_id":${userId}}`)}`);
    expect(answer.data).toMatchObject({ user_id: userId });
  });

  it("shows what the resident shared, and update and delete change it", async () => {
    const rig = await openRig();
    const info = { name: "Hoa", phone: "84912345678" };
    await rig.control("/submit-info", { oaId, userId, info });
    expect((await detail(rig)).data).toMatchObject({ shared_info: info });
    await rig.api("/v3.0/oa/user/update", {
      user_id: userId,
      user_alias: "Bà Hoa xóm 5",
      shared_info: { city: "TH" },
    });
    expect((await detail(rig)).data).toMatchObject({
      user_alias: "Bà Hoa xóm 5",
      shared_info: { ...info, city: "TH" },
    });
    await rig.api("/v2.0/oa/deletefollowerinfo", { user_id: userId });
    expect((await detail(rig)).data).toMatchObject({ user_alias: "Bùi Thị Hoa", shared_info: {} });
  });

  it("update refuses strangers and wrong forms", async () => {
    const rig = await openRig();
    expect((await rig.api("/v3.0/oa/user/update", { user_id: userId })).error).toBe(-213);
    await rig.say("a");
    expect((await rig.api("/v3.0/oa/user/update", { user_id: userId, user_alias: 7 })).error).toBe(-201);
  });
});

describe("user/getlist", () => {
  it("lists people who follow or wrote, with filters for following in both spellings", async () => {
    const rig = await openRig();
    expect(await listed(rig)).toMatchObject({ ids: [], total: 0 });
    await rig.say("a");
    await rig.control("/follow", { oaId, userId: otherUserId });
    expect((await listed(rig)).ids).toEqual([userId, otherUserId]);
    expect((await listed(rig, { is_follower: "true" })).ids).toEqual([otherUserId]);
    expect((await listed(rig, { is_follower: false })).ids).toEqual([userId]);
  });

  it("filters by the day of the last interaction", async () => {
    const rig = await openRig();
    await rig.say("a");
    await rig.pass(24 * hour);
    await rig.say("b", otherUserId);
    const { accessToken } = await rig.sim.issueTokens(oaId);
    const by = async (last_interaction_period: string) =>
      (await listed(rig, { last_interaction_period }, accessToken)).ids;
    expect(await by("TODAY")).toEqual([otherUserId]);
    expect(await by("YESTERDAY")).toEqual([userId]);
    expect(await by("L7D")).toEqual([userId, otherUserId]);
    expect(await by("L30D")).toEqual([userId, otherUserId]);
    expect(await by("2026_11_21:2026_11_21")).toEqual([userId]);
    expect((await listed(rig, { last_interaction_period: "LAST YEAR" }, accessToken)).error).toBe(-201);
  });

  it.each([
    [{ count: 51 }, -210],
    [{ offset: 9952 }, -210],
    [{ count: 0 }, -201],
    [{ offset: -1 }, -201],
    [{ offset: 9951, count: 50 }, 0],
  ])("%o gives %d", async (filter, error) =>
    expect((await listed(await openRig(), filter)).error).toBe(error),
  );
});

describe("tags", () => {
  it("tag, list, filter, untag and remove, each change told by an event", async () => {
    const rig = await openRig();
    await rig.say("a");
    await rig.api("/v2.0/oa/tag/tagfollower", { user_id: userId, tag_name: "Xóm 5" });
    expect((await rig.get("/v2.0/oa/tag/gettagsofoa")).data).toEqual(["Xóm 5"]);
    expect((await listed(rig, { tag_name: "Xóm 5" })).ids).toEqual([userId]);
    expect(rig.events("add_user_to_tag").map((event) => event.tag)).toEqual([
      { name: "Xóm 5" },
      { user_ids: [userId], name: "Xóm 5" },
    ]);
    await rig.api("/v2.0/oa/tag/rmfollowerfromtag", { user_id: userId, tag_name: "Xóm 5" });
    expect(rig.events("remove_user_from_tag")[0]?.tag).toEqual({ user_ids: [userId], name: "Xóm 5" });
    expect((await listed(rig, { tag_name: "Xóm 5" })).ids).toEqual([]);
    await rig.api("/v2.0/oa/tag/rmtag", { tag_name: "Xóm 5" });
    expect(rig.events("remove_tag")[0]).toMatchObject({ oa_id: oaId, tag: { name: "Xóm 5" } });
    expect((await rig.get("/v2.0/oa/tag/gettagsofoa")).data).toEqual([]);
  });

  it("without a name, or of a tag that is not there, are -201", async () => {
    const rig = await openRig();
    for (const call of ["tagfollower", "rmfollowerfromtag", "rmtag"]) {
      expect((await rig.api(`/v2.0/oa/tag/${call}`, { user_id: userId, tag_name: " " })).error).toBe(-201);
    }
    expect((await rig.api("/v2.0/oa/tag/rmtag", { tag_name: "x" })).error).toBe(-201);
    expect((await rig.api("/v2.0/oa/tag/rmfollowerfromtag", { user_id: userId, tag_name: "x" })).error).toBe(
      -201,
    );
  });
});

describe("history", () => {
  it("gives newest first, at most ten, with numbers for src and time", async () => {
    const rig = await openRig();
    for (let i = 0; i < 12; i += 1) await rig.say(`tin ${i}`);
    await rig.cs({ text: "Chào bác" });
    const first = (await rig.get("/v2.0/oa/conversation", { user_id: userId, offset: 0, count: 10 })).data;
    expect(first).toHaveLength(10);
    expect((first as unknown as object[])[0]).toMatchObject({
      src: 0,
      time: start,
      type: "text",
      message: "Chào bác",
      from_id: oaId,
      to_id: userId,
      to_display_name: "Bùi Thị Hoa",
    });
    expect((first as unknown as object[])[1]).toMatchObject({ src: 1, message: "tin 11", from_id: userId });
    const rest = (await rig.get("/v2.0/oa/conversation", { user_id: userId, offset: 10, count: 10 })).data;
    expect(rest).toHaveLength(3);
    expect((await rig.get("/v2.0/oa/conversation", { user_id: userId, count: 11 })).error).toBe(-210);
    expect((await rig.get("/v2.0/oa/conversation", { user_id: "1" })).error).toBe(-201);
  });

  it("message ids are those of the send answer and of the event", async () => {
    const rig = await openRig();
    const { msgId } = await rig.say("a");
    const sent = await rig.cs({ text: "b" });
    const { data } = await rig.get("/v2.0/oa/conversation", { user_id: userId, offset: 0, count: 2 });
    const ids = (data as unknown as { message_id: string }[]).map((one) => one.message_id);
    expect(ids).toEqual([sent.data.message_id, msgId]);
    expect(rig.events("user_send_text")[0]?.message?.msg_id).toBe(msgId);
  });

  it("shows each kind of message with its extra field", async () => {
    const rig = await openRig();
    const to = { oaId, userId };
    await rig.control("/send/image", { ...to, url: "https://f6.photo.talk.zdn.vn/a.jpg", text: "Cột sóng" });
    await rig.control("/send/audio", { ...to, url: "https://x.zdn.vn/a.amr" });
    await rig.control("/send/sticker", { ...to, stickerId: "sticker-2" });
    await rig.control("/send/location", { ...to, latitude: 20.09, longitude: 105.37 });
    await rig.control("/send/link", { ...to, url: "https://example.vn" });
    await rig.control("/send/gif", { ...to, url: "https://x.zdn.vn/a.gif" });
    const { data } = await rig.get("/v2.0/oa/conversation", { user_id: userId, offset: 0, count: 10 });
    const items = (data as unknown as Record<string, unknown>[]).reverse();
    expect(items.map((one) => one.type)).toEqual(["photo", "voice", "sticker", "location", "link", "GIF"]);
    expect(items[0]).toMatchObject({ url: "https://f6.photo.talk.zdn.vn/a.jpg", description: "Cột sóng" });
    expect(items[1]).toMatchObject({ url: "https://x.zdn.vn/a.amr" });
    expect(items[3]?.location).toBe('{"latitude":"20.09","longitude":"105.37"}');
    expect(items[4]).toMatchObject({ links: [{ url: "https://example.vn" }] });
    expect(items[5]).toMatchObject({ thumb: "https://x.zdn.vn/a.gif" });
  });

  it("listrecentchat gives each conversation's last message, newest first", async () => {
    const rig = await openRig();
    await rig.say("một");
    await rig.say("hai", otherUserId);
    await rig.say("ba");
    const { data } = await rig.get("/v2.0/oa/listrecentchat", { offset: 0, count: 5 });
    expect((data as unknown as { message: string }[]).map((one) => one.message)).toEqual(["ba", "hai"]);
  });
});

describe("account and quota", () => {
  it("getoa names the account, its type and its followers", async () => {
    const rig = await openRig();
    await rig.control("/follow", { oaId, userId });
    expect((await rig.get("/v2.0/oa/getoa")).data).toMatchObject({
      oaid: oaId,
      name: "Xã Ngọc Lặc",
      is_verified: true,
      oa_type: 4,
      num_follower: 1,
    });
  });

  it("quota of a resident gives last_interaction in ms as a string, counts only in the older answers", async () => {
    const rig = await openRig();
    const ask = () => rig.api("/v3.0/oa/quota/message", { user_id: userId });
    expect((await ask()).data).not.toHaveProperty("last_interaction");
    await rig.say("a");
    expect((await ask()).data).toMatchObject({ last_interaction: String(start) });
    expect((await ask()).data).not.toHaveProperty("cs_reply");
    await rig.control("/readings", { quotaCounts: true });
    expect((await ask()).data).toMatchObject({ cs_reply: { remain: 8, total: 8 } });
  });

  it("quota of the account lists what is left of each kind", async () => {
    const rig = await openRig();
    await rig.control("/quotas", { oaId, sub: { total: 500, remain: 20 } });
    const ask = (quota_type: string, extra = {}) =>
      rig.api("/v3.0/oa/quota/message", { quota_owner: "OA", product_type: "cs", quota_type, ...extra });
    expect((await ask("sub_quota")).data).toMatchObject([
      { quota_type: "sub_quota", total: 500, remain: 20 },
    ]);
    expect((await ask("purchase_quota")).data).toEqual([]);
    expect((await ask("sub_quota", { quota_owner: "APP" })).data).toEqual([]);
    expect((await ask("other")).error).toBe(-201);
    expect((await ask("sub_quota", { product_type: "x" })).error).toBe(-201);
    expect((await ask("sub_quota", { quota_owner: "ME" })).error).toBe(-201);
  });

  it("eight days on, last_interaction has not moved", async () => {
    const rig = await openRig();
    await rig.say("a");
    await rig.control("/clock", { addMs: 8 * day });
    const { accessToken } = await rig.sim.issueTokens(oaId);
    const answer = await rig.api("/v3.0/oa/quota/message", { user_id: userId }, accessToken);
    expect(answer.data).toMatchObject({ last_interaction: String(start) });
  });
});
