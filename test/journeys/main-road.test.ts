import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { conversations } from "../../src/database/schema/index.ts";
import { enqueueMessages } from "../../src/outbox/enqueue-messages.ts";
import { days, hours } from "../support/clock.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { databaseKinds } from "../support/databases.ts";
import { resident } from "./resident.ts";

const question = "lam vneid muc 2 o dau, mat tien ko";
const places = [
  { slug: "nam-sam-son", name: "Nam Sầm Sơn", kind: "phường", index: 0 },
  { slug: "ngoc-lac", name: "Ngọc Lặc", kind: "xã", index: 1 },
  { slug: "ngoc-son", name: "Ngọc Sơn", kind: "phường", index: 2 },
  { slug: "phu-son", name: "Quang Trung", kind: "phường", index: 3 },
  { slug: "nam-hoa", name: "Nam Hòa", kind: "xã", index: 0 },
];

describe.each(databaseKinds)("the main road on %s", (kind) => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter(kind);
  });
  afterAll(() => counter.close());
  beforeEach(() => counter.clock.set("2026-11-20T09:00:00+07:00"));

  it.each(places)(
    "given the question of $slug, reads a free, sourced answer for that place, with buttons",
    async ({ slug, kind: unit, index }) => {
      const someone = resident(counter, slug, index);
      const [answer = "", ...rest] = await someone.say(question);
      expect(rest).toEqual([]);
      const text = answer.normalize("NFC");
      expect(text).toMatch(/miễn phí|không mất tiền|không thu|0 đồng/i);
      expect(text).toMatch(/công an/i);
      expect(text).toMatch(/Nguồn|Theo|Căn cứ/);
      expect(text).toMatch(/\d{1,2}\/\d{1,2}\/20\d\d|\d{1,2}\/20\d\d/);
      expect(text.toLowerCase()).toContain(unit);
      expect(text.length).toBeLessThanOrEqual(2_000);
      const last = (await someone.thread()).at(-1);
      expect(last).toMatchObject({ turnStatus: "answered", status: "sent" });
      expect(last?.buttons.length).toBeGreaterThan(0);
      expect(last?.buttons.length).toBeLessThanOrEqual(5);
      for (const other of places.filter((place) => place.slug !== slug))
        expect(text).not.toContain(other.name);
    },
  );

  it("given a follow, greets once; a digit answers; digits alone lead to a person", async () => {
    const someone = resident(counter, "ngoc-lac", 0);
    const [menu = "", ...rest] = await someone.act("/follow");
    expect(rest).toEqual([]);
    expect(menu).toContain("Ngọc Lặc");
    expect((await someone.act("/chatnow")).length).toBe(0);
    const [answer = ""] = await someone.say("1");
    expect(answer.length).toBeGreaterThan(80);
    expect(await someone.statuses(3)).toEqual(["greeting", "ignored", "answered"]);
    await someone.say("menu");
    const buttons = (await someone.thread()).at(-1)?.buttons ?? [];
    const person = buttons.findIndex(({ title }) => title === "Gặp cán bộ");
    await someone.say(String(person + 1));
    expect((await someone.statuses(1))[0]).toBe("handover");
  });

  it("given a person asked for, the machine is silent while officers write, and answers again when asked back", async () => {
    const someone = resident(counter, "ngoc-lac", 2);
    const [handover = ""] = await someone.say("gặp cán bộ");
    expect(handover).toContain("cán bộ");
    expect(await someone.say(question)).toEqual([]);
    expect(await someone.officerSays("Chào bác, tôi là Hà.")).toEqual(["Chào bác, tôi là Hà."]);
    expect(await someone.say("làm vneid ở đâu")).toEqual([]);
    await someone.say("hỏi tiếp trợ lý tự động");
    const [answer = ""] = await someone.say(question);
    expect(answer).toMatch(/công an/i);
    expect(await someone.statuses(5)).toEqual(["handover", "human_mode", "human_mode", "menu", "answered"]);
  });

  it("given an officer who writes first, the machine is silent from that moment, and back after eight working hours", async () => {
    const someone = resident(counter, "ngoc-son", 1);
    await someone.say("xin chào");
    await someone.officerSays("Phường mời bác lên nhận kết quả.");
    expect(await someone.say(question)).toEqual([]);
    counter.clock.set("2026-11-20T18:30:00+07:00");
    const [away = ""] = await someone.say("có ai không");
    expect(away).toMatch(/Ngoài giờ làm việc/);
    expect(await someone.say("alo")).toEqual([]);
    counter.clock.set("2026-11-23T08:59:00+07:00");
    expect(await someone.say(question)).toEqual([]);
    counter.clock.set("2026-11-23T10:31:00+07:00");
    const [answer = ""] = await someone.say(question);
    expect(answer).toMatch(/công an/i);
    const where = and(eq(conversations.userId, someone.userId), eq(conversations.oaId, someone.oaId));
    const [row] = await counter.database.db.select().from(conversations).where(where);
    expect(row).toMatchObject({ mode: "bot", humanUntil: null });
  });

  it.each([
    ["cccd của tôi là 038123456789", "038123456789"],
    ["otp 482913 có đúng không", "482913"],
    ["mật khẩu: Abc@12345", "Abc@12345"],
  ])("given “%s”, warns, and nothing that is kept, logged or queued holds it", async (text, secret) => {
    const someone = resident(counter, "nam-hoa", 3);
    const before = counter.logs.length;
    const [warning = ""] = await someone.say(text);
    expect(warning).toContain("đã được che");
    expect((await someone.statuses(1))[0]).toBe("safety_warning");
    expect(await someone.kept()).not.toContain(secret);
    expect(JSON.stringify(counter.logs.slice(before))).not.toContain(secret);
    for (const table of ["jobs.job", "turns", "conversations", "outbox_messages"]) {
      const rows = await counter.database.db.execute(sql.raw(`select * from ${table}`));
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });

  it.each([
    ["nhà tôi đang cháy", "114"],
    ["cấp cứu với, bố tôi đột quỵ", "115"],
    ["có trộm vào nhà", "113"],
  ])(
    "given “%s”, answers with %s at once, even while a person has the conversation",
    async (text, number) => {
      const someone = resident(counter, "nam-sam-son", 3);
      await someone.officerSays("Chào bác.");
      const [answer = ""] = await someone.say(text);
      expect(answer.slice(0, 120)).toContain(number);
      expect((await someone.statuses(1))[0]).toBe("emergency");
    },
  );

  it("given everything that is not text, says a fitting sentence or nothing", async () => {
    const someone = resident(counter, "phu-son", 0);
    expect(await someone.act("/send/sticker")).toEqual([]);
    const replies = [
      await someone.act("/send/image", { url: "https://x.zdn.vn/a.jpg" }),
      await someone.act("/send/audio", { url: "https://x.zdn.vn/a.amr" }),
      await someone.act("/send/file", { url: "https://x.zdn.vn/a.pdf", name: "don.pdf" }),
      await someone.act("/send/location", { latitude: 20.1, longitude: 105.4 }),
    ];
    expect(replies.map(([first = ""]) => /ảnh|thoại|tệp|vị trí/.exec(first)?.[0])).toEqual([
      "ảnh",
      "thoại",
      "tệp",
      "vị trí",
    ]);
    const statuses = ["ignored", "clarify", "clarify", "clarify", "clarify"];
    expect(await someone.statuses(5)).toEqual(statuses);
    expect(await someone.kept()).not.toContain("105.4");
  });

  it("given a reaction or an unfollow, answers nothing; a new follow greets again after a day", async () => {
    const someone = resident(counter, "nam-sam-son", 1);
    await someone.act("/follow");
    const [first] = (await someone.chat()).filter(({ from }) => from === "oa");
    expect(await someone.act("/react", { msgId: first?.id, icon: "/-heart" })).toEqual([]);
    expect(await someone.act("/unfollow")).toEqual([]);
    counter.clock.advance(hours(25));
    expect((await someone.act("/follow")).length).toBe(1);
    expect(await someone.statuses(4)).toEqual(["greeting", "ignored", "ignored", "greeting"]);
  });

  it("given a notice owed three days later, sends it; eight days later, keeps it until the resident writes", async () => {
    const someone = resident(counter, "nam-hoa", 2);
    await someone.say("xin chào");
    const { db } = counter.database;
    const where = and(eq(conversations.userId, someone.userId), eq(conversations.oaId, someone.oaId));
    const [row] = await db.select().from(conversations).where(where);
    const owe = async (text: string) => {
      const recipient = { conversationId: row?.id ?? 0, oaId: someone.oaId, userId: someone.userId };
      const options = { kind: "notice" as const, turnId: null, now: counter.clock.now() };
      await enqueueMessages(db, counter, recipient, [{ text, buttons: [] }], options);
      await counter.settle();
      return await someone.newMessages();
    };
    counter.clock.advance(days(3));
    expect(await owe("Trạm ở thôn đã sửa xong.")).toEqual(["Trạm ở thôn đã sửa xong."]);
    counter.clock.advance(days(5));
    expect(await owe("Mời bác xác nhận.")).toEqual([]);
    const heard = await someone.say("xin chào");
    expect(heard[0]).toBe("Mời bác xác nhận.");
    expect(heard).toHaveLength(2);
  });
});
