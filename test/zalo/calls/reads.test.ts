import { describe, expect, it } from "vitest";
import { json } from "../fake-fetch.ts";
import { clientWorld, dataOf, oaId, userId } from "./client-world.ts";

const answering = (data: unknown) => clientWorld([json({ data, error: 0, message: "Success" })]);

describe("getUser", () => {
  const detail = {
    user_id: userId,
    user_id_by_app: "552177279717587730",
    user_external_id: "",
    display_name: "Nguyễn Văn A",
    user_alias: "bác A",
    is_sensitive: false,
    user_last_interaction_date: "24/07/2023",
    user_is_follower: true,
    avatar: "https://s120.zdn.vn/a.jpg",
    tags_and_notes_info: { notes: ["hay hỏi"], tag_names: ["Thôn 2"] },
    shared_info: { address: "Thôn 2", city: "Thanh Hóa", district: "", phone: 84912345678, name: "A" },
  };

  it("given the documented answer, reads it, the phone as text", async () => {
    const { client, requests } = answering(detail);
    expect(await client.getUser(oaId, userId)).toEqual({
      userId,
      userIdByApp: "552177279717587730",
      displayName: "Nguyễn Văn A",
      alias: "bác A",
      isSensitive: false,
      isFollower: true,
      lastInteractionDate: "24/07/2023",
      avatar: "https://s120.zdn.vn/a.jpg",
      tags: ["Thôn 2"],
      notes: ["hay hỏi"],
      shared: { name: "A", phone: "84912345678", address: "Thôn 2", city: "Thanh Hóa" },
    });
    expect(requests[0]?.method).toBe("GET");
    expect(requests[0]?.url.pathname).toBe("/v3.0/oa/user/detail");
    expect(dataOf(requests[0])).toBe(`{"user_id":"${userId}"}`);
  });

  it("given only an id, fills in what nobody shared with nothing", async () => {
    expect(await answering({ user_id: userId }).client.getUser(oaId, userId)).toMatchObject({
      userId,
      displayName: "",
      isFollower: false,
      tags: [],
      shared: { name: null, phone: null, address: null, city: null },
    });
  });

  it("given odd extras, still reads the person", async () => {
    const odd = { ...detail, tags_and_notes_info: "none", shared_info: null, is_sensitive: "true" };
    expect(await answering(odd).client.getUser(oaId, userId)).toMatchObject({ tags: [], isSensitive: true });
  });

  it("given a person who does not follow, carries the advice", async () => {
    const { client } = clientWorld([json({ error: -213, message: "User has not followed OA" })]);
    await expect(client.getUser(oaId, userId)).rejects.toMatchObject({
      code: -213,
      action: "never_for_user",
    });
  });
});

describe("listUsers", () => {
  it("given no filter, asks for the first fifty", async () => {
    const { client, requests } = answering({
      total: 120,
      count: 2,
      offset: 0,
      users: [{ user_id: userId }, { user_id: "2" }],
    });
    expect(await client.listUsers(oaId)).toEqual({ total: 120, offset: 0, userIds: [userId, "2"] });
    expect(dataOf(requests[0])).toBe('{"offset":0,"count":50}');
  });

  it("given a filter, writes the flag as text, as documented", async () => {
    const { client, requests } = answering({ total: 0, users: [] });
    await client.listUsers(oaId, {
      offset: 50,
      count: 10,
      tagName: "VIP",
      lastInteraction: "L7D",
      isFollower: true,
    });
    expect(JSON.parse(dataOf(requests[0]))).toEqual({
      offset: 50,
      count: 10,
      tag_name: "VIP",
      last_interaction_period: "L7D",
      is_follower: "true",
    });
  });

  it("given no users in the answer, is an empty page", async () => {
    expect(await answering({ total: 0 }).client.listUsers(oaId)).toEqual({
      total: 0,
      offset: 0,
      userIds: [],
    });
  });

  it.each([{ offset: 9_952 }, { count: 51 }])(
    "given %j, says Zalo's limit without a call",
    async (filter) => {
      const { client, requests } = answering({});
      await expect(client.listUsers(oaId, filter)).rejects.toThrow("at most");
      expect(requests).toHaveLength(0);
    },
  );
});

