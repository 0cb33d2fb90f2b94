import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerCorrections, articles, questionGaps } from "../../../src/database/schema/index.ts";
import { type KnowledgeWorld, openKnowledgeWorld, typed, wordsOf } from "./knowledge-world.ts";

type Staff = Awaited<ReturnType<KnowledgeWorld["as"]>>;

describe("the pages of what is known", () => {
  let world: KnowledgeWorld;
  let officer: Staff;
  let approver: Staff;
  let operator: Staff;
  beforeAll(async () => {
    world = await openKnowledgeWorld();
    officer = await world.as({ role: "officer" });
    approver = await world.as({ role: "approver" });
    operator = await world.as({ role: "operator", locality: "*" });
  });
  afterAll(() => world.close());

  const publish = async (fields: Record<string, string>) => {
    const id = await officer.write(fields);
    await officer.press(`/versions/${id}/submit`);
    const answer = await approver.press(`/versions/${id}/approve`);
    if (answer.status !== 303) throw new Error(wordsOf(await answer.text()).slice(0, 1500));
    return (await world.version(id)).articleId;
  };

  it("list the articles of the place, page by page, narrowed by state and by words as the assistant finds them", async () => {
    const first = await officer.words("");
    expect(first).toMatch(/1–50 trong \d{3}/);
    expect(first).toContain("Đang dùng");
    expect(await officer.words("?page=2")).toContain("51–100 trong");
    const found = await officer.html("?q=lam+vneid+muc+2+o+dau");
    expect(/knowledge\/([a-z0-9-]+)">/.exec(found.slice(found.indexOf("<tbody")))?.[1]).toBe(
      "vneid-dang-ky-muc-2",
    );
    expect(await officer.words("?view=unverified")).toMatch(/chưa kiểm chứng/);
    expect(await officer.words("?view=staff")).toContain("Không có bài nào khớp");
    expect(await officer.words("?view=nonsense&area=%3Cb%3E&page=-4")).toContain("1–50 trong");
    expect(await officer.words("?page=999999")).toContain("trong");
  });

  it("show an article as this place reads it, with its sources, dates, wordings and what is related", async () => {
    const page = await officer.words("/vneid-an-sinh-xa-hoi");
    expect(page).toContain("Phòng Văn hóa – Xã hội xã Ngọc Lặc");
    expect(page).toContain(
      "S52: Đăng ký tài khoản nhận tiền an sinh qua VNeID, Sài Gòn Giải Phóng, 29/08/2025",
    );
    expect(page).toContain("Kiểm tra lại trước 01/03/2027");
    expect(page).toContain("Nguồn mới nhất".toLowerCase());
    expect(page).toContain("asxh vneid ntn");
    expect(page).toContain("Bài liên quan");
    expect(page).not.toContain("{{");
    const other = await world.as({ role: "officer", locality: "nam-hoa" });
    expect(await other.words("/vneid-an-sinh-xa-hoi")).toContain("xã Nam Hòa");
  });

  it("are not there for an article of another place, nor for one that nobody wrote", async () => {
    const id = await publish({ title: "Chỉ của Ngọc Lặc", questions: wordings("riêng ở đây") });
    const other = await world.as({ role: "admin", locality: "nam-hoa" });
    for (const path of [`/${id}`, `/${id}/edit`, "/khong-co", "/%3Cb%3E"])
      expect((await other.open(path)).status, path).toBe(404);
    const draft = await officer.write({ title: "Nháp", questions: wordings("nháp") });
    for (const path of [
      `/versions/${draft}`,
      `/versions/${draft}/edit`,
      "/versions/abc",
      "/versions/99999999",
    ])
      expect((await other.open(path)).status, path).toBe(404);
    for (const verb of ["submit", "approve", "reject", "withdraw", "revert", "trial"])
      expect((await other.press(`/versions/${draft}/${verb}`, { reason: "x" })).status, verb).toBe(404);
    expect((await other.press(`/${id}/confirm`, { hash: "x" })).status).toBe(403);
    expect(await world.version(draft)).toMatchObject({ status: "draft" });
    expect(await other.words("/versions")).not.toContain("Nháp Bản nháp");
  });

  it("let each role do what it may: others are refused and nothing changes", async () => {
    const id = await officer.write({ title: "Ai được làm gì", questions: wordings("vai trò") });
    await officer.press(`/versions/${id}/submit`);
    const auditor = await world.as({ role: "auditor" });
    const office = await world.as({ role: "office", officeId: "van-hoa-xa-hoi" });
    expect((await auditor.open("")).status).toBe(200);
    expect((await office.open("")).status).toBe(403);
    for (const [path, fields] of [
      ["/editor", typed()],
      [`/versions/${id}/approve`, {}],
      [`/versions/${id}/reject`, { reason: "x" }],
      ["/switches/off", { reason: "x" }],
      ["/switches/1/on", {}],
      ["/gaps/close", { gap: "1", reason: "x" }],
      ["/gaps/word", { gap: "1", articleId: "vneid-muc-1" }],
      ["/corrections/export", {}],
      ["/vneid-an-sinh-xa-hoi/confirm", { hash: "x" }],
      ["/vneid-an-sinh-xa-hoi/asked", {}],
    ] as [string, Record<string, string>][]) {
      expect((await auditor.press(path, fields)).status, `auditor ${path}`).toBe(403);
      expect((await office.press(path, fields)).status, `office ${path}`).toBe(403);
    }
    for (const path of [`/versions/${id}/approve`, `/versions/${id}/reject`, "/switches/off"])
      expect((await officer.press(path, { reason: "x" })).status, `officer ${path}`).toBe(403);
    expect(await world.version(id)).toMatchObject({ status: "submitted" });
    const page = await officer.words(`/versions/${id}`);
    expect(page).not.toContain("Duyệt và dùng ngay");
    expect(await auditor.words("/vneid-an-sinh-xa-hoi")).not.toContain("Sửa bài");
  });

  it("say that facts are still true: residents read the day, and the list of what is due is shorter", async () => {
    const id = await publish({
      title: "Cần xem lại",
      questions: wordings("mượn cuốc"),
      body: "Mượn cuốc [miễn phí]{S01}.",
      validFrom: "2025-01-01",
      reviewBy: "2026-06-01",
    });
    expect(await officer.words("?view=due")).toContain("Cần xem lại");
    const hash = /name="hash" value="([^"]+)"/.exec(await approver.html(`/${id}`))?.[1] ?? "";
    expect((await approver.press(`/${id}/confirm`, { hash: "khác" })).status).toBe(409);
    expect((await approver.press(`/${id}/confirm`, { hash })).status).toBe(303);
    expect(await world.article(id)).toMatchObject({ confirmedBy: approver.userId });
    const day = world.clock.now().toISOString().slice(0, 10).split("-").reverse().join("/");
    expect(await officer.words(`/${id}`)).toContain(`án bộ xác nhận ngày ${day}`);
    expect(await officer.words("?view=due")).not.toContain("Cần xem lại");
    // What several places read is confirmed for all of them together.
    const shared = "vneid-an-sinh-xa-hoi";
    expect(await approver.html(`/${shared}`)).not.toContain(`${shared}/confirm`);
    const own = /name="hash" value="([^"]+)"/.exec(await operator.html(`/${shared}`))?.[1] ?? "";
    expect((await approver.press(`/${shared}/confirm`, { hash: own })).status).toBe(403);
    expect((await operator.press(`/${shared}/confirm`, { hash: own })).status).toBe(303);
  });

  it("switch one topic off and on: the resident reads the reason, then the answer again", async () => {
    const question = "lam vneid muc 2 o dau";
    const [before] = await world.ask(question);
    expect(before?.turnStatus).toBe("answered");
    const wrong = await approver.press("/switches/off", { articleId: "vneid-dang-ky-muc-2", reason: " " });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="vneid-dang-ky-muc-2"');
    const off = { articleId: "vneid-dang-ky-muc-2", reason: "quy định đang đổi" };
    expect((await approver.press("/switches/off", off)).status).toBe(303);
    expect((await approver.press("/switches/off", off)).status).toBe(409);
    expect((await approver.press("/switches/off", { articleId: "x", reason: "y" })).status).toBe(404);
    expect(await world.trail()).toEqual([["assistant.off", "vneid-dang-ky-muc-2", "ngoc-lac"]]);

    const [refused] = await world.ask(question);
    expect(refused).toMatchObject({ turnStatus: "out_of_scope" });
    expect(refused?.text).toContain("quy định đang đổi.");
    expect(await officer.words("/vneid-dang-ky-muc-2")).toContain("Đang tắt");
    expect(await officer.words("?view=off")).toContain("1–1 trong 1");
    const [elsewhere] = await world.ask(question, "nam-hoa");
    expect(elsewhere?.turnStatus).toBe("answered");

    const id = /switches\/(\d+)\/on/.exec(await approver.html("/switches"))?.[1];
    const other = await world.as({ role: "admin", locality: "nam-hoa" });
    expect((await other.press(`/switches/${id}/on`)).status).toBe(404);
    expect((await approver.press(`/switches/${id}/on`)).status).toBe(303);
    const [again] = await world.ask(question);
    expect(again?.turnStatus).toBe("answered");
  });

  it("switch the whole assistant off in every place: only those who look after all of them turn it on", async () => {
    await operator.press("/switches/off", { articleId: "", reason: "đang nâng cấp" });
    const [silent] = await world.ask("chữ ký số là gì", "nam-hoa");
    expect(silent?.text).toContain("tạm ngừng trả lời câu hỏi: đang nâng cấp.");
    const [fire] = await world.ask("cháy nhà rồi cứu với", "nam-hoa");
    expect(fire?.turnStatus).toBe("emergency");
    const page = await approver.html("/switches");
    expect(wordsOf(page)).toContain("(mọi địa phương)");
    expect(page).not.toMatch(/switches\/\d+\/on/);
    const id = /switches\/(\d+)\/on/.exec(await operator.html("/switches"))?.[1];
    expect((await approver.press(`/switches/${id}/on`)).status).toBe(404);
    expect((await operator.press(`/switches/${id}/on`)).status).toBe(303);
    const [again] = await world.ask("chữ ký số là gì", "nam-hoa");
    expect(again?.turnStatus).toBe("answered");
  });

  it("ask as a resident would: what goes out, from which article, why, and what was near; today or on a day", async () => {
    const page = await officer.words("/search?q=lam+vneid+muc+2+o+dau");
    expect(page).toContain("Kết quả Đã trả lời");
    expect(page).toMatch(/Độ chắc \d+ %/);
    expect(page).toContain("Cách hỏi giống nhất");
    expect(page).toContain("Trợ lý hiểu là");
    const id = await publish({
      title: "Phí thuê hội trường",
      questions: wordings("thuê hội trường"),
      body: "Thuê hội trường hết [90.000 đồng]{S01}.",
      validFrom: "2026-01-01",
      validUntil: "2026-12-31",
    });
    const ask = `/search?q=${encodeURIComponent("thuê hội trường giá")}`;
    expect(await officer.words(ask)).toContain("90.000 đồng");
    const next = await officer.words(`${ask}&on=2027-01-05`);
    expect(next).not.toContain("90.000");
    expect(next).toContain("Bài đã hết hiệu lực");
    expect(await officer.words(`${ask}&on=2027-02-31x`)).toContain("Ngày này không có");
    expect(await officer.words("/search?q=%3Cscript%3E")).not.toContain("<script>");
    expect(id).toBe("phi-thue-hoi-truong-ngoc-lac");
  });

  it("show what residents asked only once somebody has asked to see it, and remember that", async () => {
    await world.ask("lam vneid muc 2 o dau, goi toi 0912345678");
    const path = "/vneid-dang-ky-muc-2";
    expect(await officer.words(path)).not.toContain("goi toi");
    const seen = wordsOf(await (await officer.press(`${path}/asked`)).text());
    expect(seen).toContain("goi toi");
    expect(seen).not.toContain("0912345678");
    expect(await world.trail()).toEqual([["article.asked", "vneid-dang-ky-muc-2", "ngoc-lac"]]);
  });

  it("add a wording to an article that exists; close what is none of the counter's; open it when asked again", async () => {
    const now = world.clock.now();
    const row = { locality: "ngoc-lac", reason: "unknown" as const, firstAt: now, lastAt: now };
    const rows = await world.database.db
      .insert(questionGaps)
      .values([
        { ...row, key: "a", question: "xin cái hội trường để họp họ" },
        { ...row, key: "b", question: "<b>giá vàng</b>" },
      ])
      .returning();
    const [hall, gold] = rows.map(({ id }) => String(id));
    expect(await officer.words(`/gaps/word?gap=${hall}`)).toContain("Phí thuê hội trường");
    const articleId = "phi-thue-hoi-truong-ngoc-lac";
    const word = await officer.press("/gaps/word", { gap: hall ?? "", articleId });
    const version = Number(/(\d+)$/.exec(word.headers.get("location") ?? "")?.[1]);
    expect(wordsOf(await (await officer.open(`/versions/${version}`)).text())).toContain("[thêm: ");
    await officer.press(`/versions/${version}/submit`);
    expect((await approver.press(`/versions/${version}/approve`)).status).toBe(303);
    expect((await world.article(articleId))?.markdown).toContain("- xin cái hội trường để họp họ");

    expect(await officer.html("/gaps")).toContain("&lt;b&gt;giá vàng&lt;/b&gt;");
    expect((await officer.press("/gaps/close", { gap: gold ?? "", reason: "" })).status).toBe(422);
    await officer.press("/gaps/close", { gap: gold ?? "", reason: "không phải việc của xã" });
    const closed = await officer.words("/gaps");
    expect(closed).toContain("không phải việc của xã");
    expect(closed).toContain("Đã thêm cách hỏi");
    await world.database.db
      .update(questionGaps)
      .set({ lastAt: new Date(world.clock.now().getTime() + 1_000) })
      .where(eq(questionGaps.id, Number(gold)));
    expect(await officer.html("/gaps")).toContain(`/knowledge/new?gap=${gold}"`);
  });

  it("list what colleagues corrected, and give it away as a table that no spreadsheet runs", async () => {
    const at = world.clock.now();
    await world.database.db.insert(answerCorrections).values({
      locality: "ngoc-lac",
      question: '=HYPERLINK("http://x")',
      gave: "vneid-dang-ky-muc-2",
      should: null,
      staffId: officer.userId,
      at,
    });
    expect(await officer.words("/corrections")).toContain("Không bài nào");
    const file = await officer.press("/corrections/export");
    expect(file.headers.get("content-disposition")).toContain("ngoc-lac.csv");
    expect(await file.text()).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(await world.trail()).toEqual([["corrections.export", "ngoc-lac", "ngoc-lac"]]);
    const other = await world.as({ role: "officer", locality: "nam-hoa" });
    expect(await other.words("/corrections")).toContain("Chưa ai sửa");
  });

  it("stay usable when an article in the database cannot be read", async () => {
    await world.database.db
      .insert(articles)
      .values({ id: "hong", markdown: "nothing", origin: "staff", updatedAt: world.clock.now() });
    // Publishing anything makes every process read again.
    await publish({ title: "Bài khác", questions: wordings("bài khác") });
    expect(await officer.words("")).toContain("Không đọc được 1 bài, trợ lý không dùng: hong");
    expect((await officer.open("/hong")).status).toBe(404);
    const form = await officer.html("/hong/edit");
    expect(form).toContain("nothing");
  });
});

function wordings(about: string): string {
  return ["giá", "ở đâu", "mấy giờ", "ai cho", "gọi ai", "mấy buổi", "mất tiền", "làm sao"]
    .map((way) => `${about} ${way}`)
    .join("\n");
}
