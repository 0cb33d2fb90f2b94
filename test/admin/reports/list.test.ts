import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isOverdue } from "../../../src/admin/reports/is-overdue.ts";
import { requestStatuses } from "../../../src/signal-reports/states.ts";
import { type CaseWorld, openCaseWorld } from "./case-world.ts";

describe("the staff's list of reports", () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await openCaseWorld();
  });
  afterAll(() => world.close());

  it("given none, says so; given somebody who is not signed in, shows nothing", async () => {
    expect(await world.words("")).toContain("Chưa có phản ánh nào.");
    const answer = await world.go("", {}, {});
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/admin/sign-in"]);
  });

  it("given reports of several places, lists the newest first with state, office, deadline and way in", async () => {
    await world.file();
    await world.file({ locality: "ngoc-son", trouble: { area: "Tổ dân phố <2>", urgent: true } });
    const html = await world.html("");
    expect(html.indexOf("NGS-26-0001")).toBeLessThan(html.indexOf("NH-26-0001"));
    expect(html).toContain('href="/admin/nam-hoa/reports/NH-26-0001"');
    expect(html).toContain("Tổ dân phố &lt;2&gt;, phường Ngọc Sơn");
    expect(html).toContain("NGS-26-0001 (khẩn)");
    expect(html).toContain("đã ghi nhận, chờ cơ quan tiếp nhận");
    expect(html).toContain("Phòng Văn hóa – Xã hội xã Nam Hòa");
    expect(html).toContain("Hạn 09:30 23/11/26");
    expect(html).toContain("Báo 09:00 20/11/26");
    expect(html).not.toContain("Quá hạn");
  });

  it("given a deadline gone by, marks the report and counts it", async () => {
    world.clock.set("2026-11-24T09:00:00+07:00");
    await world.signInAgain();
    const before = await world.words("");
    expect(before).toContain("2 phản ánh trong danh sách này đã quá hạn.");
    expect(before).toContain("Quá hạn từ");
    await world.move("acknowledge", 1);
    expect(await world.words("")).toContain("1 phản ánh trong danh sách này đã quá hạn.");
  });

  it("given each state past both deadlines, is overdue only where the office itself owes something", () => {
    const past = new Date("2026-11-20T09:00:00+07:00");
    const now = new Date("2026-11-21T09:00:00+07:00");
    const overdue = requestStatuses.filter((status) =>
      isOverdue({ status, acknowledgeBy: past, answerBy: past }, now),
    );
    expect(overdue).toEqual(["submitted", "acknowledged", "in_progress"]);
  });

  it("given a hundred and one reports, shows the newest hundred", async () => {
    for (let count = 0; count < 99; count += 1) await world.file();
    const html = await world.html("");
    expect(html.match(/href="\/admin\/nam-hoa\/reports\/[A-Z]+-26-\d+"/g)).toHaveLength(100);
    expect(html).not.toContain('"/admin/nam-hoa/reports/NH-26-0001"');
  });
});
