import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type KnowledgeWorld, openKnowledgeWorld, wordsOf } from "./knowledge-world.ts";

const question = "mượn máy xay lúa giá";

describe("a place where one person may approve", () => {
  let world: KnowledgeWorld;
  beforeAll(async () => {
    world = await openKnowledgeWorld();
  });
  afterAll(() => world.close());

  it("given facts nobody has verified, recognises the question; with a dated source they are answered, by one press", async () => {
    const admin = await world.as({ role: "admin", locality: "nam-hoa" });
    const here = { localities: "nam-hoa" };
    const unverified = await admin.write({ ...here, status: "draft", confidence: "C" });
    expect(await admin.words(`/versions/${unverified}`)).toContain("Duyệt và dùng ngay");
    expect((await admin.press(`/versions/${unverified}/approve`)).status).toBe(303);
    const [guarded] = await world.ask(question, "nam-hoa");
    expect(guarded?.turnStatus).toBe("unknown");
    expect(guarded?.text).toContain("chưa có thông tin đã kiểm chứng");
    expect(await admin.words(`?view=unverified&q=${encodeURIComponent(question)}`)).toContain(
      "Mượn máy xay lúa ở đâu?",
    );

    const id = "muon-may-xay-lua-o-dau-nam-hoa";
    const form = await admin.html(`/${id}/edit`);
    const baseHash = /name="baseHash" value="([^"]+)"/.exec(form)?.[1] ?? "";
    const about = { ...here, articleId: id, baseHash };
    const still = await admin.write({ ...about, status: "approved", confidence: "C" });
    expect(await admin.words(`/versions/${still}`)).toContain("ghi nguồn có ngày rồi chọn mức B hoặc A");
    expect((await admin.press(`/versions/${still}/approve`)).status).toBe(422);

    const verified = await admin.write({ ...about, status: "approved", confidence: "B" });
    expect((await admin.press(`/versions/${verified}/approve`)).status).toBe(303);
    const [answered] = await world.ask(question, "nam-hoa");
    expect(answered).toMatchObject({ turnStatus: "answered" });
    expect(answered?.text).toContain("20.000 đồng");

    // The draft made from the text before is not laid over the new one.
    const stale = await admin.write({ ...about, title: "Bản viết từ bài cũ" });
    expect(await admin.words(`/versions/${stale}`)).toContain("đã được sửa sau khi bản này được viết");
    const late = await admin.press(`/versions/${stale}/approve`);
    expect(late.status).toBe(409);
    expect(wordsOf(await late.text())).toContain("đã đổi từ khi bản này được viết");
  });

  it("given a second person who may, asks for one from then on", async () => {
    const admin = await world.as({ role: "admin", locality: "nam-hoa" });
    await world.as({ role: "approver", locality: "nam-hoa" });
    const id = await admin.write({ localities: "nam-hoa", title: "Bài sau", questions: others });
    const page = await admin.words(`/versions/${id}`);
    expect(page).not.toContain("Duyệt và dùng ngay");
    expect(page).toContain("Cần một người khác duyệt");
    await admin.press(`/versions/${id}/submit`);
    expect((await admin.press(`/versions/${id}/approve`)).status).toBe(403);
    expect(await world.version(id)).toMatchObject({ status: "submitted" });
  });
});

const others = Array.from({ length: 8 }, (_, at) => `thuê bạt che cưới kiểu ${at}`).join("\n");
