import { describe, expect, it } from "vitest";
import { parseZaloEvent, partiesOf } from "../../../src/zalo/index.ts";
import { fromOa, fromUser, oa, sample, user } from "./samples.ts";

const knowsOa = (id: string): boolean => id === oa;
const knowsNone = (): boolean => false;
const of = (json: unknown, isKnownOa = knowsOa) => partiesOf(parseZaloEvent(json), isKnownOa);
const both = { oaId: oa, userId: user };

describe("partiesOf", () => {
  it.each([
    ["a user's message", fromUser("user_send_text", { text: "a", msg_id: "m" })],
    ["the OA's echo", fromOa("oa_send_text", { text: "a", msg_id: "m" })],
    ["a user's reaction", fromUser("user_reacted_message", { msg_id: "m", react_icon: ":>" })],
    ["the OA's reaction", fromOa("oa_reacted_message", { msg_id: "m", react_icon: ":>" })],
    ["shared data", sample("user_submit_info", { sender: { id: user }, recipient: { id: oa }, info: {} })],
    ["a follow", sample("follow", { oa_id: oa, follower: { id: user } })],
    ["an unfollow", sample("unfollow", { oa_id: oa, follower: { id: user } })],
    ["a first contact", sample("user_click_chatnow", { oa_id: oa, user_id: user })],
    ["a withdrawal", sample("user_withdraw", { oa_id: oa, user_id: user })],
    ["a data update", sample("update_user_info", { oa_id: oa, user_id: user })],
    ["a call", sample("user_call_oa", { oa_id: oa, user_id: user })],
    ["a consent", sample("user_reply_consent", { oa_id: oa, user_id: user })],
    ["an order", sample("shop_has_order", { oa_id: oa, user_id: user })],
    [
      "an anonymous message",
      sample("anonymous_send_text", { sender: { id: user }, recipient: { id: oa }, message: {} }),
    ],
    [
      "its answer",
      sample("oa_send_anonymous_text", { sender: { id: oa }, recipient: { id: user }, message: {} }),
    ],
    ["a tag of one user", sample("add_user_to_tag", { oa_id: oa, tag: { name: "VIP", user_ids: [user] } })],
    ["one who joins a group", sample("user_join_group", { oa_id: oa, group_id: "g", users: [{ id: user }] })],
  ])("given %s, names both", (_case, json) => {
    expect(of(json)).toEqual(both);
  });

  it.each(["user_received_message", "user_seen_message"])(
    "given %s in either direction, finds the OA by its known id",
    (eventName) => {
      expect(of(fromOa(eventName, { msg_id: "m" }))).toEqual(both);
      expect(of(fromUser(eventName, { msg_id: "m" }))).toEqual(both);
    },
  );

  it("given a receipt between strangers, names nobody rather than a citizen made of an OA's id", () => {
    expect(of(fromOa("user_seen_message", { msg_ids: ["m"] }), knowsNone)).toEqual({
      oaId: null,
      userId: null,
    });
  });

  it("given a message to an OA that is not linked, still names it", () => {
    expect(of(fromUser("user_send_text", { msg_id: "m" }), knowsNone)).toEqual(both);
  });

  it("given a tag of many or of none, names no user", () => {
    const tagged = (user_ids: string[]) =>
      sample("add_user_to_tag", { oa_id: oa, tag: { name: "VIP", user_ids } });
    expect(of(tagged([user, "2"]))).toEqual({ oaId: oa, userId: null });
    expect(of(tagged([]))).toEqual({ oaId: oa, userId: null });
  });

  it("given a group message, names the member and never the group as a user", () => {
    const message = { text: "a", msg_id: "m" };
    const member = sample("user_send_group_text", {
      oa_id: oa,
      sender: { id: user },
      recipient: { id: "g" },
      message,
    });
    const own = sample("oa_send_group_text", {
      oa_id: oa,
      sender: { id: oa },
      recipient: { id: "g" },
      message,
    });
    expect(of(member)).toEqual(both);
    expect(of(own)).toEqual({ oaId: oa, userId: null });
  });

  it("given a ZNS delivery, does not take the phone number for a user id", () => {
    const delivery = sample("user_received_message", {
      sender: { id: oa },
      recipient: { id: "84123456789" },
      message: { msg_id: "m", delivery_time: "1" },
    });
    expect(of(delivery)).toEqual({ oaId: oa, userId: null });
  });

  it("given a widget event, names only the user", () => {
    expect(of(sample("widget_interaction_accepted", { data: { user_id: user } }))).toEqual({
      oaId: null,
      userId: user,
    });
  });

  it("given feedback or an app event, names only the OA", () => {
    expect(of(sample("user_feedback", { oa_id: oa, message: {} }))).toEqual({ oaId: oa, userId: null });
    expect(of(sample("permission_revoked", { oa_id: oa }))).toEqual({ oaId: oa, userId: null });
    expect(of(sample("permission_revoked", {}))).toEqual({ oaId: null, userId: null });
  });

  it("given an unknown event, names the OA only where a known one stands, and never a user", () => {
    const parties = { sender: { id: user }, recipient: { id: oa } };
    expect(of(sample("user_send_hologram", parties))).toEqual({ oaId: oa, userId: null });
    expect(of(sample("user_send_hologram", { oa_id: oa }))).toEqual({ oaId: oa, userId: null });
    expect(of(sample("user_send_hologram", parties), knowsNone)).toEqual({ oaId: null, userId: null });
    expect(of(sample("user_send_hologram", { sender: 7, recipient: null }))).toEqual({
      oaId: null,
      userId: null,
    });
  });
});
