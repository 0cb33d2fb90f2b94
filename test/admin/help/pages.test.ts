import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guide } from "../../../src/admin/help/guide/index.ts";
import { browser, signedIn } from "../../staff/staff-world.ts";
import { type Counter, openCounter } from "../../support/counter.ts";

describe("the guide's pages", () => {
  let counter: Counter;
  let staff: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    counter = await openCounter();
    staff = await signedIn(counter);
  });
  afterAll(() => counter.close());
  const read = async (path: string) =>
    (await (await staff.get(`/admin/nam-hoa/help${path}`)).text()).normalize();

  it("list every topic under its chapter", async () => {
    const html = await read("");
    for (const { title, topics } of guide) {
      expect(html).toContain(`<h2>${title}</h2>`);
      for (const { id } of topics) expect(html).toContain(`href="/admin/nam-hoa/help/${id}"`);
    }
  });

  it("show each topic with its links inside the place", async () => {
    for (const { id, title } of guide.flatMap(({ topics }) => topics)) {
      const html = await read(`/${id}`);
      expect(html).toContain(`<h1>${title}</h1>`);
      expect(html).not.toMatch(/\*\*|\]\(/);
    }
    expect(await read("/tra-loi")).toContain('href="/admin/nam-hoa/conversations"');
  });

  it("find by typed words, and keep what was typed harmless", async () => {
    expect(await read("?q=mat+khau")).toContain("/help/tai-khoan");
    const nasty = await read(`?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(nasty).not.toContain("<script>alert");
    expect(nasty).toContain("Không có hướng dẫn nào");
  });

  it("say so when a topic does not exist", async () => {
    const response = await staff.get("/admin/nam-hoa/help/khong-co");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Xem cả danh sách");
  });

  it("are only for people who are signed in", async () => {
    const response = await browser(counter).get("/admin/nam-hoa/help");
    expect(await response.text()).not.toContain("Việc hằng ngày");
  });
});