describe("history", () => {
  const item = {
    src: 1,
    time: 1619401853770,
    type: "text",
    message: "Chào shop",
    message_id: "92e5d851aa8178dd2192",
    from_id: userId,
    to_id: oaId,
    from_display_name: "A",
  };

  it("given a user's conversation, writes the id as an unrounded JSON number", async () => {
    const { client, requests } = answering([item]);
    await client.getConversation(oaId, userId, { offset: 10, count: 5 });
    expect(requests[0]?.url.pathname).toBe("/v2.0/oa/conversation");
    expect(dataOf(requests[0])).toBe(`{"user_id":${userId},"offset":10,"count":5}`);
  });

  it("given messages of both sides, says whose and when", async () => {
    const { client } = answering([item, { ...item, src: 0, from_id: oaId, to_id: userId }]);
    const [theirs, ours] = await client.getConversation(oaId, userId);
    expect(theirs).toMatchObject({
      from: "user",
      type: "text",
      text: "Chào shop",
      messageId: "92e5d851aa8178dd2192",
      fromId: userId,
      toId: oaId,
    });
    expect(theirs?.sentAt.toISOString()).toBe("2021-04-26T01:50:53.770Z");
    expect(theirs?.raw.from_display_name).toBe("A");
    expect(ours).toMatchObject({ from: "oa", fromId: oaId });
  });

  it("given ids as bare numbers beyond 2^53, keeps every digit", async () => {
    const body = `{"error":0,"data":[{"src":1,"time":1,"type":"text","message_id":"m","from_id":${userId},"to_id":${oaId}}]}`;
    const { client } = clientWorld([new Response(body)]);
    expect(await client.getConversation(oaId, userId)).toMatchObject([
      { fromId: userId, toId: oaId, text: "" },
    ]);
  });

  it("given the newest chats, asks for ten by default", async () => {
    const { client, requests } = answering([item]);
    expect(await client.listRecentChats(oaId)).toHaveLength(1);
    expect(requests[0]?.url.pathname).toBe("/v2.0/oa/listrecentchat");
    expect(dataOf(requests[0])).toBe('{"offset":0,"count":10}');
  });

  it("given nothing, is an empty page", async () => {
    expect(await clientWorld([json({ error: 0 })]).client.listRecentChats(oaId)).toEqual([]);
  });

  it("given more than ten, says the limit", async () => {
    const { client } = answering([]);
    await expect(client.getConversation(oaId, userId, { count: 11 })).rejects.toThrow("at most 10");
  });

  it.each(["", "abc", '1,"x":2', "12e5"])(
    "given the user id %j, refuses to write it into JSON",
    async (id) => {
      const { client, requests } = answering([]);
      await expect(client.getConversation(oaId, id)).rejects.toThrow("digits");
      expect(requests).toHaveLength(0);
    },
  );
});

describe("the OA and its quotas", () => {
  it("given the profile, reads type, package and followers", async () => {
    const { client, requests } = answering({
      oaid: oaId,
      name: "UBND xã Ngọc Lặc",
      description: "d",
      is_verified: true,
      oa_type: 4,
      num_follower: "1200",
      avatar: "https://a",
      package_name: "Tiêu chuẩn",
      package_valid_through_date: "31/12/2026",
    });
    expect(await client.getOa(oaId)).toEqual({
      oaId,
      name: "UBND xã Ngọc Lặc",
      description: "d",
      isVerified: true,
      type: 4,
      followers: 1_200,
      avatar: "https://a",
      packageName: "Tiêu chuẩn",
      packageValidThrough: "31/12/2026",
    });
    expect(requests[0]?.url.href).toBe("https://openapi.zalo.me/v2.0/oa/getoa");
  });

  it("given a user's quota, reads the last interaction", async () => {
    const { client, requests } = answering({
      last_interaction: "1690184100000",
      cs_reply: { remain: 6, total: 8 },
      promotion: { daily_remain: 0, daily_total: 1, monthly_remain: 4, monthly_total: 6 },
    });
    expect(await client.getQuota(oaId, userId)).toEqual({
      lastInteractionAt: new Date(1_690_184_100_000),
      reply: { remain: 6, total: 8 },
      promotion: { dailyRemain: 0, monthlyRemain: 4 },
    });
    expect(requests[0]?.url.pathname).toBe("/v3.0/oa/quota/message");
    expect(requests[0]?.body).toBe(`{"user_id":"${userId}"}`);
  });

  it("given a quota without the figures dropped in 2026, says null", async () => {
    expect(
      await answering({ last_interaction: "1690184100000" }).client.getQuota(oaId, userId),
    ).toMatchObject({
      reply: null,
      promotion: null,
    });
    expect(await answering({}).client.getQuota(oaId, userId)).toMatchObject({ lastInteractionAt: null });
  });

  it("given the OA's quota, asks for the package's free messages by default", async () => {
    const asset = {
      asset_id: "a",
      product_type: "cs",
      quota_type: "sub_quota",
      valid_through: "31/12/2026",
      total: 2000,
      remain: "1990",
    };
    const { client, requests } = answering([asset]);
    expect(await client.getOaQuota(oaId)).toEqual([
      {
        assetId: "a",
        product: "cs",
        type: "sub_quota",
        validThrough: "31/12/2026",
        total: 2_000,
        remain: 1_990,
      },
    ]);
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
      quota_owner: "OA",
      product_type: "cs",
      quota_type: "sub_quota",
    });
  });
});

describe("tags", () => {
  it("given a user and a tag, adds and removes", async () => {
    const { client, requests } = clientWorld([json({ error: 0, message: "Success" })]);
    await client.tagUser(oaId, userId, "Thôn 2");
    await client.untagUser(oaId, userId, "Thôn 2");
    expect(requests.map(({ url }) => url.pathname)).toEqual([
      "/v2.0/oa/tag/tagfollower",
      "/v2.0/oa/tag/rmfollowerfromtag",
    ]);
    for (const { body } of requests)
      expect(JSON.parse(body)).toEqual({ user_id: userId, tag_name: "Thôn 2" });
  });

  it("given the OA's tags, lists them", async () => {
    expect(await answering(["Khách Q1", "Khách Q2"]).client.listTags(oaId)).toEqual(["Khách Q1", "Khách Q2"]);
  });
});
