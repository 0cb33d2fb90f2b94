import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseKinds } from "../../support/databases.ts";
import { type KnowledgeWorld, openKnowledgeWorld } from "./knowledge-world.ts";

describe.each(databaseKinds)("from a question nobody could answer to its answer, on %s", (kind) => {
  let world: KnowledgeWorld;
  beforeAll(async () => {
    world = await openKnowledgeWorld(kind);
  });
  afterAll(() => world.close());

  it("is listed, written by one, approved by another, and answered from at once", async () => {
    const question = "mượn máy xay lúa của hợp tác xã mất bao nhiêu tiền";
    const [before] = await world.ask(question);
    expect(before?.turnStatus).not.toBe("answered");
    await world.ask("muon may xay lua cua hop tac xa mat bao nhieu tien");

    const writer = await world.as({ role: "officer", name: "Người viết" });
    const approver = await world.as({ role: "approver", name: "Người duyệt" });
    await world.as({ role: "admin", name: "Quản trị" });
    const gaps = await writer.html("/gaps");
    expect(gaps).toContain("2 lần");
    const gap = /knowledge\/new\?gap=([\d,]+)/.exec(gaps)?.[1] ?? "";
    expect(gap).not.toBe("");

    const form = await writer.html(`/new?gap=${gap}`);
    expect(form).toContain("mat bao nhieu tien");
    const version = await writer.write({ gaps: gap });
    await writer.press(`/versions/${version}/submit`);
    // The writer alone is not enough.
    expect((await writer.press(`/versions/${version}/approve`)).status).toBe(403);
    expect(await approver.words("/versions")).toContain("Mượn máy xay lúa ở đâu?");
    const done = await approver.press(`/versions/${version}/approve`);
    expect(done.status).toBe(303);
    const id = "muon-may-xay-lua-o-dau-ngoc-lac";
    expect(await world.trail(2)).toEqual([
      ["article.approve", id, "ngoc-lac"],
      ["article.submit", id, "ngoc-lac"],
    ]);

    const [after] = await world.ask(question);
    expect(after).toMatchObject({ turnStatus: "answered", status: "sent" });
    expect(after?.text).toContain("20.000 đồng");
    expect(after?.text).toContain("Phòng Văn hóa");
    expect(await writer.words("/gaps")).toContain("Đã có bài");
    // Nobody elsewhere reads it.
    const [elsewhere] = await world.ask(question, "nam-hoa");
    expect(elsewhere?.text).not.toContain("20.000");
    const page = await writer.words(`/${id}`);
    expect(page).toContain("Đã trả lời trong 90 ngày (1)");
  });
});
