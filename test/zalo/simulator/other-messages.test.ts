import { describe, expect, it } from "vitest";
import { day, hour, oaId, openRig, otherUserId, type Rig, userId } from "./harness.ts";

const v2 = "/v2.0/oa/message";

describe("reactions", () => {
  const react = (rig: Rig, react_message_id: unknown, react_icon: unknown = "/-strong") =>
    rig.api(v2, { recipient: { user_id: userId }, sender_action: { react_icon, react_message_id } });

  it("on a resident's message pass and come back as oa_reacted_message", async () => {
    const rig = await openRig();
    const { msgId } = await rig.say("Cảm ơn xã");
    expect(await react(rig, msgId)).toMatchObject({ error: 0, data: { message_id: msgId } });
    expect(rig.events("oa_reacted_message")[0]).toMatchObject({
      sender: { id: oaId },
      recipient: { id: userId },
      message: { msg_id: msgId, react_icon: "/-strong" },
    });
  });

  it("are at most 50 on a message, and /-remove takes the OA's own back", async () => {
    const rig = await openRig();
    const { msgId } = await rig.say("Cảm ơn xã");
    for (let i = 0; i < 50; i += 1) expect((await react(rig, msgId)).error).toBe(0);
    expect((await react(rig, msgId)).error).toBe(-210);
    expect((await react(rig, msgId, "/-remove")).error).toBe(0);
    expect((await react(rig, msgId)).error).toBe(0);
  });

  it("with another icon or on another's message are -201", async () => {
    const rig = await openRig();
    const { msgId } = await rig.say("a", otherUserId);
    expect((await react(rig, msgId)).error).toBe(-201);
    expect((await react(rig, "none")).error).toBe(-201);
    expect((await react(rig, msgId, "👍")).error).toBe(-201);
  });

  it("cost no quota and need no open window", async () => {
    const rig = await openRig();
    const { msgId } = await rig.say("a");
    await rig.pass(24 * hour);
    const { accessToken } = await rig.sim.issueTokens(oaId);
    await rig.control("/clock", { addMs: 9 * day });
    const fresh = (await rig.sim.issueTokens(oaId)).accessToken;
    expect(accessToken).not.toBe(fresh);
    const body = {
      recipient: { user_id: userId },
      sender_action: { react_icon: ":>", react_message_id: msgId },
    };
    expect((await rig.api(v2, body, fresh)).error).toBe(0);
  });
});

describe("v2 for anything else", () => {
  it("a text to a user is -240", async () => {
    const rig = await openRig();
    await rig.say("a");
    expect(await rig.api(v2, { recipient: { user_id: userId }, message: { text: "a" } })).toMatchObject({
      error: -240,
    });
  });

  it("no recipient is -201", async () => {
    const rig = await openRig();
    expect((await rig.api(v2, { message: { text: "a" } })).error).toBe(-201);
  });
});

describe("anonymous visitors", () => {
  const anonymousId = "1ffedc467f179649cf06";

  async function visited() {
    const rig = await openRig();
    await rig.control("/send/anonymous", { oaId, anonymousId, text: "Xã làm việc mấy giờ?" });
    const event = rig.events("anonymous_send_text")[0];
    return { rig, event, conversationId: String(event?.message?.conversation_id) };
  }

  it("arrive with a conversation and without a Zalo id, the same conversation each time", async () => {
    const { rig, event, conversationId } = await visited();
    expect(event).toMatchObject({ sender: { id: anonymousId }, recipient: { id: oaId } });
    expect(event).not.toHaveProperty("user_id_by_app");
    await rig.control("/send/anonymous", { oaId, anonymousId, text: "Alo?" });
    expect(rig.events("anonymous_send_text")[1]?.message?.conversation_id).toBe(conversationId);
  });

  it("can be answered in their conversation; the echo says anonymous", async () => {
    const { rig, conversationId } = await visited();
    const recipient = { anonymous_id: anonymousId, conversation_id: conversationId };
    const answer = await rig.api(v2, { recipient, message: { text: "7 giờ 30 sáng." } });
    expect(answer).toMatchObject({ error: 0, data: recipient });
    expect(rig.events("oa_send_anonymous_text")[0]?.message).toMatchObject({
      conversation_id: conversationId,
      text: "7 giờ 30 sáng.",
    });
  });

  it("with another conversation or an unknown id are -201", async () => {
    const { rig } = await visited();
    const message = { text: "a" };
    const wrong = { anonymous_id: anonymousId, conversation_id: "x" };
    expect((await rig.api(v2, { recipient: wrong, message })).error).toBe(-201);
    const unknown = { anonymous_id: "nobody", conversation_id: "x" };
    expect((await rig.api(v2, { recipient: unknown, message })).error).toBe(-201);
  });
});

