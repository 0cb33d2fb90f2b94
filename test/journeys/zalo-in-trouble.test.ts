import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hours, minutes } from "../support/clock.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { databaseKinds } from "../support/databases.ts";
import { resident } from "./resident.ts";

const send = "/openapi/v3.0/oa/message/cs";

describe.each(databaseKinds)("Zalo in trouble, on %s", (kind) => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter(kind);
  });
  afterAll(() => counter.close());
  beforeEach(async () => {
    await counter.control("/faults/clear", {});
    await counter.control("/webhook/switches", { oa_send_text: true });
  });

  const fault = (body: Record<string, unknown>) => counter.control("/faults", { endpoint: send, ...body });
  /** Moves on and lets the sweep find what is due. */
  const later = async (ms: number) => {
    counter.clock.advance(ms);
    await counter.handlers.sweep({});
    await counter.settle();
  };
  const ours = async (someone: ReturnType<typeof resident>) =>
    (await someone.chat()).filter(({ from }) => from === "oa").length;

  it("given an answer in HTML after the message was accepted, the echo settles it and nothing is sent twice", async () => {
    const someone = resident(counter, "ngoc-lac", 0);
    await fault({ kind: "html-after-accept" });
    await someone.say("xin chào");
    await later(minutes(1));
    expect(await ours(someone)).toBe(1);
    expect((await someone.thread()).map(({ status }) => status)).toEqual(["sent"]);
  });

  it("given a cut line after the message was accepted and no echo, the history settles it", async () => {
    const someone = resident(counter, "ngoc-son", 1);
    await counter.control("/webhook/switches", { oa_send_text: false });
    await fault({ kind: "reset-after-accept" });
    await someone.say("xin chào");
    expect((await someone.thread()).at(-1)?.status).toBe("unknown");
    await later(minutes(1));
    expect((await someone.thread()).map(({ status }) => status)).toEqual(["sent"]);
    expect(await ours(someone)).toBe(1);
  });

  it("given a cut line before the message was accepted, the complete history says so and it is sent once", async () => {
    const someone = resident(counter, "nam-hoa", 2);
    await fault({ kind: "reset" });
    await someone.say("xin chào");
    expect(await ours(someone)).toBe(0);
    expect((await someone.thread()).at(-1)?.status).toBe("unknown");
    await later(minutes(1));
    await later(minutes(1));
    expect((await someone.thread()).map(({ status }) => status)).toEqual(["sent"]);
    expect(await ours(someone)).toBe(1);
  });

  it("given HTML instead of an answer and a history that is away too, stays listed and is never repeated", async () => {
    const someone = resident(counter, "phu-son", 3);
    await counter.control("/webhook/switches", { oa_send_text: false });
    await fault({ kind: "html-after-accept" });
    await fault({ endpoint: "/openapi/v2.0/oa/conversation", kind: "html", times: 50 });
    await someone.say("xin chào");
    for (let look = 0; look < 4; look += 1) await later(minutes(5));
    expect((await someone.thread()).map(({ status }) => status)).toEqual(["unknown"]);
    expect(await ours(someone)).toBe(1);
  });

  it("given -32, waits for the next minute and sends once, in order", async () => {
    const someone = resident(counter, "nam-sam-son", 0);
    await fault({ kind: "error", error: -32, times: 1 });
    expect(await someone.say("xin chào")).toEqual([]);
    expect(await someone.say("cảm ơn")).toEqual([]);
    await later(minutes(2));
    const heard = await someone.newMessages();
    expect(heard).toHaveLength(2);
    expect(heard[0]).toContain("trợ lý tự động");
    expect((await someone.thread()).map(({ status }) => status)).toEqual(["sent", "sent"]);
  });

  it("given a token that Zalo dropped, refreshes once and answers at once", async () => {
    const someone = resident(counter, "ngoc-lac", 3);
    await counter.control("/tokens/expire", { oaId: someone.oaId });
    expect(await someone.say("xin chào")).toHaveLength(1);
    expect((await someone.thread()).map(({ status }) => status)).toEqual(["sent"]);
  });

  it("given a chain of tokens that broke, keeps every answer until the account is linked again", async () => {
    const someone = resident(counter, "ngoc-son", 2);
    await counter.control("/tokens/expire", { oaId: someone.oaId });
    await counter.control("/tokens/revoke", { oaId: someone.oaId });
    expect(await someone.say("xin chào")).toEqual([]);
    for (let hour = 0; hour < 6; hour += 1) await later(hours(1));
    expect((await someone.thread()).map(({ status }) => status)).toEqual(["queued"]);
    expect(
      counter.logs.some(({ event, kind: alarm }) => event === "token_alarm" && alarm === "needs_relink"),
    ).toBe(true);
    const { linkOfficialAccount } = await import("../../src/official-accounts/link-official-account.ts");
    const { accessToken, refreshToken, expiresIn } = await counter.simulator.issueTokens(someone.oaId);
    const pair = { accessToken, refreshToken, expiresInSeconds: Number(expiresIn) };
    const link = { oaId: someone.oaId, locality: "ngoc-son", pair };
    await linkOfficialAccount(counter.database.db, counter.sealer, link, counter.clock.now());
    await later(0);
    expect(await someone.newMessages()).toHaveLength(1);
  });

  it("given a webhook that Zalo delivers three times and out of order, answers each message once", async () => {
    const someone = resident(counter, "phu-son", 1);
    await counter.control("/webhook/duplicate", { next: 2, copies: 2 });
    await counter.control("/webhook/reorder", { size: 2 });
    await counter.control("/send/text", { oaId: someone.oaId, userId: someone.userId, text: "xin chào" });
    counter.clock.advance(1);
    await counter.control("/send/text", { oaId: someone.oaId, userId: someone.userId, text: "cảm ơn" });
    await counter.settle();
    await counter.control("/webhook/reorder", { size: 0 });
    await counter.settle();
    expect(await ours(someone)).toBe(2);
    expect((await someone.statuses(5)).sort()).toEqual(["greeting", "greeting"]);
  });
});
