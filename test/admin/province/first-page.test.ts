import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  articles,
  assistantSwitches,
  conversations,
  officialAccounts,
  revisions,
} from "../../../src/database/schema/index.ts";
import { openReportWorld, type ReportWorld } from "../../signal-reports/report-world.ts";
import { type StaffBrowser, signedIn, signedInAs } from "../../staff/staff-world.ts";
import { days } from "../../support/clock.ts";
import { databaseKinds } from "../../support/databases.ts";

describe.each(databaseKinds)("the first page over all places on %s", (kind) => {
  let world: ReportWorld;
  let operator: StaffBrowser;
  beforeAll(async () => {
    world = await openReportWorld(kind);
    operator = await signedIn(world.counter);
  });
  afterAll(() => world.close());

  const read = async () => (await (await operator.get("/admin/tinh")).text()).normalize("NFC");
  /** The cells of one place's line. */
  const line = async (slug: string) => {
    const row =
      (await read())
        .split("<tr")
        .slice(1)
        .find((part) => part.includes(`href="/admin/${slug}"`)) ?? "";
    return row
      .split("<td")
      .slice(1)
      .map((cell) =>
        cell
          .replace(/^[^>]*>/, "")
          .replace(/<[^>]+>/g, "")
          .trim(),
      );
  };

  it("given a calm province, shows each place once, all in order", async () => {
    const page = await read();
    expect(page).toContain("Các địa phương");
    for (const slug of ["nam-hoa", "nam-sam-son", "ngoc-lac", "ngoc-son", "phu-son"])
      expect((await line(slug)).slice(1, 5)).toEqual(["Đang hoạt động", "0", "0", "0"]);
  });

  it("given work in one place, counts it there alone, each number a way into its list", async () => {
    const { db } = world;
    const { conversation } = await world.file();
    const waits = { waitingSince: world.clock.now() };
    await db.update(conversations).set(waits).where(eq(conversations.id, conversation.id));
    const off = { reason: "Đang sửa", offBy: "x", offAt: world.clock.now() };
    await db.insert(assistantSwitches).values({ locality: "nam-hoa", articleId: "a", ...off });
    const [article] = await db.select().from(articles).where(eq(articles.id, "vneid-dang-ky-muc-2"));
    const markdown = (article?.markdown ?? "").replace(/^reviewBy: .*$/m, "reviewBy: 2020-01-01");
    await db.update(articles).set({ markdown }).where(eq(articles.id, "vneid-dang-ky-muc-2"));
    const factsBefore = Number((await line("phu-son"))[5]);
    await db.update(revisions).set({ revision: 1_000 });
    world.clock.advance(days(5));
    operator = await signedIn(world.counter);
    const [name, , waiting, late, switches, facts] = await line("nam-hoa");
    expect([name, waiting, late, switches]).toEqual(["xã Nam Hòa", "1", "1", "1"]);
    expect(Number(facts)).toBe(factsBefore + 1);
    expect((await line("phu-son")).slice(2, 5)).toEqual(["0", "0", "0"]);
    const page = await read();
    expect(page).toContain('href="/admin/nam-hoa/reports?tab=late"');
    expect(page).toContain('aria-label="xã Nam Hòa: 1 người đang chờ"');
  });

  it("given an account in trouble, says so and puts its place first", async () => {
    const where = eq(officialAccounts.locality, "ngoc-son");
    await world.db.update(officialAccounts).set({ status: "needs_relink" }).where(where);
    expect((await line("ngoc-son"))[1]).toBe("Cần liên kết lại");
    await world.db.delete(officialAccounts).where(eq(officialAccounts.locality, "ngoc-lac"));
    expect((await line("ngoc-lac"))[1]).toBe("Chưa liên kết");
    const page = await read();
    expect(page.indexOf("/admin/ngoc-son")).toBeLessThan(page.indexOf('/admin/nam-hoa"'));
  });

  it("given the assistant switched off everywhere, says so above all", async () => {
    const off = { reason: "Đang sửa", offBy: "x", offAt: world.clock.now() };
    await world.db.insert(assistantSwitches).values({ locality: "*", articleId: "*", ...off });
    expect(await read()).toContain("Trợ lý đang tắt 1 mục ở mọi địa phương.");
  });

  it("given somebody of one place, finds no such page", async () => {
    const admin = await signedInAs(world.counter, { role: "admin", locality: "nam-hoa" });
    expect((await admin.get("/admin/tinh")).status).toBe(404);
  });
});
