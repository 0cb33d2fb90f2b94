import { describe, expect, it } from "vitest";
import {
  eventKey,
  parseZaloEvent,
  partiesOf,
  textMessage,
  verifySignature,
  type ZaloEvent,
} from "../../../src/zalo/index.ts";
import { meet } from "../meet-simulator.ts";
import { oaId, userId } from "../simulator/harness.ts";

async function livelyDay() {
  const { rig, client } = await meet();
  const both = { oaId, userId };
  await rig.control("/chatnow", both);
  await rig.control("/follow", { ...both, source: "oa_profile" });
  await rig.say("xin chào");
  await rig.say("mất sóng ở xóm 5");
  const { messageId } = await client.sendConsultation(oaId, userId, textMessage("Chào bác"));
  await rig.control("/seen", both);
  await rig.control("/react", { ...both, msgId: messageId, icon: "/-heart" });
  await rig.control("/submit-info", { ...both, info: { name: "Bùi Thị Hoa", phone: "84373555123" } });
  await rig.control("/unfollow", both);
  await rig.control("/withdraw", both);
  const events = rig.hooks
    .filter(({ headers }) => headers["x-zevent-signature"] !== undefined)
    .map(({ raw, headers }) => ({ raw, headers, event: parseZaloEvent(JSON.parse(raw)) }));
  return { events, messageId };
}

describe("a day of events off the wire", () => {
  it("given everything a resident does, knows every event", async () => {
    const { events } = await livelyDay();
    const kinds = new Set<ZaloEvent["kind"]>(events.map(({ event }) => event.kind));
    expect(events.flatMap(({ event }) => (event.kind === "unknown" ? [event.eventName] : []))).toEqual([]);
    for (const kind of [
      "click_chatnow",
      "follow",
      "user_message",
      "oa_message",
      "receipt_seen",
      "reaction",
    ] as const)
      expect(kinds).toContain(kind);
    for (const kind of ["submit_info", "unfollow", "withdraw"] as const) expect(kinds).toContain(kind);
  });

  it("given any of them, names this OA and this resident", async () => {
    const { events } = await livelyDay();
    for (const { event } of events) expect(partiesOf(event, (id) => id === oaId)).toEqual({ oaId, userId });
  });

  it("given any of them, its signature holds over the raw body and breaks with one more space", async () => {
    const { events } = await livelyDay();
    const key = { appId: "360846524940903967", oaSecretKey: "OA_SECRET_KEY_FOR_TEST" };
    for (const { raw, headers, event } of events) {
      const input = { ...key, header: headers["x-zevent-signature"], timestamp: event.timestamp ?? "" };
      const encoder = new TextEncoder();
      expect(await verifySignature({ ...input, rawBody: encoder.encode(raw) })).toBe(true);
      expect(await verifySignature({ ...input, rawBody: encoder.encode(`${raw} `) })).toBe(false);
    }
  });

  it("given all of them, each has a key of its own", async () => {
    const { events } = await livelyDay();
    const keys = await Promise.all(
      events.map(({ raw, event }) => eventKey(event, new TextEncoder().encode(raw))),
    );
    expect(new Set(keys).size).toBe(events.length);
  });

  it("given the message's echo, receipts and reaction, all point at the id the send returned", async () => {
    const { events, messageId } = await livelyDay();
    const pointing = events.filter(({ raw }) => raw.includes(messageId)).map(({ event }) => event.kind);
    expect(pointing).toEqual(expect.arrayContaining(["oa_message", "receipt_seen", "reaction"]));
  });
});
