import { describe, expect, it } from "vitest";
import { parseZaloEvent } from "../../../src/zalo/index.ts";
import { fromOa, fromUser, oa, picture, sample, url, user } from "./samples.ts";

function attachmentOf(eventName: string, type: string, payload: unknown) {
  const event = parseZaloEvent(fromUser(eventName, { msg_id: "m1", attachments: [{ type, payload }] }));
  if (event.kind !== "user_message") throw new Error(`read as ${event.kind}: ${JSON.stringify(event)}`);
  return event.attachments[0];
}

describe("a user's message", () => {
  it("given a text, keeps text, both sides, id, time and app", () => {
    const event = parseZaloEvent(
      fromUser("user_send_text", { text: "làm VNeID ở đâu", msg_id: "96d3cdf3af150460909" }),
    );
    expect(event).toMatchObject({
      kind: "user_message",
      eventName: "user_send_text",
      appId: "360846524940903967",
      timestamp: "1543908534740",
      senderId: user,
      recipientId: oa,
      userIdByApp: "552177279717587730",
      text: "làm VNeID ở đâu",
      msgId: "96d3cdf3af150460909",
      attachments: [],
    });
  });

  it("given a reply to an earlier message, keeps what it quotes", () => {
    const event = parseZaloEvent(
      fromUser("user_send_text", { text: "đúng", msg_id: "m2", quote_msg_id: "m1" }),
    );
    expect(event).toMatchObject({ quoteMsgId: "m1" });
  });

  it("given a pressed button, is an ordinary text: there is no button event", () => {
    const event = parseZaloEvent(fromUser("user_send_text", { text: "#tuvan", msg_id: "m3" }));
    expect(event).toMatchObject({ kind: "user_message", text: "#tuvan" });
  });

  it("given text beside a picture, keeps both", () => {
    const message = {
      msg_id: "m4",
      text: "This is testing message",
      attachments: [{ type: "image", payload: picture }],
    };
    const event = parseZaloEvent(fromUser("user_send_image", message));
    expect(event).toMatchObject({
      text: "This is testing message",
      attachments: [{ type: "image", ...picture }],
    });
  });

  it.each(["image", "gif"])("given a %s, reads its addresses", (type) => {
    expect(attachmentOf(`user_send_${type}`, type, picture)).toMatchObject({ type, ...picture });
  });

  it("given a video or a link, reads its description", () => {
    const payload = { ...picture, description: "cột sóng" };
    expect(attachmentOf("user_send_video", "video", payload)).toMatchObject({ type: "video", ...payload });
    expect(attachmentOf("user_send_link", "link", payload)).toMatchObject({ type: "link", ...payload });
  });

  it("given a voice message, reads its address", () => {
    expect(attachmentOf("user_send_audio", "audio", { url: "https://a.zdn.vn/1.amr" })).toMatchObject({
      type: "audio",
      url: "https://a.zdn.vn/1.amr",
    });
  });

  it("given a sticker, reads its id", () => {
    expect(attachmentOf("user_send_sticker", "sticker", { id: "s1", url })).toMatchObject({
      type: "sticker",
      id: "s1",
      url,
    });
  });

  it("given a location, turns the coordinate strings into numbers", () => {
    const coordinates = { latitude: "10.7642473", longitude: "106.6564314" };
    expect(attachmentOf("user_send_location", "location", { coordinates })).toMatchObject({
      type: "location",
      latitude: 10.7642473,
      longitude: 106.6564314,
    });
  });

  it.each([
    ["missing", {}],
    ["not numbers", { coordinates: { latitude: "bắc", longitude: "đông" } }],
    ["off the globe", { coordinates: { latitude: "91", longitude: "106" } }],
    ["half", { coordinates: { latitude: "10.7" } }],
  ])("given a location whose coordinates are %s, keeps it without inventing a place", (_case, payload) => {
    expect(attachmentOf("user_send_location", "location", payload)).toEqual({
      type: "other",
      name: "location",
      payload,
    });
  });

  it("given a file, reads name, checksum, type and its size as a number", () => {
    const payload = { url, size: "233947", name: "developer.docx", checksum: "abc", type: "docx" };
    expect(attachmentOf("user_send_file", "file", payload)).toEqual({
      type: "file",
      payload,
      url,
      size: 233_947,
      name: "developer.docx",
      checksum: "abc",
      fileType: "docx",
    });
  });

  it("given a business card, reads phone and QR code out of the description's JSON", () => {
    const description = JSON.stringify({ phone: "84912345678", qrCodeUrl: "https://qr" });
    const card = attachmentOf("user_send_business_card", "link", { ...picture, description });
    expect(card).toMatchObject({ type: "business_card", phone: "84912345678", qrCodeUrl: "https://qr", url });
  });

  it("given a business card whose description is no JSON, keeps the card without a phone", () => {
    const card = attachmentOf("user_send_business_card", "link", { ...picture, description: "{phone" });
    expect(card).toMatchObject({ type: "business_card", url });
    expect(card).not.toHaveProperty("phone");
  });

  it("given a link in an ordinary message, does not read its description as a card", () => {
    const description = JSON.stringify({ phone: "84912345678" });
    expect(attachmentOf("user_send_link", "link", { url, description })).toMatchObject({
      type: "link",
      description,
    });
  });

  it("given an attachment nobody has described, keeps name and payload", () => {
    expect(attachmentOf("user_send_image", "hologram", { depth: 3 })).toEqual({
      type: "other",
      name: "hologram",
      payload: { depth: 3 },
    });
  });

  it("given an attachment that is no object, keeps the message", () => {
    const event = parseZaloEvent(fromUser("user_send_image", { msg_id: "m", attachments: [null, 7] }));
    expect(event).toMatchObject({
      kind: "user_message",
      attachments: [{ type: "other" }, { type: "other" }],
    });
  });

  it("given unknown fields, keeps them in raw", () => {
    const json = { ...fromUser("user_send_text", { text: "a", msg_id: "m", mood: "vui" }), zone: "vn" };
    expect(parseZaloEvent(json).raw).toEqual(json);
  });
});

