import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type KnowledgeWorld, openKnowledgeWorld, typed, wordsOf } from "./knowledge-world.ts";

type Staff = Awaited<ReturnType<KnowledgeWorld["as"]>>;

const shared = "vneid-an-sinh-xa-hoi";

describe("writing an answer", () => {
  let world: KnowledgeWorld;
  let officer: Staff;
  let approver: Staff;
  beforeAll(async () => {
    world = await openKnowledgeWorld();
    officer = await world.as({ role: "officer" });
    approver = await world.as({ role: "approver" });
    await world.as({ role: "admin" });
  });
  afterAll(() => world.close());

  it("given a text with mistakes, keeps it, says each at its line, and lets nobody submit or approve it", async () => {
    const id = await officer.write({ title: "Bài còn sai", body: "Hết 50.000 đồng.\n\n## Giá\n- x" });
    const page = await officer.words(`/versions/${id}`);
    expect(page).toContain("Còn 3 chỗ phải sửa");
    expect(page).toContain("Nội dung, dòng 1: Số “50.000” chưa ghi nguồn");
    expect(page).toContain("Không có đề mục “Giá”");
    expect(page).not.toContain("Gửi duyệt");
    expect((await officer.press(`/versions/${id}/submit`)).status).toBe(422);
    expect((await approver.press(`/versions/${id}/approve`)).status).toBe(422);
    expect(await world.version(id)).toMatchObject({ status: "draft" });
    const editor = await officer.words(`/versions/${id}/edit`);
    expect(editor).toContain("Dòng 1: Số “50.000” chưa ghi nguồn");
  });

  it("given a look at it first, shows Zalo's bubbles and keeps nothing, and what was typed stands there", async () => {
    const before = (await world.versions()).length;
    const fields = typed({ do: "preview", title: 'Ai cho "mượn" <máy>?', "source-1-code": "S02" });
    const answer = await officer.press("/editor", fields);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(wordsOf(html)).toContain("Mượn máy xay lúa hết 20.000 đồng một buổi, hỏi Phòng Văn hóa");
    expect(html).toContain('value="Ai cho &quot;mượn&quot; &lt;máy&gt;?"');
    expect(html).toContain('name="source-1-code" id="f-source-1-code" type="text" value="S02"');
    expect(wordsOf(html)).toContain("Nguồn: Dòng 2, tên nguồn: Chưa điền");
    // A script says it in the address.
    expect((await officer.press("/editor?do=preview", typed())).status).toBe(200);
    expect(await world.versions()).toHaveLength(before);
  });

  it("given no title, comes back with all that was typed", async () => {
    const answer = await officer.press("/editor", typed({ title: " ", note: "xem giúp" }));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("20.000 đồng");
    expect(html).toContain('value="xem giúp"');
  });

  it("given the form sent twice, keeps one draft", async () => {
    const first = await officer.write({ title: "Gửi hai lần" });
    const count = (await world.versions()).length;
    expect(await officer.write({ title: "Gửi hai lần" })).toBe(first);
    expect(await world.versions()).toHaveLength(count);
  });

  it("given a title twice, gives the second article a name of its own", async () => {
    const other = await officer.write({ title: "Gửi hai lần", body: "Hỏi {{police}} [hai lần]{S01}." });
    expect((await world.version(other)).articleId).toBe("gui-hai-lan-ngoc-lac-2");
  });

  it("given a draft open in two windows, the later save comes back with its words and overwrites nothing", async () => {
    const id = await officer.write({ title: "Hai cửa sổ" });
    const form = await officer.html(`/versions/${id}/edit`);
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? "";
    const opened = {
      version: hidden("version"),
      writtenAt: hidden("writtenAt"),
      articleId: hidden("articleId"),
      title: "Hai cửa sổ",
    };
    world.clock.advance(1_000);
    await officer.write({ ...opened, body: "Cửa sổ một [đã lưu]{S01}." });
    const late = await officer.press("/editor", typed({ ...opened, body: "Cửa sổ hai [đến sau]{S01}." }));
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain("vừa được lưu ở một cửa sổ khác");
    expect(html).toContain("Cửa sổ hai [đến sau]{S01}.");
    expect((await world.version(id)).markdown).toContain("Cửa sổ một");
  });

  it("given marks that turn the writing round, keeps the words without them", async () => {
    const id = await officer.write({ title: "Máy\u202E cày" });
    expect((await world.version(id)).markdown).toContain("title: Máy cày");
  });

  it("given a draft of a colleague, it is read and begun anew, not overwritten", async () => {
    const id = await officer.write({ title: "Của người viết" });
    const form = await approver.html(`/versions/${id}/edit`);
    expect(form).toContain('name="version" value=""');
    const taken = await approver.press(
      "/editor",
      typed({ version: String(id), title: "Của tôi", writtenAt: "1" }),
    );
    expect(taken.status).toBe(409);
  });

  it("given a change of an article that others serve too, is a proposal that this place cannot approve", async () => {
    const form = await officer.html(`/${shared}/edit`);
    const hash = /name="baseHash" value="([^"]+)"/.exec(form)?.[1] ?? "";
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    const questions = Array.from({ length: 8 }, (_, at) => `lĩnh trợ cấp kiểu ${at}`).join("\n");
    const about = { articleId: shared, baseHash: hash, localities: "", questions };
    const id = await officer.write({ ...about, title: "Đăng ký nhận trợ cấp", do: "save" });
    expect(await world.version(id)).toMatchObject({ locality: "*", writtenIn: "ngoc-lac" });
    await officer.press(`/versions/${id}/submit`);
    const refused = await approver.press(`/versions/${id}/approve`);
    expect(refused.status).toBe(403);
    expect(wordsOf(await refused.text())).toContain("dùng chung");
    // Taking it for oneself takes it from the others: the same people decide.
    const mine = await officer.write({ ...about, title: "Chỉ ở đây", localities: "ngoc-lac" });
    expect((await world.version(mine)).locality).toBe("*");

    const operator = await world.as({ role: "operator", locality: "*" });
    expect(await operator.words("/versions")).toContain("Đăng ký nhận trợ cấp");
    expect((await operator.press(`/versions/${id}/approve`)).status).toBe(303);
    expect((await world.article(shared))?.markdown).toContain("title: Đăng ký nhận trợ cấp");
    expect(await world.trail()).toEqual([["article.approve", shared, "*"]]);
    const history = await officer.words(`/${shared}`);
    expect(history).toContain("Kho bài gốc");
    expect(history).toContain("Đã duyệt");
  });

  it("given an older text wanted back, makes it a draft that shows what it changes", async () => {
    const old = (await world.versions()).find(({ writtenBy }) => writtenBy === "repository");
    const answer = await officer.press(`/versions/${old?.id}/revert`);
    expect(answer.status).toBe(303);
    const page = await (await officer.get(`${answer.headers.get("location")}`)).text();
    expect(wordsOf(page)).toMatch(/\[thêm: tài khoản/);
    expect(page).toContain("<ins>");
  });

  it("given an article for another place alone, sends the writer there", async () => {
    const answer = await officer.press("/editor", typed({ localities: "nam-hoa" }));
    expect(answer.status).toBe(422);
    expect(wordsOf(await answer.text())).toContain("Bài này chỉ dùng ở “nam-hoa”");
  });

  it("given a title of five hundred characters, says at the field that it is too long, and loses nothing", async () => {
    const title = "máy ".repeat(125).trim();
    const id = await officer.write({ title });
    expect(await officer.words(`/versions/${id}`)).toContain("Dài quá 120 ký tự");
    expect((await world.version(id)).markdown).toContain(title);
  });

  it("given a proposal sent back, the writer reads why and goes on from it", async () => {
    const id = await officer.write({ title: "Cần sửa thêm" });
    await officer.press(`/versions/${id}/submit`);
    expect((await approver.press(`/versions/${id}/reject`, { reason: " " })).status).toBe(422);
    await approver.press(`/versions/${id}/reject`, { reason: "Thiếu giờ mở cửa" });
    expect(await officer.words(`/versions/${id}`)).toContain("Thiếu giờ mở cửa");
    expect(await officer.html(`/versions/${id}/edit`)).toContain("20.000 đồng");
    expect((await officer.press(`/versions/${id}/withdraw`)).status).toBe(409);
  });

  it("given a try before it is used, says which questions would be answered otherwise", async () => {
    const id = await officer.write({
      title: "Đăng ký nhận tiền trợ cấp",
      questions: ["đăng ký nhận tiền trợ cấp trên VNeID", "asxh vneid ntn"]
        .concat(Array.from({ length: 7 }, (_, at) => `nhận trợ cấp cách ${at}`))
        .join("\n"),
    });
    const page = wordsOf(await (await officer.press(`/versions/${id}/trial`)).text());
    expect(page).toMatch(/Đã thử \d+ câu/);
    expect(page).toContain("Kém đi");
    expect(page).toContain("cách hỏi ghi trong bài");
    expect(await world.trail()).toEqual([
      ["article.trial", "dang-ky-nhan-tien-tro-cap-ngoc-lac", "ngoc-lac"],
    ]);
    expect(await world.article("dang-ky-nhan-tien-tro-cap-ngoc-lac")).toBeNull();
  });
});
