import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filterQuery, readFilter } from "../../../src/admin/conversations/list/list-filter.ts";
import { conversations, savedFilters, turns } from "../../../src/database/schema/index.ts";
import { days, minutes } from "../../support/clock.ts";
import { databaseKinds } from "../../support/databases.ts";
import { type DeskWorld, openDeskWorld, readable } from "./desk-world.ts";

describe.each(databaseKinds)("the list of conversations on %s", (kind) => {
  let world: DeskWorld;
  beforeAll(async () => {
    world = await openDeskWorld(kind);
  });
  afterAll(() => world.close());

  const idsIn = async (query: string) => {
    const { html } = await world.page(`/conversations${query}`);
    return [...html.matchAll(/\/conversations\/(\d+)" data-open/g)].map(([, id]) => Number(id));
  };
  const idOf = async (index: number) => (await world.conversationOf(world.resident(index))).id;

  it("given nobody, each tab says so", async () => {
    for (const tab of ["waiting", "mine", "snoozed", "flagged", "all"])
      expect((await world.page(`/conversations?tab=${tab}`)).html).toContain('class="empty"');
  });

  it("given one who waits longer, one who waits less and one answered by the machine, shows the longest wait first", async () => {
    await world.resident(0).say("gặp cán bộ");
    world.clock.advance(minutes(20));
    await world.resident(1).say("gặp cán bộ");
    world.clock.advance(minutes(5));
    await world.resident(2).say("làm vneid ở đâu");
    const [first, second, third] = [await idOf(0), await idOf(1), await idOf(2)];
    expect(await idsIn("")).toEqual([first, second]);
    expect(await idsIn("?tab=all")).toEqual([third, second, first]);
    const words = await world.words("/conversations");
    expect(words).toContain("Chờ 25 phút");
    expect(words).toContain("gặp cán bộ");
    expect(words).toContain("Chuyển cán bộ");
  });

  it("given a page opened, is no longer “chưa xem” until the resident writes again", async () => {
    const id = await idOf(2);
    const unread = async () => /Chưa xem/.test((await world.page(`/conversations?tab=all&q=${id}`)).html);
    expect(await unread()).toBe(true);
    await world.page(`/conversations/${id}`);
    expect(await unread()).toBe(false);
    world.clock.advance(minutes(1));
    await world.resident(2).say("cảm ơn");
    expect(await unread()).toBe(true);
  });

  it("given an answer called wrong, a question nobody can answer and danger, flags each for thirty days", async () => {
    const someone = world.resident(3);
    await someone.say("làm vneid ở đâu");
    await someone.say("sai rồi");
    expect(await world.conversationOf(someone)).toMatchObject({ flag: "wrong" });
    await world.resident(2).say("có trộm vào nhà");
    expect((await world.conversationOf(world.resident(2))).flag).toBe("emergency");
    expect((await idsIn("?tab=flagged")).sort()).toEqual([await idOf(2), await idOf(3)].sort());
    await world.post(`/conversations/${await idOf(3)}/unflag`);
    expect(await idsIn("?tab=flagged")).toEqual([await idOf(2)]);
    await world.goOn(days(31));
    expect(await idsIn("?tab=flagged")).toEqual([]);
  });

  it("given filters, narrows by number, article, status, day, assignee and report, and says what cannot be searched", async () => {
    const id = await idOf(2);
    expect(await idsIn(`?tab=all&q=${id}`)).toEqual([id]);
    const { articleId } = await world
      .resident(3)
      .say("làm vneid ở đâu")
      .then(async () => {
        await world.resident(3).say("hỏi tiếp trợ lý tự động");
        await world.resident(3).say("làm vneid ở đâu");
        return await world.lastTurn(await idOf(3));
      });
    expect(articleId).not.toBeNull();
    expect(await idsIn(`?tab=all&article=${articleId}`)).toContain(await idOf(3));
    expect(await idsIn("?tab=all&status=answered")).toEqual([await idOf(3), await idOf(2)]);
    expect(await idsIn("?tab=all&from=2026-12-21&to=2026-12-21")).toEqual([await idOf(3)]);
    expect(await idsIn("?tab=all&assignee=-&from=2026-11-21&to=2026-12-20")).not.toContain(await idOf(3));
    expect(await idsIn("?tab=all&report=yes")).toEqual([]);
    expect((await idsIn("?tab=all&report=no")).length).toBe(4);
    const searched = await world.page("/conversations?tab=all&q=trộm");
    expect(readable(searched.html)).toContain("không tìm được theo chữ trong tin");
  });

  it("given a number of the figures, opens every conversation with such a turn in the period, and says the number", async () => {
    const { html } = await world.page("/figures?from=2026-11-20&to=2026-12-21");
    const link = /conversations(\?[^"]*status=(\w+)[^"]*)"[^>]*>[^<]*<\/a><\/td><td[^>]*>([\d.]+)</g;
    const numbers = new Map(
      [...html.matchAll(link)].map(([, query = "", status = "", number = ""]) => [
        status,
        { query: query.replaceAll("&amp;", "&"), number },
      ]),
    );
    expect([...numbers.keys()]).toEqual(expect.arrayContaining(["answered", "handover", "emergency"]));
    for (const [status, { query, number }] of numbers) {
      const listed = await idsIn(query);
      expect(await world.words(`/conversations${query}`)).toContain(
        `khớp ${number} lượt của ${listed.length} hội thoại`,
      );
      const ended = await world.db.select().from(turns).where(eq(turns.status, status));
      expect(new Set(listed)).toEqual(new Set(ended.map(({ conversationId }) => conversationId)));
    }
    // One whose newest turn ended otherwise.
    expect((await world.conversationOf(world.resident(2))).lastStatus).not.toBe("answered");
    expect(await idsIn(numbers.get("answered")?.query ?? "")).toContain(await idOf(2));
    expect(await idsIn("?tab=all&status=answered&from=2026-12-01&to=2026-12-20")).toEqual([]);
  });

  it("given a saved filter, keeps it for its owner under its name, and forgets it", async () => {
    const query = "?tab=all&status=answered";
    await world.post("/conversations/filters", { name: "Đã trả lời", query: `${query}&after=1-1&junk=1` });
    const { html } = await world.page("/conversations");
    expect(html).toContain(`/conversations${query.replace("&", "&amp;")}`);
    const id = /filters\/(\d+)\/remove/.exec(html)?.[1];
    await world.post(`/conversations/filters/${id}/remove`);
    expect((await world.page("/conversations")).html).not.toContain("Đã trả lời</a>");
  });

  it("given a name that is empty, too long or one too many, keeps what was typed and says why; an old name is written over", async () => {
    const query = "?tab=all&label=x";
    const kept = async () =>
      (await world.db.select().from(savedFilters)).filter(({ page }) => page === "conversations");
    for (const [name, why] of [
      [" \u202e ", "Ghi tên bộ lọc."],
      ["Đ".repeat(500), "Tên dài nhất 60 ký tự."],
    ] as const) {
      const refused = await world.post("/conversations/filters", { name, query });
      expect([refused.status, refused.html]).toEqual([422, expect.stringContaining(why)]);
    }
    expect(await kept()).toEqual([]);
    for (let count = 0; count < 20; count += 1)
      await world.post("/conversations/filters", { name: `Lọc ${count}`, query });
    const full = await world.post("/conversations/filters", { name: "Một <bộ> nữa", query });
    expect(full.status).toBe(422);
    expect(full.html).toContain("Đã có đủ 20 bộ lọc");
    expect(full.html).toContain('value="Một &lt;bộ&gt; nữa"');
    const over = await world.post("/conversations/filters", { name: " Lọc\u200b 7 ", query: "?tab=mine" });
    expect(over.status).toBe(303);
    expect((await kept()).map(({ name, query }) => [name, query])).toHaveLength(20);
    expect((await kept()).find(({ name }) => name === "Lọc 7")?.query).toBe("?tab=mine");
    expect(await world.acts("Một <bộ> nữa", "filter")).toEqual([]);
    expect(await world.acts("Lọc 7", "filter")).toEqual(["filter.save", "filter.save"]);
    await world.db.delete(savedFilters);
  });

  it("given more than a page of one moment, pages through all of them once each", async () => {
    const at = world.clock.now();
    const oaId = world.counter.oaOf("ngoc-lac");
    const rows = Array.from({ length: 70 }, (_, index) => ({
      oaId,
      userId: `crowd-${index}`,
      locality: "ngoc-lac",
      createdAt: at,
      lastMessageAt: at,
      labels: ["đông"],
    }));
    await world.db.insert(conversations).values(rows);
    const seen: number[] = [];
    let query: string | undefined = "?tab=all&label=đông";
    for (let pages = 0; query && pages < 5; pages += 1) {
      const { html } = await world.page(`/conversations${query}`);
      seen.push(...[...html.matchAll(/\/conversations\/(\d+)" data-open/g)].map(([, id]) => Number(id)));
      query = /href="[^"]*\/conversations(\?[^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect([seen.length, new Set(seen).size]).toEqual([70, 70]);
  });
});

describe("the address of a list", () => {
  it.each([
    "?tab=all&q=12&label=x",
    "?tab=flagged&from=2026-01-01&to=2026-01-31&report=no",
    "?tab=all&after=1764000000000-12",
  ])("given %s, reads and writes it the same", (query) => {
    expect(filterQuery(readFilter(Object.fromEntries(new URLSearchParams(query))))).toBe(query);
  });

  it("given nonsense, leaves it out", () => {
    const filter = readFilter({
      tab: "x",
      from: "hôm qua",
      report: "2",
      after: "1-2-3",
      label: " ".repeat(300),
    });
    expect(filterQuery(filter)).toBe("?tab=waiting");
  });
});
