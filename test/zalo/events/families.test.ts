import { describe, expect, it } from "vitest";
import { parseZaloEvent } from "../../../src/zalo/index.ts";
import { fromOa, fromUser, oa, picture, sample, user } from "./samples.ts";

const read = (eventName: string, rest: Record<string, unknown>) => parseZaloEvent(sample(eventName, rest));

describe("receipts and reactions", () => {
  it("given a received receipt, lists the one message", () => {
    expect(parseZaloEvent(fromOa("user_received_message", { msg_id: "m1" }))).toMatchObject({
      kind: "receipt_received",
      msgIds: ["m1"],
    });
  });

  it("given a seen receipt of several messages, lists all", () => {
    expect(parseZaloEvent(fromOa("user_seen_message", { msg_ids: ["m1", "m2"] }))).toMatchObject({
      kind: "receipt_seen",
      msgIds: ["m1", "m2"],
    });
  });

  it("given a seen receipt in the old shape, lists the one message", () => {
    expect(parseZaloEvent(fromOa("user_seen_message", { msg_id: "m1" }))).toMatchObject({ msgIds: ["m1"] });
  });

  it.each([[{}], [{ msg_ids: [] }], [{ msg_ids: "m1" }]])("given a receipt of %j, is unknown", (message) => {
    expect(parseZaloEvent(fromOa("user_seen_message", message)).kind).toBe("unknown");
  });

  it("given a receipt with the user as sender, keeps the sides as they came", () => {
    expect(parseZaloEvent(fromUser("user_received_message", { msg_id: "m1" }))).toMatchObject({
      kind: "receipt_received",
      senderId: user,
      recipientId: oa,
    });
  });

  it("given a ZNS delivery under the receipt's name, is a template event with the phone", () => {
    const event = read("user_received_message", {
      sender: { id: oa },
      recipient: { id: "84123456789" },
      message: { delivery_time: "1602960467432", msg_id: "15a0cc0bbb13bd4ce403", tracking_id: "order-88213" },
    });
    expect(event).toMatchObject({
      kind: "template",
      oaId: oa,
      phone: "84123456789",
      msgId: "15a0cc0bbb13bd4ce403",
      trackingId: "order-88213",
      deliveryTime: "1602960467432",
    });
  });

  it("given reactions of both sides, says whose", () => {
    const message = { msg_id: "m1", react_icon: "/-strong" };
    expect(parseZaloEvent(fromUser("user_reacted_message", message))).toMatchObject({
      kind: "reaction",
      by: "user",
      msgId: "m1",
      icon: "/-strong",
    });
    expect(parseZaloEvent(fromOa("oa_reacted_message", message))).toMatchObject({
      kind: "reaction",
      by: "oa",
    });
  });
});

describe("what users do besides writing", () => {
  it("given a follow, keeps its source", () => {
    const event = read("follow", { oa_id: oa, follower: { id: user }, source: "oa_profile" });
    expect(event).toMatchObject({ kind: "follow", oaId: oa, userId: user, source: "oa_profile" });
  });

  it("given an unfollow, names both", () => {
    expect(read("unfollow", { oa_id: oa, follower: { id: user } })).toMatchObject({
      kind: "unfollow",
      userId: user,
    });
  });

  it("given the first contact and the wish to be forgotten, tells them apart", () => {
    expect(read("user_click_chatnow", { oa_id: oa, user_id: user }).kind).toBe("click_chatnow");
    expect(read("user_withdraw", { oa_id: oa, user_id: user })).toMatchObject({
      kind: "withdraw",
      userId: user,
    });
  });

  it("given shared data in the shape of 2025, flattens the address", () => {
    const info = {
      name: "Name Example",
      phone: "84912345678",
      user_dob: "30/10/1999",
      gender: "Nam",
      full_address: { user_city: "Tỉnh Thanh Hóa", user_ward: "Xã Ngọc Lặc", user_address: "Thôn 2" },
    };
    expect(read("user_submit_info", { sender: { id: user }, recipient: { id: oa }, info })).toMatchObject({
      kind: "submit_info",
      info: {
        name: "Name Example",
        phone: "84912345678",
        birthday: "30/10/1999",
        gender: "Nam",
        address: "Thôn 2",
        ward: "Xã Ngọc Lặc",
        city: "Tỉnh Thanh Hóa",
      },
    });
  });

  it("given shared data in the old shape, with the phone as a number, reads it too", () => {
    const info = { name: "A", phone: 84912345678, address: "Số 1", ward: "P1", district: "Q4", city: "HCM" };
    expect(read("user_submit_info", { sender: { id: user }, recipient: { id: oa }, info })).toMatchObject({
      info: { name: "A", phone: "84912345678", address: "Số 1", ward: "P1", district: "Q4", city: "HCM" },
    });
  });

  it("given an update of user data, keeps its data", () => {
    const event = read("update_user_info", { oa_id: oa, user_id: user, data: { method: "dynamic_url" } });
    expect(event).toMatchObject({ kind: "update_info", userId: user, data: { method: "dynamic_url" } });
  });
});

