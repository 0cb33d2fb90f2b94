import { describe, expect, it } from "vitest";
import { countAreas } from "../../src/figures/count-areas.ts";
import { readPeriod } from "../../src/figures/period.ts";
import type { CountedReport } from "../../src/figures/read-reports.ts";

const now = new Date("2026-11-20T09:00:00+07:00");
const report = (area: string | null, day: string): CountedReport => {
  const at = new Date(`2026-${day}T08:00:00+07:00`);
  return {
    ...{ locality: "nam-hoa", status: "submitted", area, operators: [], filedAt: at, clockStartedAt: at },
    ...{ acknowledgeBy: at, answerBy: at, acknowledgedAt: null, resolvedAt: null, closedAt: null },
    reopened: false,
  };
};

describe("reports by area and time", () => {
  it("given none, has no rows", () => {
    expect(countAreas([], readPeriod({ days: "7" }, now))).toMatchObject({ rows: [], count: 0, step: "day" });
  });

  it("given two areas, the one with more comes first, each report in the column of its day", () => {
    const reports = [report("Xóm 5", "11-19"), report("Xóm 5", "11-20"), report(null, "11-20")];
    const { rows, steps } = countAreas(reports, readPeriod({ days: "7" }, now));
    expect(steps.slice(-2)).toEqual(["2026-11-19", "2026-11-20"]);
    expect(rows.map(({ area, total, cells }) => [area, total, cells.slice(-2)])).toEqual([
      ["Xóm 5", 2, [1, 1]],
      [null, 1, [0, 1]],
    ]);
  });

  it.each([
    [{ days: "30" }, "week", 5],
    [{ days: "90" }, "week", 14],
    [{ days: "365", by: "week" }, "month", 13],
    [{ days: "365" }, "month", 13],
  ])("given %o, columns are a %s each and fit a sheet", (query, step, columns) => {
    const counts = countAreas([report("Xóm 5", "11-02")], readPeriod(query, now));
    expect([counts.step, counts.steps.length]).toEqual([step, columns]);
    expect(counts.rows[0]?.cells.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it("given more areas than are listed, says how many there are", () => {
    const reports = Array.from({ length: 23 }, (_, index) => report(`Xóm ${index}`, "11-20"));
    const { rows, count } = countAreas(reports, readPeriod({ days: "7" }, now));
    expect([rows.length, count]).toEqual([20, 23]);
  });
});
