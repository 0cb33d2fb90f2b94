import { describe, expect, it } from "vitest";
import { buttonsMessage, openUrl, queryHide, textMessage } from "../../../src/zalo/index.ts";
import { json } from "../fake-fetch.ts";
import { clientWorld, oaId, userId } from "./client-world.ts";

const message = textMessage("Chào bác");
const answer = (data: object, beside: object = {}) =>
  json({
    data: { message_id: "63ecf43f0df7dba892e6", user_id: userId, ...data },
    ...beside,
    error: 0,
    message: "Success",
  });

async function sentWith(data: object, beside?: object) {
  return await clientWorld([answer(data, beside)]).client.sendConsultation(oaId, userId, message);
}

describe("sendConsultation", () => {
  it("given a text, posts the documented body, the id as a string", async () => {
    const { client, requests } = clientWorld([answer({})]);
    await client.sendConsultation(oaId, userId, message);
    expect(requests[0]?.url.href).toBe("https://openapi.zalo.me/v3.0/oa/message/cs");
    expect(requests[0]?.method).toBe("POST");
    expect(requests[0]?.body).toBe(`{"recipient":{"user_id":"${userId}"},"message":{"text":"Chào bác"}}`);
  });

  it("given buttons, posts the template without a template_type", async () => {
    const { client, requests } = clientWorld([answer({})]);
    const buttons = [queryHide("Bắt đầu", "START"), openUrl("Trang web", "https://example.vn")];
    await client.sendConsultation(oaId, userId, buttonsMessage("Bạn có việc mới", buttons));
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
      recipient: { user_id: userId },
      message: { text: "Bạn có việc mới", attachment: { type: "template", payload: { buttons } } },
    });
  });

  it("given the free 48 hours, reads the quota's strings as numbers", async () => {
    expect(await sentWith({ quota: { quota_type: "reply", remain: "7", total: "8" } })).toMatchObject({
      messageId: "63ecf43f0df7dba892e6",
      quota: { type: "reply", remain: 7, total: 8, expiredDate: null, ownerType: null, ownerId: null },
    });
  });

  it("given the package's quota, keeps the date as written", async () => {
    const quota = { quota_type: "sub_quota", remain: "1990", total: "2000", expired_date: "11/02/2023" };
    expect((await sentWith({ quota })).quota).toMatchObject({
      type: "sub_quota",
      remain: 1_990,
      expiredDate: "11/02/2023",
    });
  });

  it("given a bought quota without figures, does not invent them", async () => {
    const quota = { quota_type: "purchase_quota", owner_type: "OA", owner_id: "4462152339089565647" };
    expect((await sentWith({ quota })).quota).toMatchObject({
      type: "purchase_quota",
      remain: null,
      total: null,
      ownerType: "OA",
      ownerId: "4462152339089565647",
    });
  });

  it("given no quota, says null: the message was billed", async () => {
    expect((await sentWith({})).quota).toBeNull();
  });

  it.each([
    ["inside data", { sent_time: "1790000000000" }, {}],
    ["beside data", {}, { sent_time: "1790000000000" }],
    ["as a number", { sent_time: 1_790_000_000_000 }, {}],
  ])("given the time %s, reads it", async (_case, data, beside) => {
    expect((await sentWith(data, beside)).sentAt?.getTime()).toBe(1_790_000_000_000);
  });

  it.each([[{}], [{ sent_time: "" }], [{ sent_time: "soon" }], [{ sent_time: 0 }]])(
    "given the time %j, has none",
    async (data) => {
      expect((await sentWith(data)).sentAt).toBeNull();
    },
  );

  it("given a message id as a bare number beyond 2^53, keeps every digit", async () => {
    const body = `{"data":{"message_id":98765432109876543210},"error":0,"message":"Success"}`;
    const { client } = clientWorld([new Response(body)]);
    expect((await client.sendConsultation(oaId, userId, message)).messageId).toBe("98765432109876543210");
  });
});

describe("the other sends", () => {
  it("given a reaction, posts the sender_action to v2.0 and needs no message id back", async () => {
    const { client, requests } = clientWorld([json({ error: 0, message: "Success" })]);
    await client.sendReaction(oaId, userId, "789f573aecf8a9a4f0eb", "/-strong");
    expect(requests[0]?.url.pathname).toBe("/v2.0/oa/message");
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
      recipient: { user_id: userId },
      sender_action: { react_icon: "/-strong", react_message_id: "789f573aecf8a9a4f0eb" },
    });
  });

  it("given an anonymous person, posts both of their ids", async () => {
    const { client, requests } = clientWorld([answer({ anonymous_id: "a1", conversation_id: "c1" })]);
    const sent = await client.sendAnonymous(oaId, { anonymousId: "a1", conversationId: "c1" }, message);
    expect(sent.messageId).toBe("63ecf43f0df7dba892e6");
    expect(requests[0]?.url.pathname).toBe("/v2.0/oa/message");
    expect(JSON.parse(requests[0]?.body ?? "").recipient).toEqual({
      anonymous_id: "a1",
      conversation_id: "c1",
    });
  });

  it("given a template, posts it by user id and reads the time beside data", async () => {
    const { client, requests } = clientWorld([answer({}, { sent_time: "1790000000000" })]);
    const templateData = { name: "Bà Lan", code: "PA-12" };
    const sent = await client.sendTemplate(oaId, userId, { templateId: "55", templateData });
    expect(sent.sentAt?.getTime()).toBe(1_790_000_000_000);
    expect(requests[0]?.url.pathname).toBe("/v3.0/oa/message/template");
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
      user_id: userId,
      template_id: "55",
      template_data: templateData,
    });
  });
});
