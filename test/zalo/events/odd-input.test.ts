import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ZodError } from "zod";
import { knownEventNames, parseZaloEvent } from "../../../src/zalo/index.ts";
import { fromUser, oa, sample, user } from "./samples.ts";

describe("parseZaloEvent on odd input", () => {
  it.each([[null], [undefined], ["text"], [7], [[]], [{}], [{ event_name: 7 }], [{ event_name: null }]])(
    "given the envelope %j, throws ZodError",
    (json) => {
      expect(() => parseZaloEvent(json)).toThrow(ZodError);
    },
  );

  it.each(["user_send_hologram", "", "constructor", "__proto__", "toString", "user_click_button"])(
    "given the unheard-of name %j, is unknown with everything kept",
    (eventName) => {
      const json = sample(eventName, { depth: 3 });
      const event = parseZaloEvent(json);
      expect(event).toMatchObject({ kind: "unknown", eventName, why: "no event of this name is known" });
      expect(event.raw).toEqual(json);
    },
  );

  it.each([...knownEventNames])("given %s without any payload, never throws", (eventName) => {
    const event = parseZaloEvent({ event_name: eventName });
    expect(event.eventName).toBe(eventName);
  });

  it.each([
    ["no sender", { sender: undefined }],
    ["a sender without id", { sender: {} }],
    ["an empty id", { sender: { id: "" } }],
    ["a message that is text", { message: "hi" }],
    ["a text that is an object", { message: { text: { a: 1 }, msg_id: "m" } }],
    ["attachments that are no list", { message: { msg_id: "m", attachments: {} } }],
  ])("given a text event with %s, is unknown and says which field", (_case, change) => {
    const event = parseZaloEvent({ ...fromUser("user_send_text", { text: "a", msg_id: "m" }), ...change });
    expect(event).toMatchObject({
      kind: "unknown",
      eventName: "user_send_text",
      why: expect.stringMatching(/sender|message/),
    });
  });

  it("given an odd shape, names fields and never their values", () => {
    const secret = "001203004567 mã OTP 998877";
    const event = parseZaloEvent({ ...fromUser("user_send_text", {}), message: secret });
    expect(event.kind === "unknown" && event.why).not.toContain("998877");
  });

  it("given an id as an exact JSON number, reads it as text", () => {
    const event = parseZaloEvent({
      ...fromUser("user_send_text", { msg_id: "m" }),
      sender: { id: 9_007_199_254_740_991 },
    });
    expect(event).toMatchObject({ kind: "user_message", senderId: "9007199254740991" });
  });

  it("given an id that JSON has already rounded, refuses to name somebody else", () => {
    const json = JSON.parse('{"event_name":"follow","oa_id":"1","follower":{"id":246845883529197922}}');
    expect(parseZaloEvent(json).kind).toBe("unknown");
  });

  it("given a numeric timestamp or an odd app id, keeps what can be kept", () => {
    const event = parseZaloEvent({
      ...fromUser("user_send_text", { msg_id: "m" }),
      timestamp: 1543908534740,
      app_id: {},
    });
    expect(event).toMatchObject({ kind: "user_message", timestamp: "1543908534740", appId: undefined });
  });

  it("given fields named like those of the result, keeps the result's own", () => {
    const json = {
      ...fromUser("user_send_text", { msg_id: "m" }),
      kind: "follow",
      raw: 1,
      senderId: "x",
      eventName: "y",
    };
    expect(parseZaloEvent(json)).toMatchObject({
      kind: "user_message",
      senderId: user,
      recipientId: oa,
      eventName: "user_send_text",
    });
  });

  it("given any JSON beside a string name, never throws and keeps it whole", () => {
    const names = fc.oneof(fc.constantFrom(...knownEventNames), fc.string());
    const parts = fc.record(
      {
        sender: fc.jsonValue(),
        recipient: fc.jsonValue(),
        message: fc.jsonValue(),
        oa_id: fc.jsonValue(),
        tag: fc.jsonValue(),
        info: fc.jsonValue(),
        users: fc.jsonValue(),
        timestamp: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(names, parts, (event_name, rest) => {
        const json = { ...rest, event_name };
        const event = parseZaloEvent(json);
        expect(event.eventName).toBe(event_name);
        expect(event.raw).toEqual(json);
      }),
      { numRuns: 500 },
    );
  });

  it("knows every name of the published lists", () => {
    for (const name of [
      "user_send_gif",
      "oa_send_template",
      "user_withdraw",
      "shop_has_order",
      "disperse_group",
    ])
      expect(knownEventNames).toContain(name);
    expect(knownEventNames.size).toBeGreaterThanOrEqual(90);
    for (const invented of ["user_click_button", "oa_send_msg", "oa_send_link", "reaction_message"])
      expect(knownEventNames).not.toContain(invented);
  });
});
