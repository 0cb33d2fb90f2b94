import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeTurns } from "../../src/conversation/take-turns.ts";
import type { TurnTools } from "../../src/conversation/turn-tools.ts";
import { inboxEvents, turns } from "../../src/database/schema/index.ts";
import { listDeadEvents, replayEvent } from "../../src/inbox/dead-letters.ts";
import { inboxBody } from "../../src/inbox/store-events.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { databaseKinds } from "../support/databases.ts";
import { seededRandom, shuffled } from "../support/randomness.ts";
import { postEvent, textEvent } from "./signed-webhooks.ts";

describe.each(databaseKinds)("a citizen's turns on %s", (kind) => {
  let counter: Counter;
  const oaId = () => counter.oaOf("ngoc-lac");
  beforeAll(async () => {
    counter = await openCounter(kind);
  });
  afterAll(() => counter.close());

  const say = (userId: string, text: string, at = counter.clock.now(), msgId?: string) =>
    postEvent(counter.app, textEvent({ oaId: oaId(), userId, text, at, ...(msgId ? { msgId } : {}) }));
  const eventsOf = (userId: string) =>
    counter.database.db
      .select()
      .from(inboxEvents)
      .where(eq(inboxEvents.userId, userId))
      .orderBy(asc(inboxEvents.id));
  const answered = async (userId: string) => {
    const rows = await counter.database.db
      .select({ id: inboxEvents.id, sealed: inboxEvents.sealedBody })
      .from(turns)
      .innerJoin(inboxEvents, eq(inboxEvents.id, turns.inboxEventId))
      .where(eq(inboxEvents.userId, userId))
      .orderBy(asc(turns.id));
    return rows.map(
      ({ sealed }) => JSON.parse(counter.sealer.open(sealed, inboxBody)).message.text as string,
    );
  };
  /** Fails one turn, then knows everything again. */
  const brokenKnowledge = (): TurnTools["knowledge"] => {
    let failures = 0;
    return {
      refresh: (db, now) => counter.knowledge.refresh(db, now),
      forLocality: (slug, now) => {
        failures += 1;
        if (failures === 1) throw new RangeError("broken on purpose");
        return counter.knowledge.forLocality(slug, now);
      },
    };
  };
  const turnsWith = (userId: string, knowledge: TurnTools["knowledge"]) =>
    takeTurns({ ...counter.turnTools, knowledge }, { oaId: oaId(), userId });

  it("given six copies of one event from parallel senders, stores and answers it once", async () => {
    const user = "9000000000000000001";
    const at = counter.clock.now();
    const answers = await Promise.all(Array.from({ length: 6 }, () => say(user, "xin chào", at, "same-id")));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(answers.filter(({ outcome }) => outcome === "stored")).toHaveLength(1);
    await counter.settle();
    expect(await answered(user)).toEqual(["xin chào"]);
    expect((await counter.thread(oaId(), user)).length).toBe(1);
  });

  it("given ten messages delivered shuffled and turns taken in parallel, answers in Zalo's order", async () => {
    const user = "9000000000000000002";
    const start = counter.clock.now().getTime() - 5_000;
    const texts = Array.from({ length: 10 }, (_, index) => `câu hỏi số ${"abcdefghij"[index]}`);
    const order = shuffled([...texts.keys()], seededRandom(7));
    await Promise.all(order.map((index) => say(user, texts[index] ?? "", new Date(start + index * 100))));
    const take = () => counter.handlers["take-turns"]({ citizens: [{ oaId: oaId(), userId: user }] });
    await Promise.all([take(), take(), take(), take()]);
    expect(await answered(user)).toEqual(texts);
  });

  it("given a late event and then a fresh one, holds both back and answers the late one first", async () => {
    const user = "9000000000000000003";
    const now = counter.clock.now();
    await say(user, "đến muộn", new Date(now.getTime() - 60_000));
    await say(user, "vừa nhắn", now);
    await counter.handlers["take-turns"]({ citizens: [{ oaId: oaId(), userId: user }] });
    expect(await answered(user)).toEqual([]);
    counter.clock.advance(1_000);
    await counter.handlers["take-turns"]({ citizens: [{ oaId: oaId(), userId: user }] });
    expect(await answered(user)).toEqual(["đến muộn", "vừa nhắn"]);
  });

  it("given two late events in the wrong order, answers them in Zalo's order after the pause", async () => {
    const user = "9000000000000000004";
    const now = counter.clock.now().getTime();
    await say(user, "thứ hai", new Date(now - 30_000));
    await say(user, "thứ nhất", new Date(now - 31_000));
    counter.clock.advance(1_000);
    await counter.handlers.sweep({});
    await counter.settle();
    expect(await answered(user)).toEqual(["thứ nhất", "thứ hai"]);
  });

  it("given a turn that throws, tries again with growing pauses, keeps the next one back, then sets it aside", async () => {
    const user = "9000000000000000005";
    await say(user, "làm VNeID ở đâu");
    counter.clock.advance(1);
    await say(user, "cảm ơn");
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await turnsWith(user, brokenKnowledge());
      const [event] = await eventsOf(user);
      expect(event?.attempts).toBe(attempt);
      expect(event?.error).toBe("RangeError");
      if (attempt < 5) {
        expect(await answered(user)).toEqual([]);
        pauses.push((event?.notBefore.getTime() ?? 0) - counter.clock.now().getTime());
        counter.clock.set(event?.notBefore ?? counter.clock.now());
      }
    }
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000]);
    const dead = (await listDeadEvents(counter.database.db)).filter(({ error }) => error === "RangeError");
    expect(dead).toHaveLength(1);
    expect(dead[0]).toMatchObject({ eventName: "user_send_text", attempts: 5 });

    expect(await answered(user)).toEqual(["cảm ơn"]);

    const id = dead[0]?.id ?? 0;
    expect(await replayEvent(counter.database.db, counter.jobs, id, counter.clock.now())).toBe(true);
    await counter.settle();
    expect(await answered(user)).toEqual(["cảm ơn", "làm VNeID ở đâu"]);
    expect(await replayEvent(counter.database.db, counter.jobs, id, counter.clock.now())).toBe(false);
  });

  it("given a turn that throws, leaves nothing of it behind and writes no text into the log", async () => {
    const user = "9000000000000000006";
    const before = counter.logs.length;
    await say(user, "mật khẩu của tôi là Abc@12345");
    await turnsWith(user, brokenKnowledge());
    expect(await counter.thread(oaId(), user)).toEqual([]);
    const written = JSON.stringify(counter.logs.slice(before));
    expect(written).toContain("turn_failed");
    expect(written).not.toContain("Abc@12345");
    const metrics = counter.metrics.render();
    expect(metrics).toContain('cua_so_events_done_total{status="retry"}');
  });

  it("given an answered event, its turn can never be taken again", async () => {
    const user = "9000000000000000007";
    await say(user, "xin chào");
    await counter.settle();
    const [event] = await eventsOf(user);
    expect(await replayEvent(counter.database.db, counter.jobs, event?.id ?? 0, counter.clock.now())).toBe(
      false,
    );
    await counter.database.db
      .update(inboxEvents)
      .set({ status: "pending" })
      .where(eq(inboxEvents.userId, user));
    await counter.handlers["take-turns"]({ citizens: [{ oaId: oaId(), userId: user }] });
    expect(await answered(user)).toEqual(["xin chào"]);
  });

  it("given two citizens, one whose turn fails does not hold back the other", async () => {
    await say("9000000000000000008", "xin chào");
    await say("9000000000000000009", "xin chào");
    await turnsWith("9000000000000000008", brokenKnowledge());
    await counter.handlers["take-turns"]({ citizens: [{ oaId: oaId(), userId: "9000000000000000009" }] });
    expect(await answered("9000000000000000009")).toEqual(["xin chào"]);
  });
});
