import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conversations, inboxEvents } from "../../src/database/schema/index.ts";
import { inboxBody } from "../../src/inbox/store-events.ts";
import { hours } from "../support/clock.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { databaseKinds } from "../support/databases.ts";
import { postEvent, textEvent } from "./signed-webhooks.ts";

describe.each(databaseKinds)("what time makes due on %s", (kind) => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter(kind);
  });
  afterAll(() => counter.close());

  const oaId = () => counter.oaOf("ngoc-lac");
  const say = (userId: string, text: string) =>
    postEvent(counter.app, textEvent({ oaId: oaId(), userId, text, at: counter.clock.now() }));
  const eventOf = async (userId: string) => {
    const [row] = await counter.database.db.select().from(inboxEvents).where(eq(inboxEvents.userId, userId));
    return { ...row, body: counter.sealer.open(row?.sealedBody ?? "", inboxBody) };
  };
  const update = (userId: string, change: Partial<typeof inboxEvents.$inferInsert>) =>
    counter.database.db.update(inboxEvents).set(change).where(eq(inboxEvents.userId, userId));

  it("given an answered event, its body is masked by the turn itself", async () => {
    const user = "9500000000000000001";
    await say(user, "cccd 038123456789");
    expect((await eventOf(user)).body).toContain("038123456789");
    await counter.settle();
    const event = await eventOf(user);
    expect(event).toMatchObject({ status: "done", masked: true });
    expect(event.body).not.toContain("038123456789");
    expect(JSON.parse(event.body)).toMatchObject({ event_name: "user_send_text", sender: { id: user } });
  });

  it.each(["pending", "dead", "unlinked"] as const)(
    "given a %s event that no turn took, its body is masked after 24 hours",
    async (status) => {
      const user = `95000000000000001${status.length}${status.charCodeAt(0)}`;
      await say(user, "otp 482913");
      await update(user, { status, notBefore: new Date("2030-01-01") });
      counter.clock.advance(hours(24));
      await counter.handlers.sweep({});
      expect((await eventOf(user)).body).toContain("482913");
      counter.clock.advance(1_000);
      await counter.handlers.sweep({});
      const event = await eventOf(user);
      expect(event).toMatchObject({ status, masked: true });
      expect(event.body).not.toContain("482913");
    },
  );

  it("given an event whose job was lost, the sweep wakes its turn", async () => {
    const user = "9500000000000000002";
    await say(user, "xin chào");
    const { sql } = await import("drizzle-orm");
    await counter.database.db.execute(sql`delete from jobs.job where name = 'take-turns'`);
    await counter.settle();
    expect((await eventOf(user)).status).toBe("pending");
    await counter.handlers.sweep({});
    await counter.settle();
    expect((await eventOf(user)).status).toBe("done");
  });

  it("given an officer's echo, the conversation is a person's in the same transaction, for eight working hours", async () => {
    const user = "9500000000000000003";
    const at = counter.clock.now();
    await postEvent(counter.app, {
      event_name: "oa_send_text",
      sender: { id: oaId(), admin_id: "admin-7" },
      recipient: { id: user },
      message: { text: "Chào bác", msg_id: "by-admin" },
      timestamp: String(at.getTime()),
    });
    await counter.handlers["take-turns"]({ citizens: [{ oaId: oaId(), userId: user }] });
    const where = eq(conversations.userId, user);
    const [conversation] = await counter.database.db.select().from(conversations).where(where);
    expect(conversation).toMatchObject({ mode: "human", humanSince: at });
    expect(conversation?.humanUntil?.getTime()).toBeGreaterThanOrEqual(at.getTime() + hours(8));
    expect((await eventOf(user)).status).toBe("done");
  });
});
