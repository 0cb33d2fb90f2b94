import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { turns } from "../../src/database/schema/index.ts";
import { openReportWorld, type ReportWorld } from "../signal-reports/report-world.ts";
import { minutes } from "../support/clock.ts";

describe("the public page of a place's figures", () => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld();
    const { id } = await world.newCitizen();
    const statuses = [
      ...Array.from({ length: 12 }, () => "answered"),
      ...Array.from({ length: 6 }, () => "unknown"),
      ...Array.from({ length: 2 }, () => "handover"),
      ...Array.from({ length: 30 }, () => "greeting"),
    ];
    const at = world.clock.now();
    await world.db.insert(turns).values(
      statuses.map((status, index) => ({
        ...{ conversationId: id, locality: "nam-hoa", inboxEventId: 900_000 + index, status },
        createdAt: new Date(at.getTime() - minutes(index)),
      })),
    );
    for (let count = 0; count < 5; count += 1) {
      const voice = {
        details: { words: "nhà ông Bảy mất sóng", landmark: "cổng làng", contact: "0900000001" },
      };
      await world.file({ trouble: { area: `Xóm ${count + 1}` }, voice });
    }
  });
  afterAll(() => world.close());

  const open = (path = "/figures/nam-hoa") => world.app.fetch(new Request(`http://counter.test${path}`));
  const publish = () =>
    world.changeProfile("nam-hoa", (profile) => `${profile.trimEnd()}\nfigures: { public: true }\n`);
  const value = (page: string, label: string) =>
    new RegExp(`<dt>${label}</dt><dd>([^<]*)</dd>`).exec(page)?.[1];

  it("given a place that has not opened it, there is no such page", async () => {
    expect((await open()).status).toBe(404);
    expect((await open("/figures/nowhere")).status).toBe(404);
    expect((await open("/figures/__proto__")).status).toBe(404);
  });

  it("given a place that has, says what was asked and answered, small counts hidden so that no sum or share gives them away", async () => {
    await publish();
    const answer = await open();
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(value(page, "Lượt hỏi")).toBe("18 đến 26");
    expect(value(page, "Trả lời được ngay")).toBe("12");
    expect(value(page, "Chưa chắc, đã nói rõ là chưa chắc")).toBe("6");
    expect(value(page, "Chuyển cho cán bộ")).toBe("ít hơn 5");
    expect(value(page, "Chưa được trả lời")).toBe("ít hơn 5");
    expect(value(page, "Đang mở")).toBe("5");
    expect(value(page, "Một nửa xử lý xong trong vòng")).toBe("chưa đủ để tính");
    expect(page).toContain("Cách tính");
    expect(page).toContain("đến hết 20/11/2026");
  });

  it("holds nobody's words, places or numbers, runs nothing and may be kept for some minutes", async () => {
    const answer = await open();
    const page = await answer.text();
    for (const word of ["ông Bảy", "cổng làng", "0900000001", "Xóm 1", "NH-26"])
      expect(page).not.toContain(word);
    expect(page).not.toContain("<script");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=600");
    const sheet = await open("/figures/style.css");
    expect(sheet.headers.get("content-type")).toContain("text/css");
  });

  it("given more reports, shows them ten minutes later, not at each look", async () => {
    await world.file({ trouble: { area: "Xóm 9" } });
    expect(value(await (await open()).text(), "Đang mở")).toBe("5");
    world.clock.advance(minutes(11));
    expect(value(await (await open()).text(), "Đang mở")).toBe("6");
  });

  it("given reports nobody took in time, says how many are overdue", async () => {
    world.clock.set("2026-12-01T10:00:00+07:00");
    expect(value(await (await open()).text(), "Đang quá hạn hôm nay")).toBe("6");
  });

  it("given a place that closes it again, the page is gone at once", async () => {
    await world.changeProfile("nam-hoa", (profile) => profile.replace("public: true", "public: false"));
    expect((await open()).status).toBe(404);
  });

  it("counts another place's rows nowhere", async () => {
    await world.changeProfile("ngoc-lac", (profile) => `${profile.trimEnd()}\nfigures: { public: true }\n`);
    const page = await (await open("/figures/ngoc-lac")).text();
    expect(value(page, "Lượt hỏi")).toBe("ít hơn 17");
    expect(value(page, "Đang mở")).toBe("ít hơn 5");
    const [row] = await world.db.select({ all: sql<number>`count(*)::int` }).from(turns);
    expect(row?.all).toBe(50);
  });
});
