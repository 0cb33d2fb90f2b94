import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog } from "../../../src/database/schema/index.ts";
import { type StaffBrowser, signedIn, signedInAs } from "../../staff/staff-world.ts";
import { type Counter, openCounter } from "../../support/counter.ts";
import { databaseKinds } from "../../support/databases.ts";

type Line = Partial<typeof auditLog.$inferInsert>;

describe.each(databaseKinds)("the audit trail on %s", (kind) => {
  let counter: Counter;
  let auditor: StaffBrowser & { userId: string };
  beforeAll(async () => {
    counter = await openCounter(kind);
    auditor = await signedInAs(counter, { role: "auditor", locality: "nam-hoa", name: "Chị Lan" });
  });
  afterAll(() => counter.close());

  const add = async (...lines: Line[]) => {
    const usual = {
      at: counter.clock.now(),
      locality: "nam-hoa",
      staffId: auditor.userId,
      role: "auditor",
      action: "report.resolve",
      subject: "report",
      subjectId: "NH-26-0001",
    };
    await counter.database.db.insert(auditLog).values(lines.map((line) => ({ ...usual, ...line })));
  };
  const words = (html: string) =>
    html
      .normalize("NFC")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");
  const page = async (path = "", browser = auditor as StaffBrowser) =>
    await (await browser.get(`/admin/nam-hoa/audit${path}`)).text();
  const shown = (html: string) =>
    [...(html.split("<tbody")[1] ?? "").matchAll(/NH-26-\d{4}/g)].map(([code]) => code);

  it("says who did what to what, in words, with the page it was done to", async () => {
    await add({ details: { changes: [{ path: "workingHours.confirmed", before: false, after: true }] } });
    const html = await page();
    expect(words(html)).toContain("Chị Lan Báo xử lý xong Phản ánh NH-26-0001");
    expect(words(html)).toContain("Giờ làm việc › đã xác nhận: không → có");
    expect(html).toContain('href="/admin/nam-hoa/reports/NH-26-0001"');
  });

  it("names what an act was about in words: a part of the settings, a permission, a colleague", async () => {
    await add(
      { action: "settings.change", subject: "settings", subjectId: "hours" },
      { action: "province.read", subject: "permission", subjectId: "figures.see" },
      { action: "staff.role", subject: "staff", subjectId: auditor.userId },
      { action: "staff.role", subject: "staff", subjectId: "long gone" },
      { action: "filter.save", subject: "filter", subjectId: "của tôi" },
    );
    const said = words(await page());
    expect(said).toContain("Cài đặt: Giờ làm việc");
    expect(said).toContain("Quyền: xem số liệu");
    expect(said).toContain("Người dùng Chị Lan");
    expect(said).toContain("Người dùng long gone");
    expect(said).toContain("Bộ lọc của tôi");
  });

  it("shows nothing of another place", async () => {
    await add({ locality: "phu-son", subjectId: "PS-26-0001" });
    expect(await page()).not.toContain("PS-26-0001");
    expect(await page("?place=phu-son")).not.toContain("PS-26-0001");
    expect((await auditor.get("/admin/phu-son/audit")).status).toBe(404);
  });

  it("filters by person, kind of act, code and day of Vietnam", async () => {
    const night = new Date("2026-11-18T18:30:00Z");
    await add(
      { staffId: "somebody", subjectId: "NH-26-0002" },
      { action: "personal_data.see", subjectId: "NH-26-0003" },
      { at: night, subjectId: "NH-26-0004" },
    );
    const filtered = async (query: string) => [...new Set(shown(await page(query)))];
    expect(await filtered("?staff=somebody")).toEqual(["NH-26-0002"]);
    expect(await filtered("?action=personal_data.see")).toContain("NH-26-0003");
    expect(await filtered("?action=personal_data.see")).not.toContain("NH-26-0001");
    expect(await filtered("?action=report.")).not.toContain("NH-26-0003");
    expect(await filtered("?from=2026-11-19&to=2026-11-19")).toContain("NH-26-0004");
    expect(await filtered("?from=2026-11-19&to=2026-11-19")).not.toContain("NH-26-0001");
    expect(await filtered("?to=2026-11-18")).not.toContain("NH-26-0004");
    expect(await filtered("?id=NH-26-0003")).toEqual(["NH-26-0003"]);
    expect(await filtered("?id=%27%3B+drop+table&from=hôm+qua&before=x")).toEqual([]);
  });

  it("pages through a long trail without losing or repeating a line", async () => {
    await add(...Array.from({ length: 120 }, (_, at) => ({ subject: "call", subjectId: `t${at}` })));
    const seen: string[] = [];
    let path = "?subject=call";
    for (let pages = 0; pages < 5; pages += 1) {
      const html = await page(path);
      seen.push(...[...html.matchAll(/Cuộc gọi t(\d+)/g)].map(([, number]) => number ?? ""));
      const next = /href="[^"]*\/audit(\?[^"]*before=\d+)"[^>]*rel="next"/.exec(html)?.[1];
      if (!next) break;
      path = next.replaceAll("&amp;", "&");
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
    expect(seen[0]).toBe("119");
  });

  it("leaves as CSV what is filtered, harmless in a spreadsheet, and the export itself is on the trail", async () => {
    await add({ action: "=cmd|' /C calc'!A0", subject: "x", subjectId: "odd" });
    const answer = await auditor.post("/admin/nam-hoa/audit/export?id=odd");
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const csv = (await answer.text()).normalize("NFC");
    expect(csv.split("\r\n")).toHaveLength(3);
    expect(csv).toContain("Chị Lan");
    expect(csv).toContain("'=cmd");
    const html = await page("?action=audit.export");
    expect(words(html)).toContain("Tải nhật ký Nhật ký nam-hoa");
    expect(words(html)).toContain("số dòng: 1");
  });

  it("is closed to those whose role does not see it, and the export to nobody's link", async () => {
    const officer = await signedInAs(counter, { role: "officer", locality: "nam-hoa" });
    expect((await officer.get("/admin/nam-hoa/audit")).status).toBe(403);
    expect((await officer.post("/admin/nam-hoa/audit/export")).status).toBe(403);
    expect((await auditor.get("/admin/nam-hoa/audit/export")).status).toBe(404);
  });

  it("over all places, shows every place's lines and that all of them were read", async () => {
    const operator = await signedIn(counter);
    const html = await (await operator.get("/admin/tinh/audit")).text();
    const again = words(await (await operator.get("/admin/tinh/audit?action=province.read")).text());
    expect(html).toContain("xã Nam Hòa</td>");
    expect(words(await (await operator.get("/admin/tinh/audit?id=PS-26-0001")).text())).toContain(
      "phường Quang Trung Báo xử lý xong Phản ánh PS-26-0001",
    );
    expect(again).toContain("Tất cả địa phương Đọc toàn tỉnh Quyền: xem nhật ký");
    const csv = await (await operator.post("/admin/tinh/audit/export?id=PS-26-0001")).text();
    expect(csv).toContain("phu-son");
    expect((await auditor.get("/admin/tinh/audit")).status).toBe(404);
  });
});
