import { describe, expect, it } from "vitest";
import {
  buttonsMessage,
  eventKey,
  fileMessage,
  imageMessage,
  listMessage,
  openUrl,
  parseZaloEvent,
  partiesOf,
  queryHide,
  quoteMessage,
  requestUserInfo,
  stickerMessage,
  textMessage,
  verifySignature,
} from "../../src/zalo/index.ts";
import { meet } from "./meet-simulator.ts";
import { day, oaId, start, userId } from "./simulator/harness.ts";

describe("the client against the simulator", () => {
  it("given a resident's text, verifies, reads and addresses the webhook", async () => {
    const { rig } = await meet();
    await rig.say("làm VNeID mức 2 ở đâu");
    const hook = rig.hooks.find(({ event }) => event.event_name === "user_send_text");
    const rawBody = new TextEncoder().encode(hook?.raw);
    const event = parseZaloEvent(JSON.parse(hook?.raw ?? ""));
    const header = hook?.headers["x-zevent-signature"];
    const key = { appId: "360846524940903967", oaSecretKey: "OA_SECRET_KEY_FOR_TEST" };
    const timestamp = event.timestamp ?? "";
    expect(await verifySignature({ header, rawBody, timestamp, ...key })).toBe(true);
    expect(event).toMatchObject({ kind: "user_message", text: "làm VNeID mức 2 ở đâu" });
    expect(partiesOf(event, (id) => id === oaId)).toEqual({ oaId, userId });
    expect(await eventKey(event, rawBody)).toContain("user_send_text");
  });

  it("given an answer, the echo, the receipts and the history carry the id the send returned", async () => {
    const { rig, client } = await meet();
    await rig.say("xin chào");
    const { messageId, quota, sentAt } = await client.sendConsultation(oaId, userId, textMessage("Chào bác"));
    expect(quota?.type).toBe("reply");
    expect(sentAt).toBeInstanceOf(Date);
    const events = rig.hooks.map(({ raw }) => parseZaloEvent(JSON.parse(raw)));
    expect(events).toContainEqual(expect.objectContaining({ kind: "oa_message", msgId: messageId }));
    const history = await client.getConversation(oaId, userId);
    expect(history[0]).toMatchObject({ from: "oa", text: "Chào bác", messageId });
    expect(history.at(-1)).toMatchObject({ from: "user", text: "xin chào" });
    for (const event of events.filter(({ kind }) => kind.startsWith("receipt_")))
      expect(partiesOf(event, (id) => id === oaId)).toEqual({ oaId, userId });
  });

  it("given every kind of message the builders make, is accepted", async () => {
    const { rig, client } = await meet();
    await rig.say("xin chào");
    const image = {
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      name: "a.png",
      type: "image/png",
    };
    const pdf = { bytes: new TextEncoder().encode("%PDF-1.7"), name: "a.pdf", type: "application/pdf" };
    const { attachmentId } = await client.uploadImage(oaId, image);
    const { token } = await client.uploadFile(oaId, pdf);
    const buttons = [queryHide("Bắt đầu", "START"), openUrl("Trang web", "https://example.vn")];
    const first = await client.sendConsultation(oaId, userId, textMessage("Một"));
    const messages = [
      quoteMessage(textMessage("Hai"), first.messageId),
      buttonsMessage("Ba", buttons),
      imageMessage({ attachmentId, text: "Bốn" }),
      fileMessage(token),
      stickerMessage("bfe458bf64fa8da4d4eb"),
      listMessage({
        text: "Năm",
        elements: [{ title: "Đầu", subtitle: "phụ", image_url: "https://x.vn/1.png" }],
        buttons,
      }),
      requestUserInfo({ title: "UBND xã", subtitle: "Xin thông tin", imageUrl: "https://x.vn/1.png" }),
    ];
    const ids = new Set<string>();
    for (const message of messages) ids.add((await client.sendConsultation(oaId, userId, message)).messageId);
    expect(ids.size).toBe(messages.length);
    await client.sendReaction(oaId, userId, first.messageId, "/-heart");
  });

  it("given people, tags and quotas, reads what the simulator writes", async () => {
    const { rig, client } = await meet();
    await rig.say("xin chào");
    expect(await client.getUser(oaId, userId)).toMatchObject({ userId, displayName: "Bùi Thị Hoa" });
    expect((await client.listUsers(oaId)).userIds).toContain(userId);
    await client.tagUser(oaId, userId, "Thôn 2");
    expect(await client.listTags(oaId)).toContain("Thôn 2");
    await client.untagUser(oaId, userId, "Thôn 2");
    expect((await client.listRecentChats(oaId))[0]).toMatchObject({ from: "user", text: "xin chào" });
    expect(await client.getOa(oaId)).toMatchObject({ oaId, name: "Xã Ngọc Lặc" });
    expect((await client.getQuota(oaId, userId)).lastInteractionAt?.getTime()).toBe(start);
    expect((await client.getOaQuota(oaId)).length).toBeGreaterThan(0);
  });

  it("given a resident silent for more than 7 days, says to wait for them", async () => {
    const { rig, client, pass } = await meet();
    await rig.say("xin chào");
    await pass(8 * day);
    const late = client.sendConsultation(oaId, userId, textMessage("Đã sửa xong"));
    await expect(late).rejects.toMatchObject({ name: "ZaloApiError", action: "wait_for_user" });
  });

  it("given a token that Zalo dropped, refreshes once and the message still goes", async () => {
    const { rig, client, tokens } = await meet();
    await rig.say("xin chào");
    await rig.control("/tokens/expire", { oaId });
    const { messageId } = await client.sendConsultation(oaId, userId, textMessage("Chào bác"));
    expect(messageId).not.toBe("");
    expect(tokens.current().version).toBe(2);
  });

  it("given a year of daily refreshes, keeps the chain alive", async () => {
    const { client, keeper, pass } = await meet();
    for (let run = 0; run < 365; run += 1) {
      await pass(day);
      expect(await keeper.refreshIfDue(oaId)).toBe("refreshed");
    }
    expect((await client.getOa(oaId)).oaId).toBe(oaId);
  });

  it("given a refresh token that Zalo revoked, says that a human must link again", async () => {
    const { rig, keeper, tokens, pass } = await meet();
    await rig.control("/tokens/revoke", { oaId });
    await pass(day);
    expect(await keeper.refreshIfDue(oaId)).toBe("needs_relink");
    expect(tokens.reasons[0]).toContain("link the OA again");
  });
});
