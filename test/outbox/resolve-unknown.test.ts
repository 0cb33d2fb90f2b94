import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recordSeenMessage } from "../../src/outbox/record-echo.ts";
import { recordReceipt } from "../../src/outbox/record-receipt.ts";
import { listUnknownSends } from "../../src/outbox/resolve-unknown.ts";
import { ZaloTransportError } from "../../src/zalo/index.ts";
import { hours, minutes } from "../support/clock.ts";
import { databaseKinds } from "../support/databases.ts";
import { oaId, openOutbox } from "./outbox-world.ts";

describe.each(databaseKinds)("a send without an answer on %s", (kind) => {
  let outbox: Awaited<ReturnType<typeof openOutbox>>;
  beforeAll(async () => {
    outbox = await openOutbox(kind);
  });
  afterAll(() => outbox.close());
  beforeEach(() => {
    outbox.clock.set("2026-11-20T09:00:00+07:00");
    outbox.zalo.historyFails = false;
    outbox.history.splice(0);
  });

  const noAnswer = () => {
    throw new ZaloTransportError("POST /v3.0/oa/message/cs", "maybe", "it took too long");
  };
  /** Two messages owed; the first one's call ended without an answer, and reached Zalo or not. */
  async function interrupted(arrived: boolean, texts = ["một", "hai"]) {
    const citizen = await outbox.newCitizen();
    await citizen.owe(texts);
    outbox.zalo.answers.push((text) => {
      if (arrived) see(citizen.userId, text, "lost-answer");
      noAnswer();
    });
    await citizen.deliver();
    expect((await citizen.statuses())[0]).toBe("unknown");
    return citizen;
  }
  const see = (userId: string, text: string, messageId: string, from: "oa" | "user" = "oa") =>
    outbox.history.unshift({
      userId,
      from,
      text,
      messageId: `${messageId}-${userId}`,
      sentAt: outbox.clock.now(),
    });
  const echo = (citizen: { conversationId: number }, messageId: string, text: string) =>
    recordSeenMessage(outbox.db, outbox.sealer, citizen.conversationId, {
      messageId,
      text,
      at: outbox.clock.now(),
    });

  it("is listed as unknown, holds the next message back and is not sent again by another worker", async () => {
    const citizen = await interrupted(true);
    await citizen.deliver();
    expect(citizen.heard()).toEqual([]);
    expect(await citizen.statuses()).toEqual(["unknown", "queued"]);
    const listed = await listUnknownSends(outbox.db);
    expect(listed.find(({ userId }) => userId === citizen.userId)).toMatchObject({
      oaId,
      reason: "no_answer",
    });
    expect(outbox.woken.some(({ name }) => name === "resolve-unknown-sends")).toBe(true);
  });

  it("given its echo, counts as sent under Zalo's id, and the next one goes", async () => {
    const citizen = await interrupted(true);
    expect(await echo(citizen, `echo-${citizen.userId}`, " một\n")).toBe(true);
    expect((await citizen.rows())[0]).toMatchObject({
      status: "sent",
      messageId: `echo-${citizen.userId}`,
      reason: null,
    });
    await citizen.deliver();
    expect(citizen.heard()).toEqual(["hai"]);
  });

  it("given its echo in decomposed letters, still knows it", async () => {
    const citizen = await interrupted(true, ["Đã sửa xong trạm ở thôn 2"]);
    expect(await echo(citizen, `nfd-${citizen.userId}`, "Đã sửa xong trạm ở thôn 2".normalize("NFD"))).toBe(
      true,
    );
    expect(await citizen.statuses()).toEqual(["sent"]);
  });

  it("given the echo of another text, stays unknown", async () => {
    const citizen = await interrupted(true);
    expect(await echo(citizen, `other-${citizen.userId}`, "khác")).toBe(false);
    expect((await citizen.statuses())[0]).toBe("unknown");
  });

  it("given two lost sends of the same text, one echo settles one of them, and the same echo again no more", async () => {
    const citizen = await interrupted(true, ["như nhau", "như nhau"]);
    outbox.clock.advance(minutes(11));
    outbox.zalo.answers.push(noAnswer);
    await citizen.deliver();
    expect(await citizen.statuses()).toEqual(["unknown", "unknown"]);
    const id = `same-${citizen.userId}`;
    expect(await echo(citizen, id, "như nhau")).toBe(true);
    expect(await echo(citizen, id, "như nhau")).toBe(true);
    expect(await citizen.statuses()).toEqual(["sent", "unknown"]);
  });

  it("given the message in the history, counts as sent and is not repeated", async () => {
    const citizen = await interrupted(true);
    outbox.clock.advance(30_000);
    await outbox.resolve();
    expect((await citizen.rows())[0]).toMatchObject({
      status: "sent",
      messageId: `lost-answer-${citizen.userId}`,
    });
    await citizen.deliver();
    expect(citizen.heard()).toEqual(["hai"]);
  });

  it("given a complete history without it, is sent again exactly once, before the next one", async () => {
    const citizen = await interrupted(false);
    await outbox.resolve();
    expect((await citizen.statuses())[0]).toBe("unknown");
    outbox.clock.advance(30_000);
    await Promise.all([outbox.resolve(), outbox.resolve()]);
    expect((await citizen.rows())[0]).toMatchObject({ status: "queued", reason: "not_in_history" });
    await Promise.all([citizen.deliver(), citizen.deliver()]);
    await outbox.resolve();
    await citizen.deliver();
    expect(citizen.heard()).toEqual(["một", "hai"]);
  });

  it("given a history that cannot be read, stays listed, is never repeated, and lets the rest go after ten minutes", async () => {
    const citizen = await interrupted(true);
    outbox.zalo.historyFails = true;
    for (let minute = 0; minute < 12; minute += 1) {
      outbox.clock.advance(minutes(1));
      await outbox.resolve();
    }
    expect((await citizen.rows())[0]).toMatchObject({ status: "unknown", reason: "history_inconclusive" });
    await citizen.deliver();
    expect(citizen.heard()).toEqual(["hai"]);
    outbox.clock.advance(hours(25));
    outbox.zalo.historyFails = false;
    await outbox.resolve();
    expect((await citizen.statuses())[0]).toBe("unknown");
    expect((await listUnknownSends(outbox.db)).some(({ userId }) => userId === citizen.userId)).toBe(true);
  });

  it("given a history longer than what is read, does not conclude that the message never arrived", async () => {
    const citizen = await interrupted(false);
    for (let count = 0; count < 130; count += 1) see(citizen.userId, `tin ${count}`, `many-${count}`, "user");
    outbox.clock.advance(30_000);
    await outbox.resolve();
    expect((await citizen.rows())[0]).toMatchObject({ status: "unknown", reason: "history_inconclusive" });
  });

  it("given the citizen's own words equal to ours, does not take them for our message", async () => {
    const citizen = await interrupted(false);
    see(citizen.userId, "một", "theirs", "user");
    outbox.clock.advance(30_000);
    await outbox.resolve();
    expect((await citizen.statuses())[0]).toBe("queued");
  });

  it("given a process that died while sending, becomes unknown after its lease and is looked up", async () => {
    const citizen = await outbox.newCitizen();
    await citizen.owe(["một"]);
    let letGo = () => {};
    outbox.zalo.answers.push(
      () =>
        new Promise<void>((done) => {
          letGo = done;
        }),
    );
    const stuck = citizen.deliver();
    await new Promise((turn) => setTimeout(turn, 50));
    expect(await citizen.statuses()).toEqual(["sending"]);
    outbox.clock.advance(29_000);
    await outbox.resolve();
    expect(await citizen.statuses()).toEqual(["sending"]);
    outbox.clock.advance(2_000);
    await outbox.resolve();
    expect(await citizen.statuses()).toEqual(["queued"]);
    letGo();
    await stuck;
  });

  it("given receipts, notes when it was received and seen, and opens nothing", async () => {
    const citizen = await outbox.newCitizen();
    await citizen.owe(["một"]);
    await citizen.deliver();
    const [row] = await citizen.rows();
    const ids = [row?.messageId ?? "", "unknown-id"];
    const at = outbox.clock.now();
    await recordReceipt(outbox.db, oaId, ids, "receipt_received", at);
    await recordReceipt(outbox.db, oaId, ids, "receipt_seen", at);
    await recordReceipt(outbox.db, "another OA", ids, "receipt_seen", new Date(0));
    await recordReceipt(outbox.db, oaId, [], "receipt_seen", new Date(0));
    expect((await citizen.rows())[0]).toMatchObject({ receivedAt: at, seenAt: at, status: "sent" });
  });
});
