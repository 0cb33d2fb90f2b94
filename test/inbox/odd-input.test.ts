import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conversations, inboxEvents, turns } from "../../src/database/schema/index.ts";
import { inboxBody } from "../../src/inbox/store-events.ts";
import { type Counter, openCounter, testZalo } from "../support/counter.ts";
import { databaseKinds } from "../support/databases.ts";
import { postEvent, postRaw, signatureOf, textEvent } from "./signed-webhooks.ts";

const thousandEmoji = "😀👨‍👩‍👧‍👦".repeat(1_000);

describe.each(databaseKinds)("odd input on %s", (kind) => {
  let counter: Counter;
  let citizens = 0;
  beforeAll(async () => {
    counter = await openCounter(kind);
  });
  afterAll(() => counter.close());

  const oaId = () => counter.oaOf("ngoc-lac");
  const newCitizen = () => {
    citizens += 1;
    return `93000000000000${String(citizens).padStart(5, "0")}`;
  };
  const turnsOf = async (userId: string) => {
    const rows = await counter.database.db
      .select({ status: turns.status, at: inboxEvents.eventAt, sealed: inboxEvents.sealedBody })
      .from(turns)
      .innerJoin(inboxEvents, eq(inboxEvents.id, turns.inboxEventId))
      .where(eq(inboxEvents.userId, userId))
      .orderBy(asc(turns.id));
    return rows.map(({ sealed, ...row }) => ({ ...row, body: counter.sealer.open(sealed, inboxBody) }));
  };
  const say = async (userId: string, text: string, at: Date | string = counter.clock.now()) => {
    const answer = await postEvent(counter.app, textEvent({ oaId: oaId(), userId, text, at }));
    expect(answer).toEqual({ status: 200, outcome: "stored" });
    await counter.settle();
    counter.clock.advance(1_000);
    await counter.handlers.sweep({});
    await counter.settle();
  };

  it.each([
    ["decomposed letters", "làm VNeID mức 2 ở đâu".normalize("NFD")],
    ["bidirectional controls", "\u202elàm VNeID\u202c mức 2 \u2066ở đâu\u2069"],
    ["zero-width characters", "làm V\u200bN\u200ce\u200dI\ufeffD mức 2 ở đâu"],
    ["no-break and wide spaces", "làm\u00a0VNeID\u2003mức\u30002 ở đâu"],
    ["a NUL", "làm VNeID\u0000 mức 2 ở đâu"],
    ["HTML", "<b>làm VNeID</b> mức 2 ở đâu"],
  ])("given a question with %s, answers it like the plain one", async (_name, text) => {
    const [plain, odd] = [newCitizen(), newCitizen()];
    await say(plain, "làm VNeID mức 2 ở đâu");
    await say(odd, text);
    const [expected, given] = [await counter.thread(oaId(), plain), await counter.thread(oaId(), odd)];
    expect(given[0]?.turnStatus).toBe(expected[0]?.turnStatus);
    expect(given[0]?.text).toBe(expected[0]?.text);
  });

  it.each([
    ["2,000 emoji", thousandEmoji],
    ["nothing at all", ""],
    ["only spaces", " \u200b\n "],
    ["only a NUL", "\u0000"],
    ["a lone surrogate", "\ud83d hỏng"],
    ["100,000 letters", "a".repeat(100_000)],
    ["10,000 words", "vneid ".repeat(10_000)],
    ["10,000 digits", "1".repeat(10_000)],
    ["SQL", "'; drop table turns; --"],
    ["a template", "{{constructor}} #{env} %s %n"],
    ["deep brackets", "(".repeat(5_000)],
  ])("given %s, ends the turn with some status and forgets nothing", async (_name, text) => {
    const userId = newCitizen();
    const started = performance.now();
    await say(userId, text);
    expect(performance.now() - started).toBeLessThan(5_000);
    const [turn] = await turnsOf(userId);
    expect(turn?.status).toMatch(/^[a-z_]+$/);
    for (const message of await counter.thread(oaId(), userId))
      expect(message.text.length).toBeLessThanOrEqual(2_000);
  });

  it.each([
    ["a number for text", { text: 7, msg_id: "m" }],
    ["a list for message", [1, 2]],
    ["null for message", null],
    ["no message", undefined],
    ["odd attachments", { msg_id: "m2", attachments: "none" }],
    ["an attachment of nothing", { msg_id: "m3", attachments: [null, {}, { type: 3, payload: 4 }] }],
  ])("given %s, stores it, answers 200 and sets nothing aside", async (_name, message) => {
    const userId = newCitizen();
    const event = { ...textEvent({ oaId: oaId(), userId, text: "", at: counter.clock.now() }), message };
    expect((await postEvent(counter.app, event)).status).toBe(200);
    await counter.settle();
    const rows = await counter.database.db.select().from(inboxEvents).where(eq(inboxEvents.status, "dead"));
    expect(rows).toEqual([]);
  });

  it.each([
    ["sender as text", { sender: "me" }],
    ["no sender", { sender: undefined }],
    ["an id that is a number", { sender: { id: 7 } }],
    [
      "ids of 10,000 characters",
      { sender: { id: "9".repeat(10_000) }, recipient: { id: "8".repeat(10_000) } },
    ],
    ["control characters in ids", { sender: { id: "9\u00001\n2" } }],
    ["a message id of 10,000 characters", { message: { text: "xin chào", msg_id: "m".repeat(10_000) } }],
    ["an event name of 10,000 characters", { event_name: `x\u0000${"y".repeat(10_000)}` }],
  ])("given %s, stores it and answers 200", async (_name, more) => {
    const event = {
      ...textEvent({ oaId: oaId(), userId: newCitizen(), text: "xin chào", at: counter.clock.now() }),
      ...more,
    };
    const answer = await postEvent(counter.app, event);
    expect(answer).toEqual({ status: 200, outcome: "stored" });
    await counter.settle();
    const open = await counter.database.db
      .select()
      .from(inboxEvents)
      .where(eq(inboxEvents.status, "pending"));
    expect(open).toEqual([]);
  });

  it("given a name with HTML in Zalo's form, stores it masked and shows none of it", async () => {
    const userId = newCitizen();
    const event = {
      event_name: "user_submit_info",
      sender: { id: userId },
      recipient: { id: oaId() },
      info: { name: "<script>alert(1)</script>", phone: "84912345678" },
      timestamp: String(counter.clock.now().getTime()),
    };
    expect((await postEvent(counter.app, event)).status).toBe(200);
    await counter.settle();
    const [turn] = await turnsOf(userId);
    expect(turn?.body).not.toMatch(/script|84912345678/);
  });

  it.each([
    ["in seconds instead of milliseconds", "1795140000"],
    ["of 1970", "1"],
    ["a month old", String(Date.parse("2026-10-20T09:00:00+07:00"))],
    ["of the year 2100", "4102444800000"],
    ["that is no number", "yesterday"],
    ["that is empty", ""],
    ["below zero", "-5"],
    ["beyond every date", "9".repeat(30)],
  ])("given a timestamp %s, the citizen is answered within the window of today", async (_name, at) => {
    const userId = newCitizen();
    await say(userId, "xin chào", at);
    expect((await turnsOf(userId)).map(({ status }) => status)).toEqual(["greeting"]);
    const [conversation] = await counter.database.db
      .select()
      .from(conversations)
      .where(eq(conversations.userId, userId));
    const age = counter.clock.now().getTime() - (conversation?.lastInteractionAt?.getTime() ?? 0);
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(60_000);
    const [reply] = await counter.thread(oaId(), userId);
    expect(reply?.status).not.toBe("waiting");
  });

  it("given a key twice, a byte-order mark and stray spaces in the JSON, reads it as JSON does", async () => {
    const userId = newCitizen();
    const at = String(counter.clock.now().getTime());
    const event = textEvent({ oaId: oaId(), userId, text: "xin chào", at });
    const body = ` {"app_id":"1","app_id":"${testZalo.appId}",${JSON.stringify(event).slice(1)}\n`;
    expect(await postRaw(counter.app, body, { "x-zevent-signature": signatureOf(body, at) })).toMatchObject({
      status: 200,
    });
    await counter.settle();
    expect((await turnsOf(userId)).map(({ status }) => status)).toEqual(["greeting"]);
  });

  it("given all of the above, wrote no error into the log", () => {
    expect(counter.logs.filter(({ level, event }) => level === "error" && event !== "token_alarm")).toEqual(
      [],
    );
  });
});
