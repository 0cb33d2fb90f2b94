import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inboxEvents } from "../../src/database/schema/index.ts";
import { linkOfficialAccount } from "../../src/official-accounts/link-official-account.ts";
import { type Counter, openCounter, testZalo } from "../support/counter.ts";
import { postEvent, postRaw, signatureOf, textEvent } from "./signed-webhooks.ts";

describe("POST /webhooks/zalo", () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter();
  });
  afterAll(() => counter.close());

  const stored = async () =>
    (await counter.database.db.select({ id: inboxEvents.id }).from(inboxEvents)).length;
  const metric = (outcome: string) =>
    Number(new RegExp(`outcome="${outcome}"} (\\d+)`).exec(counter.metrics.render())?.[1] ?? 0);
  const hello = (more: Record<string, unknown> = {}) => ({
    ...textEvent({
      oaId: counter.oaOf("ngoc-lac"),
      userId: counter.resident(),
      text: "xin chào",
      at: counter.clock.now(),
    }),
    ...more,
  });
  const signed = (body: string, timestamp = "") => ({ "x-zevent-signature": signatureOf(body, timestamp) });

  it("given GET, answers 200", async () => {
    const response = await counter.app.request("/webhooks/zalo");
    expect(response.status).toBe(200);
  });

  it.each([
    ["an empty body", ""],
    ["blanks", "  \n"],
    ["the console's {}", "{}"],
    ["an unsigned event", JSON.stringify({ app_id: testZalo.appId, event_name: "user_send_text" })],
  ])("given %s without a signature, answers 200 and stores nothing", async (_name, body) => {
    const before = await stored();
    const probes = metric("probe");
    expect(await postRaw(counter.app, body)).toEqual({ status: 200, outcome: "probe" });
    expect(await stored()).toBe(before);
    expect(metric("probe")).toBe(probes + 1);
  });

  it.each([
    ["half an object", '{"app_id":"36084'],
    ["plain words", "xin chào"],
    ["an array", "[{}]"],
    ["null", "null"],
    ["a number", "7"],
    ["a string", '"{}"'],
    ["invalid UTF-8", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
  ])("given %s, answers 400 whether signed or not, and stores nothing", async (_name, body) => {
    const before = await stored();
    const headers = typeof body === "string" ? signed(body) : {};
    expect(await postRaw(counter.app, body)).toEqual({ status: 400, outcome: "malformed" });
    expect(await postRaw(counter.app, body, headers)).toEqual({ status: 400, outcome: "malformed" });
    expect(await stored()).toBe(before);
  });

  it.each([
    ["no event name", { event_name: undefined }],
    ["a number for event name", { event_name: 7 }],
    ["an object for event name", { event_name: { name: "user_send_text" } }],
  ])("given a signed event with %s, answers 400 and stores nothing", async (_name, more) => {
    const before = await stored();
    expect(await postEvent(counter.app, hello(more))).toEqual({ status: 400, outcome: "malformed" });
    expect(await stored()).toBe(before);
  });

  it("given a signed event, answers 200 once it is stored, and 200 again for a copy", async () => {
    const event = hello();
    const before = await stored();
    expect(await postEvent(counter.app, event)).toEqual({ status: 200, outcome: "stored" });
    expect(await stored()).toBe(before + 1);
    expect(await postEvent(counter.app, event)).toEqual({ status: 200, outcome: "duplicate" });
    expect(await stored()).toBe(before + 1);
    const [row] = await counter.database.db
      .select()
      .from(inboxEvents)
      .where(eq(inboxEvents.status, "pending"));
    expect(row).toMatchObject({ eventName: "user_send_text", userId: counter.resident(), masked: false });
    expect(row?.sealedBody).not.toContain("xin chào");
  });

  it("given the same message read by two Official Accounts, keeps both", async () => {
    const one = hello({ message: { text: "xin chào", msg_id: "shared" } });
    const two = { ...one, recipient: { id: counter.oaOf("nam-hoa") } };
    expect((await postEvent(counter.app, one)).outcome).toBe("stored");
    expect((await postEvent(counter.app, two)).outcome).toBe("stored");
  });

  it("given a receipt of either direction with a known message id, keeps both receipts and answers neither", async () => {
    const [oa, user] = [counter.oaOf("phu-son"), "9100000000000000001"];
    const receipt = (sender: string, recipient: string, name: string) =>
      postEvent(counter.app, {
        sender: { id: sender },
        recipient: { id: recipient },
        event_name: name,
        message: name.includes("seen") ? { msg_ids: ["m1", "m2"] } : { msg_id: "m1" },
        timestamp: String(counter.clock.now().getTime()),
      });
    expect((await receipt(oa, user, "user_seen_message")).outcome).toBe("stored");
    expect((await receipt(oa, user, "user_received_message")).outcome).toBe("stored");
    expect((await receipt(user, oa, "user_seen_message")).outcome).toBe("stored");
    await counter.settle();
    const rows = await counter.database.db.select().from(inboxEvents).where(eq(inboxEvents.userId, user));
    expect(rows.map(({ oaId, status }) => ({ oaId, status }))).toEqual(
      Array(3).fill({ oaId: oa, status: "done" }),
    );
    expect(await counter.thread(oa, user)).toEqual([]);
  });

  it("given an event name of next year, stores and acknowledges it", async () => {
    const name = "user_waved_at_camera";
    const event = { event_name: name, oa_id: counter.oaOf("nam-hoa"), new: { deep: [1] }, timestamp: "1" };
    expect(await postEvent(counter.app, event)).toEqual({ status: 200, outcome: "stored" });
    await counter.settle();
    const [done] = await counter.database.db
      .select()
      .from(inboxEvents)
      .where(eq(inboxEvents.eventName, name));
    expect(done).toMatchObject({ status: "done", masked: true });
    expect(counter.metrics.render()).toContain('webhook_events_total{event="unknown"} 1');
  });

  it("given an event that names no Official Account, stores it and has nothing to answer", async () => {
    const event = { event_name: "nobody_knows", timestamp: String(counter.clock.now().getTime()) };
    expect((await postEvent(counter.app, event)).outcome).toBe("stored");
    await counter.settle();
    const where = eq(inboxEvents.eventName, "nobody_knows");
    const [row] = await counter.database.db.select().from(inboxEvents).where(where);
    expect(row).toMatchObject({ status: "done", oaId: "", userId: "" });
  });

  it("given an unlinked Official Account, stores, counts and masks; after linking a replay answers", async () => {
    const [oaId, userId] = ["2491302944280869999", "9100000000000000002"];
    const event = textEvent({ oaId, userId, text: "xin chào, cccd 038123456789", at: counter.clock.now() });
    expect(await postEvent(counter.app, event)).toEqual({ status: 200, outcome: "stored" });
    await counter.settle();
    const find = () => counter.database.db.select().from(inboxEvents).where(eq(inboxEvents.userId, userId));
    const [row] = await find();
    expect(row).toMatchObject({ status: "unlinked", masked: true });
    expect(counter.metrics.render()).toContain('events_done_total{status="unlinked"} 1');
    expect(await counter.thread(oaId, userId)).toEqual([]);

    const pair = { accessToken: "a", refreshToken: "r", expiresInSeconds: 90_000 };
    const { db } = counter.database;
    await linkOfficialAccount(db, counter.sealer, { oaId, locality: "nam-hoa", pair }, counter.clock.now());
    const { replayEvent } = await import("../../src/inbox/dead-letters.ts");
    expect(await replayEvent(db, counter.jobs, row?.id ?? 0, counter.clock.now())).toBe(true);
    await counter.settle();
    expect((await find())[0]?.status).toBe("done");
    expect((await counter.thread(oaId, userId)).length).toBe(1);
  });
});
