import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cannedReplies } from "../../../src/database/schema/index.ts";
import { minutes } from "../../support/clock.ts";
import { colleague, type DeskWorld, hidden, openDeskWorld, readable } from "./desk-world.ts";

const home = "/conversations/canned";

describe("ready answers", () => {
  let world: DeskWorld;
  beforeAll(async () => {
    world = await openDeskWorld();
  });
  afterAll(() => world.close());

  const all = () => world.db.select().from(cannedReplies).orderBy(cannedReplies.id);
  const add = (title: string, text: string) => world.post(home, { title, text });

  it("given a title and a text, keeps them for the place alone", async () => {
    expect((await add("Giờ làm việc", "Một cửa mở từ 7 giờ 30.")).status).toBe(303);
    expect(await all()).toMatchObject([
      { locality: "ngoc-lac", title: "Giờ làm việc", updatedBy: world.staffId },
    ]);
    expect((await world.page(home)).html).toContain("Một cửa mở từ 7 giờ 30.");
    expect((await world.page(home, "nam-hoa")).html).not.toContain("Một cửa mở từ 7 giờ 30.");
    const [row] = await all();
    expect(await world.acts(row?.id ?? 0, "canned_reply")).toEqual(["canned.save"]);
  });

  it.each([
    ["no title", "", "Nội dung", "Gõ tên"],
    ["no text", "Tên", "", "Gõ nội dung"],
    ["a title of 500 characters", "t".repeat(500), "Nội dung", "Tên dài nhất 80"],
    ["a gap to fill in", "Tên", "Chào {{tên}}", "chỗ để trống"],
    ["a title that stands already", "Giờ làm việc", "Khác", "Đã có câu soạn sẵn tên này"],
  ])("given %s, says so, keeps what was typed and changes nothing", async (_what, title, text, words) => {
    const before = await all();
    const refused = await add(title, text);
    expect([409, 422]).toContain(refused.status);
    expect(readable(refused.html)).toContain(words);
    if (text) expect(refused.html).toContain(`>${text}</textarea>`);
    expect(await all()).toEqual(before);
  });

  it("given a colleague's change meanwhile, does not overwrite it", async () => {
    const [row] = await all();
    const seen = hidden((await world.page(home)).html, "seen");
    world.clock.advance(minutes(1));
    const officer = await colleague(world, { role: "officer" });
    await officer.post(`${home}/${row?.id}`, { title: "Giờ làm việc", text: "Bản của đồng nghiệp", seen });
    const late = await world.post(`${home}/${row?.id}`, { title: "Giờ làm việc", text: "Bản của tôi", seen });
    expect(late.status).toBe(409);
    expect(late.html).toContain(">Bản của tôi</textarea>");
    expect((await all())[0]?.text).toBe("Bản của đồng nghiệp");
  });

  it("given one chosen while writing, puts it behind what was typed and sends nothing", async () => {
    const someone = world.resident(0);
    await someone.say("gặp cán bộ");
    const { id } = await world.conversationOf(someone);
    const [row] = await all();
    await someone.newMessages();
    const page = await world.post(`/conversations/${id}/reply/insert`, {
      text: "Chào bác.",
      canned: String(row?.id),
    });
    expect(page.status).toBe(200);
    expect(page.html).toContain("Chào bác.\nBản của đồng nghiệp</textarea>");
    expect(await someone.newMessages()).toEqual([]);
    const none = await world.post(`/conversations/${id}/reply/insert`, { text: "Chào bác.", canned: "" });
    expect(none.html).toContain(">Chào bác.</textarea>");
    expect(readable(none.html)).toContain("Chọn một câu soạn sẵn");
  });

  it("given one removed, by the place's own staff alone, is gone", async () => {
    const [row] = await all();
    await world.post(`${home}/${row?.id}/remove`, {}, "nam-hoa");
    expect(await all()).toHaveLength(1);
    await world.post(`${home}/${row?.id}/remove`);
    expect(await all()).toEqual([]);
  });
});
