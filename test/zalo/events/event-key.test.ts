import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventKey, parseZaloEvent } from "../../../src/zalo/index.ts";
import { fromOa, fromUser, oa, sample, user } from "./samples.ts";

async function keyOf(json: Record<string, unknown>, body = JSON.stringify(json)): Promise<string> {
  return await eventKey(parseZaloEvent(json), new TextEncoder().encode(body));
}
const text = (msg_id: string) => fromUser("user_send_text", { text: "a", msg_id });

describe("eventKey", () => {
  it("given the same delivery twice, is the same", async () => {
    expect(await keyOf(text("m1"))).toBe(await keyOf(text("m1")));
  });

  it("given a message with an id, does not depend on the body's bytes", async () => {
    expect(await keyOf(text("m1"), "one")).toBe(await keyOf(text("m1"), "two"));
  });

  it("given two messages, differs", async () => {
    expect(await keyOf(text("m1"))).not.toBe(await keyOf(text("m2")));
  });

  it("given one message's text, receipts and reaction, has four keys", async () => {
    const keys = await Promise.all([
      keyOf(fromOa("oa_send_text", { text: "a", msg_id: "m1" })),
      keyOf(fromOa("user_received_message", { msg_id: "m1" })),
      keyOf(fromOa("user_seen_message", { msg_ids: ["m1"] })),
      keyOf(fromUser("user_reacted_message", { msg_id: "m1", react_icon: ":>" })),
    ]);
    expect(new Set(keys).size).toBe(4);
  });

  it("given seen receipts that share their first message, differs by the rest", async () => {
    const seen = (msg_ids: string[]) => keyOf(fromOa("user_seen_message", { msg_ids }));
    expect(await seen(["m1"])).not.toBe(await seen(["m1", "m2"]));
  });

  it("given two reactions to one message, differs by icon and by time", async () => {
    const react = (react_icon: string, timestamp: string) =>
      keyOf({ ...fromUser("user_reacted_message", { msg_id: "m1", react_icon }), timestamp });
    const keys = [await react(":>", "1"), await react("/-heart", "1"), await react(":>", "2")];
    expect(new Set(keys).size).toBe(3);
  });

  it("given no message id, tells events apart by time and body", async () => {
    const follow = (timestamp: string) => ({
      ...sample("follow", { oa_id: oa, follower: { id: user } }),
      timestamp,
    });
    expect(await keyOf(follow("1"))).toBe(await keyOf(follow("1")));
    expect(await keyOf(follow("1"))).not.toBe(await keyOf(follow("2")));
    expect(await keyOf(follow("1"), "body a")).not.toBe(await keyOf(follow("1"), "body b"));
  });

  it("given the same ids at another app or another OA, differs", async () => {
    const other = { ...text("m1"), app_id: "1" };
    const elsewhere = { ...text("m1"), recipient: { id: "999" } };
    expect(new Set([await keyOf(text("m1")), await keyOf(other), await keyOf(elsewhere)]).size).toBe(3);
  });

  it("given an unknown event, still has a stable key", async () => {
    const odd = sample("user_send_hologram", { depth: 3 });
    expect(await keyOf(odd)).toBe(await keyOf(odd));
  });

  it("given group messages of one id in two groups, differs", async () => {
    const inGroup = (id: string) =>
      keyOf(
        sample("user_send_group_text", {
          sender: { id: user },
          recipient: { id },
          message: { msg_id: "m1" },
        }),
      );
    expect(await inGroup("g1")).not.toBe(await inGroup("g2"));
  });

  it("given feedback, keeps phone numbers and texts out of the key", async () => {
    const delivery = sample("user_received_message", {
      sender: { id: oa },
      recipient: { id: "84123456789" },
      message: { msg_id: "m", delivery_time: "1" },
    });
    expect(await keyOf(delivery)).not.toContain("84123456789");
  });

  it("given any two sets of ids, is equal exactly when all ids are equal", async () => {
    const id = fc.string({ minLength: 1, maxLength: 8 });
    const ids = fc.record({
      sender: id,
      recipient: id,
      msg: id,
      seen: fc.array(id, { minLength: 1, maxLength: 3 }),
    });
    const build = ({
      sender,
      recipient,
      msg,
      seen,
    }: typeof ids extends fc.Arbitrary<infer T> ? T : never) => [
      {
        ...sample("user_send_text", { message: { msg_id: msg } }),
        sender: { id: sender },
        recipient: { id: recipient },
      },
      {
        ...sample("user_seen_message", { message: { msg_ids: seen } }),
        sender: { id: sender },
        recipient: { id: recipient },
      },
    ];
    await fc.assert(
      fc.asyncProperty(ids, ids, async (one, two) => {
        const [a = {}, seenA = {}] = build(one);
        const [b = {}, seenB = {}] = build(two);
        const sameSides = one.sender === two.sender && one.recipient === two.recipient;
        expect((await keyOf(a)) === (await keyOf(b))).toBe(sameSides && one.msg === two.msg);
        const sameSeen = JSON.stringify(one.seen) === JSON.stringify(two.seen);
        expect((await keyOf(seenA)) === (await keyOf(seenB))).toBe(sameSides && sameSeen);
        expect(await keyOf(a, "first")).toBe(await keyOf(a, "second"));
      }),
      { numRuns: 200 },
    );
  });
});