async function article(rig: Rig, token?: string): Promise<string> {
  const input = {
    type: "normal",
    title: "Lịch tiếp dân",
    body: [{ type: "text", content: "Thứ năm" }],
    status: "show",
  };
  const created = await rig.api("/v2.0/article/create", input, token);
  await rig.pass(3000);
  const made = await rig.api(
    "/v2.0/article/verify",
    { token: (created.data as { token?: string }).token },
    token,
  );
  return String((made.data as { id?: string }).id);
}

const broadcast = (attachment_id: string, target: unknown = { gender: "0", cities: "39" }) => ({
  recipient: { target },
  message: {
    attachment: {
      type: "template",
      payload: { template_type: "media", elements: [{ media_type: "article", attachment_id }] },
    },
  },
});

describe("broadcasts", () => {
  it("reach followers only, once a day", async () => {
    const rig = await openRig();
    await rig.control("/follow", { oaId, userId });
    await rig.say("chào", otherUserId);
    const id = await article(rig);
    expect((await rig.api(v2, broadcast(id))).data.message_id).toMatch(/^[0-9a-f]{20}$/);
    await rig.api(v2, broadcast(id));
    const of = async (user: string) =>
      ((await rig.control(`/conversation?userId=${user}&kind=links`)) as { messages: unknown[] }).messages;
    expect(await of(userId)).toHaveLength(1);
    expect(await of(otherUserId)).toHaveLength(0);
    const quota = await rig.api("/v3.0/oa/quota/message", { user_id: userId });
    expect(quota.data).toMatchObject({ promotion: { daily_remain: 0, monthly_remain: 5 } });
  });

  it.each([
    ["21:59", 11 * hour + 59 * 60_000, 0],
    ["22:00", 12 * hour, -234],
    ["05:59", 19 * hour + 59 * 60_000, -234],
    ["06:00", 20 * hour, 0],
  ])("at %s in Việt Nam the answer is as the night rule says", async (_clock, after, error) => {
    const rig = await openRig();
    const id = await article(rig);
    await rig.pass(after - 3000);
    expect((await rig.api(v2, broadcast(id))).error).toBe(error);
  });

  it.each([
    ["a target that is a list", [], -201],
    ["a number instead of a string", { gender: 0 }, -201],
    ["an unknown key", { village: "1" }, -201],
  ])("%s is refused", async (_name, target, error) => {
    const rig = await openRig();
    expect((await rig.api(v2, broadcast(await article(rig), target))).error).toBe(error);
  });

  it("carry one to five existing articles and nothing else", async () => {
    const rig = await openRig();
    const id = await article(rig);
    const with_ = (elements: unknown) => ({
      recipient: { target: {} },
      message: { attachment: { type: "template", payload: { template_type: "media", elements } } },
    });
    const one = { media_type: "article", attachment_id: id };
    expect((await rig.api(v2, with_([one, one, one, one, one]))).error).toBe(0);
    expect((await rig.api(v2, with_([one, one, one, one, one, one]))).error).toBe(-210);
    expect((await rig.api(v2, with_([]))).error).toBe(-201);
    expect((await rig.api(v2, with_([{ media_type: "image" }]))).error).toBe(-201);
    expect((await rig.api(v2, broadcast("none"))).error).toBe(-201);
    expect((await rig.api(v2, { recipient: { target: {} }, message: { text: "a" } })).error).toBe(-201);
  });
});