describe("tags, widget, calls, shop, app", () => {
  it.each([
    ["add_user_to_tag", { user_ids: [user], name: "VIP" }, "added"],
    ["add_user_to_tag", { name: "VIP" }, "created"],
    ["remove_user_from_tag", { user_ids: [user], name: "VIP" }, "removed"],
    ["remove_tag", { name: "VIP" }, "deleted"],
  ])("given %s with %j, is %s", (eventName, tag, change) => {
    expect(read(eventName, { oa_id: oa, tag })).toMatchObject({ kind: "tag", change, tagName: "VIP" });
  });

  it("given the widget's two events, says whether it was accepted", () => {
    const data = { user_id: user, user_external_id: "e1", url: "https://x.vn?contact_phone=1" };
    expect(read("widget_interaction_accepted", { data })).toMatchObject({
      kind: "widget",
      accepted: true,
      userId: user,
    });
    const failed = { user_id: user, user_external_id: "e1", message: "user already has user_external_id" };
    expect(read("widget_failed_to_sync_user_external_id", { data: failed })).toMatchObject({
      accepted: false,
      userExternalId: "e1",
      message: "user already has user_external_id",
    });
  });

  it("given calls of both directions, reads their length", () => {
    const call = {
      oa_id: oa,
      user_id: user,
      phone: "849",
      call_id: "c1",
      call_type: "AUDIO",
      talk_time: 61_000,
    };
    expect(read("user_call_oa", call)).toMatchObject({
      kind: "call",
      direction: "user_to_oa",
      talkTimeMs: 61_000,
    });
    expect(read("oa_call_user", call)).toMatchObject({
      direction: "oa_to_user",
      callId: "c1",
      callType: "AUDIO",
    });
  });

  it("given a call in the message envelope, takes the sides from it", () => {
    const sides = { sender: { id: user }, recipient: { id: oa } };
    expect(read("user_call_oa", sides)).toMatchObject({ oaId: oa, userId: user });
  });

  it("given consent asked and answered, reads the answer", () => {
    expect(read("oa_send_consent", { oa_id: oa, phone: "849", request_type: "SENT" })).toMatchObject({
      kind: "consent",
      step: "asked",
      answer: "SENT",
    });
    const replied = { oa_id: oa, phone: "849", user_consent: "ALLOW", expired_time: 0 };
    expect(read("user_reply_consent", replied)).toMatchObject({
      step: "replied",
      answer: "ALLOW",
      expiredTime: "0",
    });
  });

  it("given events whose payload nobody has published, still names their family", () => {
    expect(read("shop_has_order", { oa_id: oa }).kind).toBe("shop");
    expect(read("permission_revoked", { oa_id: oa })).toMatchObject({ kind: "app", oaId: oa });
    expect(read("extension_purchased", { extension_id: "x1" })).toMatchObject({
      kind: "app",
      extensionId: "x1",
    });
  });

  it("given the old question about a product, keeps its text", () => {
    const event = parseZaloEvent({
      ...fromUser("user_asking_product", { text: "còn không", msg_id: "m" }),
      product: picture,
    });
    expect(event).toMatchObject({ kind: "shop", userId: user, oaId: oa, text: "còn không" });
  });
});