describe("the OA's echo", () => {
  it("given a message sent by API, has no admin", () => {
    const event = parseZaloEvent(fromOa("oa_send_text", { text: "Chào bác", msg_id: "m1" }));
    expect(event).toMatchObject({
      kind: "oa_message",
      senderId: oa,
      recipientId: user,
      text: "Chào bác",
      msgId: "m1",
    });
    expect(event).toMatchObject({ adminId: undefined });
  });

  it("given a message a person wrote in Zalo's chat tool, names the admin", () => {
    const event = parseZaloEvent(
      fromOa("oa_send_text", { text: "Chào bác", msg_id: "m1" }, { admin_id: "77" }),
    );
    expect(event).toMatchObject({ kind: "oa_message", adminId: "77" });
  });

  it("given a list, reads one link with title per row", () => {
    const payload = { ...picture, description: "mô tả", title: "Dòng 1" };
    const event = parseZaloEvent(
      fromOa("oa_send_list", { msg_id: "m", attachments: [{ type: "link", payload }] }),
    );
    expect(event).toMatchObject({ attachments: [{ type: "link", title: "Dòng 1", description: "mô tả" }] });
  });

  it("given a template, reads its id and link", () => {
    const payload = { zinstant_id: "z1", text: "t", link_url: "https://l", checksum: "c" };
    const event = parseZaloEvent(
      fromOa("oa_send_template", { msg_id: "m", attachments: [{ type: "template", payload }] }),
    );
    expect(event).toMatchObject({
      attachments: [{ type: "template", zinstantId: "z1", linkUrl: "https://l" }],
    });
  });

  it.each(["text", "image", "gif", "list", "file", "sticker", "template"])(
    "given oa_send_%s, is an echo",
    (type) => {
      expect(parseZaloEvent(fromOa(`oa_send_${type}`, { msg_id: "m" })).kind).toBe("oa_message");
    },
  );
});

describe("anonymous messages", () => {
  it.each(["text", "image", "file", "sticker"])(
    "given %s in either direction, keeps the conversation",
    (type) => {
      const message = { conversation_id: "fa8f3f8701c2e89cb1d3", text: "hỏi", msg_id: "m" };
      const asked = parseZaloEvent(
        sample(`anonymous_send_${type}`, { sender: { id: "anon" }, recipient: { id: oa }, message }),
      );
      const answered = parseZaloEvent(
        sample(`oa_send_anonymous_${type}`, { sender: { id: oa }, recipient: { id: "anon" }, message }),
      );
      const conversationId = "fa8f3f8701c2e89cb1d3";
      expect(asked).toMatchObject({
        kind: "anonymous_message",
        senderId: "anon",
        conversationId,
        msgId: "m",
      });
      expect(answered).toMatchObject({ kind: "oa_anonymous_message", recipientId: "anon", conversationId });
    },
  );

  it("given a message of the wrong type, is unknown", () => {
    const event = parseZaloEvent(
      sample("anonymous_send_text", { sender: { id: "anon" }, recipient: { id: oa }, message: "hỏi" }),
    );
    expect(event).toMatchObject({ kind: "unknown", why: expect.stringContaining("message") });
  });
});
