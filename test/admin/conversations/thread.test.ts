import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outboxMessages, turns } from "../../../src/database/schema/index.ts";
import { days, hours, minutes } from "../../support/clock.ts";
import { databaseKinds } from "../../support/databases.ts";
import { type DeskWorld, openDeskWorld } from "./desk-world.ts";

describe.each(databaseKinds)("one person's thread on %s", (kind) => {
  let world: DeskWorld;
  beforeAll(async () => {
    world = await openDeskWorld(kind);
  });
  afterAll(() => world.close());

  const talking = async (index: number, text = "làm vneid ở đâu") => {
    const someone = world.resident(index);
    await someone.say(text);
    const { id } = await world.conversationOf(someone);
    return { someone, id, here: `/conversations/${id}` };
  };

  it("given words of both sides, of the machine and from Zalo's own tool, shows all in order with what became of them", async () => {
    const { someone, here } = await talking(0);
    world.clock.advance(minutes(1));
    await someone.officerSays("Chào bác, tôi là Hà.");
    world.clock.advance(minutes(1));
    await someone.act("/seen");
    await someone.say("số của tôi là 0912 345 678");
    const words = await world.words(here);
    const places = [
      "làm vneid ở đâu",
      "Trợ lý tự động",
      "Cán bộ (viết từ Zalo OA)",
      "Chào bác, tôi là Hà.",
      "số của tôi là",
    ];
    const at = places.map((part) => words.indexOf(part));
    expect(at).toEqual([...at].sort((one, other) => one - other));
    expect(at).not.toContain(-1);
    expect(words).toContain("[số điện thoại đã che]");
    expect(words).not.toContain("0912");
  });

  it("given an answer, its trace names the outcome, the article, how sure and when it must be looked at again", async () => {
    const { id, here } = await talking(1);
    const { articleId } = await world.lastTurn(id);
    const { html } = await world.page(here);
    expect(html).toContain(`/admin/ngoc-lac/knowledge/${articleId}"`);
    const words = await world.words(here);
    expect(words).toMatch(/Trợ lý: Đã trả lời .* Mức chắc chắn: \d+ %/);
    expect(words).toContain("Bài đang có hiệu lực; hạn xem lại");
  });

  it("given everything that is not text, says what it was", async () => {
    const { someone, here } = await talking(2);
    await someone.act("/send/sticker");
    await someone.act("/send/location", { latitude: 20.1, longitude: 105.4 });
    await someone.act("/send/image", { url: "https://photo-stal-1.zdn.vn/a.jpg" });
    const words = await world.words(here);
    for (const what of ["Nhãn dán", "Vị trí", "Ảnh"]) expect(words).toContain(what);
    expect(words).not.toContain("105.4");
  });

  it("given free hours that pass, says what a reply costs and when that changes", async () => {
    const { here } = await talking(3);
    expect(await world.words(here)).toContain("Trả lời không mất phí (còn 2 ngày");
    await world.goOn(hours(49));
    expect(await world.words(here)).toContain("Đã quá 48 giờ");
    await world.goOn(days(6));
    expect(await world.words(here)).toContain("Chưa gửi được ngay (đã quá 7 ngày");
  });

  it("given a reply when the window is shut, keeps it until the resident writes, or takes it back", async () => {
    const { someone, id, here } = await talking(3);
    await world.goOn(days(8));
    await someone.newMessages();
    await world.post(`${here}/reply`, { text: "Hồ sơ của bác đã xong." });
    expect(await someone.newMessages()).toEqual([]);
    expect(await world.words(here)).toContain("Sẽ gửi khi người dân nhắn lại");
    await world.post(`${here}/reply`, { text: "Tin thừa." });
    const extra = (await world.messagesOf(id)).at(-1)?.id;
    await world.post(`${here}/messages/${extra}/withdraw`);
    expect(await world.words(here)).toContain("cán bộ đã rút lại");
    expect((await someone.say("alo"))[0]).toBe("Hồ sơ của bác đã xong.");
    expect((await world.post(`${here}/messages/${extra}/withdraw`)).status).toBe(422);
  });

  it("given a send nobody knows the fate of, sends again only after the warning, and never what has arrived", async () => {
    const { someone, id, here } = await talking(0, "gặp cán bộ");
    await world.post(`${here}/reply`, { text: "Bác mang theo căn cước nhé.", anyway: "1" });
    const message = (await world.messagesOf(id)).at(-1)?.id ?? 0;
    const stands = (status: "unknown" | "dead", reason: string) =>
      world.db.update(outboxMessages).set({ status, reason }).where(eq(outboxMessages.id, message));
    expect((await world.post(`${here}/messages/${message}/again`)).status).toBe(422);
    await stands("unknown", "no_answer");
    expect(await world.words(here)).toContain("có thể nhận hai lần");
    expect((await world.post(`${here}/messages/${message}/again`)).status).toBe(303);
    const heard = (await someone.chat()).filter(({ text }) => text === "Bác mang theo căn cước nhé.");
    expect(heard).toHaveLength(2);
    expect(await world.acts(id)).toContain("conversation.send_again");
    await stands("dead", "zalo -213");
    expect(await world.words(here)).toContain("Không gửi được: ");
  });

  it("given a hundred turns, pages back through every one of them once", async () => {
    const { id, here } = await talking(1);
    const turn = await world.lastTurn(id);
    const base = turn.createdAt.getTime();
    const { id: _id, ...values } = turn;
    const events = Array.from({ length: 100 }, (_, index) => ({
      ...values,
      inboxEventId: -1 - index,
      createdAt: new Date(base + (index + 1) * 60_000),
    }));
    await world.db.execute(`insert into inbox_events (id, event_key, app_id, event_name, oa_id, user_id, event_at,
      received_at, not_before, status, sealed_body) overriding system value
      select -n, 'old-' || n, '', 'user_send_text', '${world.oaOf("ngoc-lac")}', 'x', now(), now(), now(), 'done', 'x'
      from generate_series(1, 100) n`);
    await world.db.insert(turns).values(events);
    const seen: string[] = [];
    let path: string | undefined = here;
    for (let pages = 0; path && pages < 10; pages += 1) {
      const { html } = await world.page(path);
      seen.push(
        ...[...html.matchAll(/<li class="said citizen" id="t(\d+)"/g)].map(([, turnId]) => turnId ?? ""),
      );
      path = /href="\/admin\/ngoc-lac(\/conversations\/\d+\?before=\d+)"/.exec(html)?.[1];
    }
    const all = await world.db.select({ id: turns.id }).from(turns).where(eq(turns.conversationId, id));
    expect(seen.length).toBe(all.length);
    expect(new Set(seen).size).toBe(all.length);
  });
});