describe("templates", () => {
  it("given feedback, reads rate, note and message id; it names no user", () => {
    const message = {
      rate: 5,
      note: "tốt",
      msg_id: "7e4c33cfc20b05575c18",
      tracking_id: "1956",
      submit_time: "1",
    };
    expect(read("user_feedback", { oa_id: oa, message })).toMatchObject({
      kind: "template",
      oaId: oa,
      rate: 5,
      note: "tốt",
      msgId: "7e4c33cfc20b05575c18",
      trackingId: "1956",
    });
  });

  it("given a pressed response button, takes the message id beside the message", () => {
    const event = read("user_click_response_button", {
      oa_id: oa,
      msg_id: "m9",
      message: { tracking_id: "t" },
    });
    expect(event).toMatchObject({ kind: "template", msgId: "m9", trackingId: "t" });
  });

  it("given the quota event with its camel-case oaId, finds the OA", () => {
    const event = read("change_oa_daily_quota", {
      oaId: oa,
      quota: { prev_value: "500", new_value: "1000" },
    });
    expect(event).toMatchObject({ kind: "template", oaId: oa });
  });

  it.each([
    "change_template_status",
    "change_template_quality",
    "change_template_quota",
    "event_journey_time_out",
  ])("given %s, keeps the template id", (eventName) => {
    const event = read(eventName, {
      oa_id: oa,
      template_id: "t1",
      status: { prev_status: "A", new_status: "B" },
    });
    expect(event).toMatchObject({ kind: "template", templateId: "t1" });
  });
});

describe("groups", () => {
  const groupId = "f414c8f76fa586fbdfb4";
  it.each([
    ["create_group", "created"],
    ["user_join_group", "joined"],
    ["user_request_join_group", "requested"],
    ["react_request_join_group", "approved"],
    ["accept_request_join_group", "approved"],
    ["react_request_join_group_accept", "approved"],
    ["reject_request_join_group", "rejected"],
    ["react_request_join_group_reject", "rejected"],
    ["user_out_group", "left"],
    ["user_leave_group", "left"],
    ["add_group_admin", "admin_added"],
    ["remove_group_admin", "admin_removed"],
    ["update_group_info", "updated"],
    ["disperse_group", "dissolved"],
    ["delete_group", "dissolved"],
  ])("given %s, is %s", (eventName, change) => {
    const event = read(eventName, { oa_id: oa, group_id: groupId, users: [{ id: user }] });
    expect(event).toMatchObject({ kind: "group", oaId: oa, groupId, change, userIds: [user] });
  });

  it("given a change without users, has none", () => {
    expect(read("delete_group", { oa_id: oa, group_id: groupId })).toMatchObject({ userIds: [] });
  });

  it("given a member's text, keeps mentions as written", () => {
    const message = { text: "hello [@186729651760683225]", msg_id: "m" };
    const event = read("user_send_group_text", {
      oa_id: oa,
      sender: { id: user },
      recipient: { id: groupId },
      message,
    });
    expect(event).toMatchObject({
      kind: "group",
      change: "message",
      by: "user",
      groupId,
      userIds: [user],
      message: { text: message.text },
    });
  });

  it("given the OA's own group message, names the OA from the sender", () => {
    const message = { text: "thông báo", msg_id: "m" };
    const event = read("oa_send_group_text", { sender: { id: oa }, recipient: { id: groupId }, message });
    expect(event).toMatchObject({ by: "oa", oaId: oa, userIds: [] });
  });

  it("given a business card in a group, reads its phone", () => {
    const payload = { ...picture, description: JSON.stringify({ phone: "84912345678" }) };
    const message = { msg_id: "m", attachments: [{ type: "link", payload }] };
    const sides = { oa_id: oa, sender: { id: user }, recipient: { id: groupId } };
    expect(read("user_send_group_business_card", { ...sides, message })).toMatchObject({
      message: { attachments: [{ type: "business_card", phone: "84912345678" }] },
    });
  });
});
