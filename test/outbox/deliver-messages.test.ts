import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { conversations, officialAccounts } from "../../src/database/schema/index.ts";
import { linkOfficialAccount } from "../../src/official-accounts/link-official-account.ts";
import { releaseWaiting } from "../../src/outbox/release-waiting.ts";
import { wakeDeliveries } from "../../src/outbox/wake-deliveries.ts";
import { ZaloApiError, ZaloLimitError, ZaloTokenError, ZaloTransportError } from "../../src/zalo/index.ts";
import { days, hours, minutes } from "../support/clock.ts";
import { databaseKinds } from "../support/databases.ts";
import { oaId, openOutbox } from "./outbox-world.ts";

const endpoint = "POST /v3.0/oa/message/cs";
const refuse = (code: number) => () => {
  throw new ZaloApiError(code, "no", endpoint);
};
const throwing = (error: Error) => () => {
  throw error;
};

describe.each(databaseKinds)("delivering on %s", (kind) => {
  let outbox: Awaited<ReturnType<typeof openOutbox>>;
  beforeAll(async () => {
    outbox = await openOutbox(kind);
  });
  afterAll(() => outbox.close());
  beforeEach(() => outbox.clock.set("2026-11-20T09:00:00+07:00"));

  it("given several messages, sends them in order and keeps each id", async () => {
    const citizen = await outbox.newCitizen();
    await citizen.owe(["một", "hai", { text: "ba", buttons: [{ title: "Xem các mục" }] }]);
    await citizen.deliver();
    expect(citizen.heard()).toEqual(["một", "hai", "ba"]);
    const rows = await citizen.rows();
    expect(rows.map(({ status }) => status)).toEqual(["sent", "sent", "sent"]);
    expect(new Set(rows.map(({ messageId }) => messageId)).size).toBe(3);
    expect(JSON.stringify(outbox.sends.at(-1)?.message)).toContain("oa.query.show");
  });

  it("given a text over 2,000 characters, splits it in order with the buttons under the last part", async () => {
    const citizen = await outbox.newCitizen();
    const text = Array.from(
      { length: 90 },
      (_, index) => `Bước ${index + 1}: mang giấy tờ ra bộ phận một cửa của xã.`,
    ).join("\n");
    await citizen.owe([{ text, buttons: [{ title: "Gặp cán bộ" }] }]);
    await citizen.deliver();
    const parts = citizen.heard();
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(2_000);
    expect(parts.join("\n").replace(/\s+/g, " ")).toBe(text.replace(/\s+/g, " "));
    const mine = outbox.sends.slice(-parts.length).map(({ message }) => JSON.stringify(message));
    expect(mine.map((message) => message.includes("Gặp cán bộ"))).toEqual(
      parts.map((_, index) => index === parts.length - 1),
    );
  });

  it("given two workers at once, sends each message once and in order", async () => {
    const citizen = await outbox.newCitizen();
    await citizen.owe(["một", "hai", "ba", "bốn"]);
    await Promise.all([citizen.deliver(), citizen.deliver(), citizen.deliver()]);
    await citizen.deliver();
    expect(citizen.heard()).toEqual(["một", "hai", "ba", "bốn"]);
  });

  it("given nothing owed, calls nobody", async () => {
    const citizen = await outbox.newCitizen();
    await citizen.deliver();
    expect(citizen.heard()).toEqual([]);
  });

  it.each([
    ["for the next minute for -32", refuse(-32), "queued", "zalo -32", minutes(2)],
    ["a little for -214", refuse(-214), "queued", "zalo -214", 2_000],
    ["a little, once, for -200", refuse(-200), "queued", "zalo -200", 2_000],
    ["until the morning for -234", refuse(-234), "queued", "zalo -234", hours(21)],
    ["until the morning for -218", refuse(-218), "queued", "zalo -218", hours(21)],
    ["for a person for -216 after a refresh", refuse(-216), "queued", "zalo -216", minutes(15)],
    ["for a person for -204", refuse(-204), "queued", "zalo -204", minutes(15)],
    ["for a person for -211", refuse(-211), "queued", "zalo -211", minutes(15)],
    ["for a person for -224", refuse(-224), "queued", "zalo -224", minutes(15)],
    ["for a person for an unheard-of code", refuse(-98_765), "queued", "zalo -98765", minutes(15)],
    [
      "for the administrator without a token",
      throwing(new ZaloTokenError(oaId, true, "x")),
      "queued",
      "needs_relink",
      minutes(15),
    ],
    [
      "a little while the token host is away",
      throwing(new ZaloTokenError(oaId, false, "x")),
      "queued",
      "no_token",
      2_000,
    ],
    [
      "a little when nothing left this machine",
      throwing(new ZaloTransportError(endpoint, "no", "x")),
      "queued",
      "unreachable",
      2_000,
    ],
  ])("holds a message back %s", async (_name, answer, status, reason, wait) => {
    const citizen = await outbox.newCitizen();
    await citizen.owe(["một", "hai"]);
    outbox.zalo.answers.push(answer);
    await citizen.deliver();
    const [first, second] = await citizen.rows();
    expect(first).toMatchObject({ status, reason, attempts: 1 });
    expect((first?.notBefore.getTime() ?? 0) - outbox.clock.now().getTime()).toBe(wait);
    expect(second).toMatchObject({ status: "queued", attempts: 0 });
    await citizen.deliver();
    expect(citizen.heard()).toEqual([]);
    outbox.clock.advance(wait);
    await citizen.deliver();
    expect(citizen.heard()).toEqual(["một", "hai"]);
  });

  it.each([
    [-230, "waiting"],
    [-232, "waiting"],
    [-201, "dead"],
    [-210, "dead"],
    [-233, "dead"],
    [-100, "dead"],
  ])("given %i, the message is %s and the next one is tried", async (code, status) => {
    const citizen = await outbox.newCitizen();
    await citizen.owe(["một", "hai"]);
    outbox.zalo.answers.push(refuse(code));
    await citizen.deliver();
    expect(await citizen.statuses()).toEqual([status, "sent"]);
    expect(citizen.heard()).toEqual(["hai"]);
  });

  it.each([-213, -217, -227, -244])(
    "given %i, nothing more goes to this citizen until they write",
    async (code) => {
      const citizen = await outbox.newCitizen();
      await citizen.owe(["một", "hai"]);
      outbox.zalo.answers.push(refuse(code));
      await citizen.deliver();
      expect(await citizen.statuses()).toEqual(["failed", "failed"]);
      expect(citizen.heard()).toEqual([]);
      const [row] = await outbox.db
        .select()
        .from(conversations)
        .where(eq(conversations.id, citizen.conversationId));
      expect(row?.unreachable).toBe(`zalo ${code}`);
      expect(outbox.zalo.answers).toEqual([]);
    },
  );

  it("given -200 twice, stops after the second try", async () => {
    const citizen = await outbox.newCitizen();
    await citizen.owe(["một"]);
    outbox.zalo.answers.push(refuse(-200), refuse(-200));
    await citizen.deliver();
    outbox.clock.advance(2_000);
    await citizen.deliver();
    expect(await citizen.statuses()).toEqual(["dead"]);
  });

  it("given a Zalo that is away for six hours, sends in order when it is back", async () => {
    const citizen = await outbox.newCitizen();
    await citizen.owe(["một", "hai"]);
    const back = outbox.clock.now().getTime() + hours(6);
    const away = () => {
      outbox.zalo.answers.unshift(away);
      throw new ZaloTransportError(endpoint, "no", "ECONNREFUSED");
    };
    outbox.zalo.answers.push(away);
    while (outbox.clock.now().getTime() < back) {
      await citizen.deliver();
      const [first] = await citizen.rows();
      expect(first?.status).toBe("queued");
      outbox.clock.set(first?.notBefore ?? new Date(back));
    }
    outbox.zalo.answers.splice(0);
    await citizen.deliver();
    expect(citizen.heard()).toEqual(["một", "hai"]);
  });

  it("given a message the client refuses to send, sets it aside at once and logs no text", async () => {
    const citizen = await outbox.newCitizen();
    await citizen.owe(["cccd 038123456789", "hai"]);
    outbox.zalo.answers.push(throwing(new ZaloLimitError("text", 2_000, 2_001, "Split it.")));
    await citizen.deliver();
    expect(await citizen.statuses()).toEqual(["dead", "sent"]);
    expect(JSON.stringify(outbox.logs)).not.toContain("038123456789");
  });

  it("given an accepted send whose recording fails, never sends it again", async () => {
    const citizen = await outbox.newCitizen();
    await citizen.owe(["một"]);
    let updates = 0;
    const db = new Proxy(outbox.db, {
      get(target, name) {
        if (name !== "update") return Reflect.get(target, name);
        updates += 1;
        if (updates === 2) throw new Error("the connection was lost");
        return target.update.bind(target);
      },
    });
    await expect(citizen.deliver({ db })).rejects.toThrow("connection was lost");
    expect(await citizen.statuses()).toEqual(["sending"]);
    await citizen.deliver();
    expect(citizen.heard()).toEqual(["một"]);
    outbox.clock.advance(minutes(1));
    await outbox.resolve();
    expect((await citizen.rows())[0]).toMatchObject({
      status: "sent",
      messageId: `sent-${outbox.sends.length}`,
    });
  });

  it("given somebody silent for eight days, keeps everything until the next contact, then sends it first", async () => {
    const citizen = await outbox.newCitizen(new Date(outbox.clock.now().getTime() - days(8)));
    await citizen.owe(["đã sửa xong", "mời xác nhận"], "notice");
    await citizen.deliver();
    expect(await citizen.statuses()).toEqual(["waiting", "waiting"]);
    expect((await citizen.rows()).map(({ reason }) => reason)).toEqual(["window_closed", "window_closed"]);
    const where = eq(conversations.id, citizen.conversationId);
    await outbox.db.update(conversations).set({ lastInteractionAt: outbox.clock.now() }).where(where);
    await releaseWaiting(outbox.db, outbox.jobs, citizen.conversationId, outbox.clock.now());
    await citizen.owe(["chào bác"]);
    await citizen.deliver();
    expect(citizen.heard()).toEqual(["đã sửa xong", "mời xác nhận", "chào bác"]);
  });

  it("given an account linked again, what was held for its administrator goes out at once", async () => {
    const pair = { accessToken: "a", refreshToken: "r", expiresInSeconds: 90_000 };
    const link = () =>
      linkOfficialAccount(outbox.db, outbox.sealer, { oaId, locality: "ngoc-lac", pair }, outbox.clock.now());
    await link();
    const where = eq(officialAccounts.oaId, oaId);
    await outbox.db.update(officialAccounts).set({ status: "needs_relink" }).where(where);
    const citizen = await outbox.newCitizen();
    await citizen.owe(["một"]);
    outbox.zalo.answers.push(throwing(new ZaloTokenError(oaId, true, "x")));
    await citizen.deliver();
    await link();
    outbox.woken.splice(0);
    await wakeDeliveries(outbox.db, outbox.jobs, outbox.clock.now());
    expect(JSON.stringify(outbox.woken)).toContain(`{"conversationId":${citizen.conversationId}}`);
    await citizen.deliver();
    expect(citizen.heard()).toEqual(["một"]);
  });
});