describe("articles", () => {
  it("are made in the background: -214 until then, an id afterwards", async () => {
    const rig = await openRig();
    const input = { type: "normal", title: "Tin", body: [] };
    const { data } = await rig.api("/v2.0/article/create", input);
    const token = (data as { token?: string }).token;
    expect((await rig.api("/v2.0/article/verify", { token })).error).toBe(-214);
    await rig.pass(3000);
    const id = ((await rig.api("/v2.0/article/verify", { token })).data as { id?: string }).id;
    expect((await rig.get(`/v2.0/article/getdetail?id=${id}`)).data).toMatchObject({ id, title: "Tin" });
  });

  it("can be listed, changed and removed", async () => {
    const rig = await openRig();
    const id = await article(rig);
    const changed = { id, type: "normal", title: "Lịch mới", body: [], status: "show" };
    expect((await rig.api("/v2.0/article/update", changed)).data).toHaveProperty("token");
    expect((await rig.get("/v2.0/article/getslice?offset=0&limit=10&type=normal")).data).toMatchObject({
      total: 1,
      medias: [{ id, title: "Lịch mới", status: "show" }],
    });
    expect((await rig.api("/v2.0/article/remove", { id })).error).toBe(0);
    expect((await rig.get(`/v2.0/article/getdetail?id=${id}`)).error).toBe(-201);
  });

  it.each([
    ["a title of 151 characters", { title: "x".repeat(151) }, -210],
    ["an author of 51", { author: "x".repeat(51) }, -210],
    ["a description of 301", { description: "x".repeat(301) }, -210],
    ["no title", { title: "" }, -201],
    ["an unknown type", { type: "poem" }, -201],
    ["no body", { body: undefined }, -201],
  ])("with %s are refused", async (_name, extra, error) => {
    const rig = await openRig();
    const input = { type: "normal", title: "Tin", body: [], ...extra };
    expect((await rig.api("/v2.0/article/create", input)).error).toBe(error);
  });
});

describe("templates by user id", () => {
  const path = "/v3.0/oa/message/template";
  const body = (extra: object = {}) => ({
    user_id: userId,
    template_id: "7895417",
    template_data: { ten: "Bà Hoa", ma: "NL-12" },
    ...extra,
  });

  async function ready(cloudBalance: number | null = 1000) {
    const rig = await openRig();
    await rig.control("/templates", { oaId, templateId: "7895417", required: ["ten", "ma"] });
    await rig.control("/quotas", { oaId, cloudBalance });
    return rig;
  }

  it("pass without any window, are paid, and answer sent_time beside data", async () => {
    const rig = await ready();
    const answer = await rig.api(path, body());
    expect(answer).toMatchObject({ error: 0, sent_time: expect.any(String), data: { user_id: userId } });
    expect(rig.events("oa_send_template")[0]?.message).toMatchObject({ text: "ten: Bà Hoa\nma: NL-12" });
    const { oas } = (await rig.control("/oas")) as { oas: { quotas: { cloudBalance: number } }[] };
    expect(oas[0]?.quotas.cloudBalance).toBe(945);
  });

  it.each([
    ["an unknown template", { template_id: "1" }, -201],
    ["no data", { template_data: "x" }, -201],
    ["a missing parameter", { template_data: { ten: "Hoa" } }, -201],
    ["an unknown resident", { user_id: "1" }, -201],
  ])("with %s are refused", async (_name, extra, error) => {
    expect((await (await ready()).api(path, body(extra))).error).toBe(error);
  });

  it("are -320 without a Zalo Cloud Account, -321 without money, -249 when not meant for user ids", async () => {
    expect((await (await ready(null)).api(path, body())).error).toBe(-320);
    expect((await (await ready(54)).api(path, body())).error).toBe(-321);
    const rig = await ready();
    await rig.control("/templates", { oaId, templateId: "7895417", viaUserId: false });
    expect((await rig.api(path, body())).error).toBe(-249);
  });

  it("to one who blocked the account are refused and cost nothing", async () => {
    const rig = await ready();
    await rig.control("/contacts", { oaId, userId, refuse: -217 });
    expect((await rig.api(path, body())).error).toBe(-217);
    const { oas } = (await rig.control("/oas")) as { oas: { quotas: { cloudBalance: number } }[] };
    expect(oas[0]?.quotas.cloudBalance).toBe(1000);
  });
});
