import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serviceRequests } from "../../src/database/schema/index.ts";
import { readPeriod } from "../../src/figures/period.ts";
import { readReports } from "../../src/figures/read-reports.ts";
import { timeReports } from "../../src/figures/time-reports.ts";
import { workedHours } from "../../src/figures/worked-hours.ts";
import { openReportWorld, type ReportWorld } from "../signal-reports/report-world.ts";
import { type DatabaseKind, databaseKinds } from "../support/databases.ts";

describe.each(databaseKinds)("reading reports to count them on %s", (kind: DatabaseKind) => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld(kind);
  });
  afterAll(() => world.close());

  it("given one of each place, reads it to the millisecond, of the asked place or of all", async () => {
    const { request } = await world.file({ trouble: { area: "Xóm 5", operators: ["viettel", "mobifone"] } });
    await world.file({ locality: "ngoc-lac" });
    world.clock.set("2026-11-20T11:00:00.123+07:00");
    await world.move("acknowledge", request.id);
    const stored = await world.request(request.id);
    const period = readPeriod({}, world.clock.now());
    const [read, ...others] = await readReports(world.db, "nam-hoa", period);
    expect(others).toEqual([]);
    const { locality, status, area, operators, filedAt, clockStartedAt } = stored;
    const { acknowledgeBy, answerBy, acknowledgedAt, resolvedAt, closedAt } = stored;
    expect(acknowledgedAt?.getMilliseconds()).toBe(123);
    expect(read).toEqual({
      ...{ locality, status, area, operators, filedAt, clockStartedAt },
      ...{ acknowledgeBy, answerBy, acknowledgedAt, resolvedAt, closedAt, reopened: false },
    });
    expect(await readReports(world.db, null, period)).toHaveLength(2);
    expect(await readReports(world.db, "nam-hoa", period.before)).toEqual([]);
  });

  it("given an area of strange characters, reads it as one area and the other columns as they are", async () => {
    const area = "Xóm 5|,\n\"'\\ \u001e\u001f<b>";
    const { request } = await world.file({ locality: "phu-son", trouble: { area: "Xóm 1", operators: [] } });
    await world.db.update(serviceRequests).set({ area }).where(eq(serviceRequests.id, request.id));
    const [read] = await readReports(world.db, "phu-son", readPeriod({}, world.clock.now()));
    expect(read).toMatchObject({
      area: "Xóm 5|,\n\"'\\ <b>",
      operators: [],
      status: "submitted",
      reopened: false,
    });
    await world.db.update(serviceRequests).set({ area: null }).where(eq(serviceRequests.id, request.id));
    const [nowhere] = await readReports(world.db, "phu-son", readPeriod({}, world.clock.now()));
    expect(nowhere?.area).toBeNull();
  });

  it("given hours of work, measures what has happened in them and leaves the rest open", async () => {
    const read = await readReports(world.db, "nam-hoa", readPeriod({}, world.clock.now()));
    const [timed] = timeReports(read, workedHours(world.counter.knowledge.library().places));
    expect(timed?.acknowledgeHours).toBeCloseTo(2, 3);
    expect(timed?.fixHours).toBeNull();
  });

  it("given a place that is known no more, measures in the usual hours", () => {
    const from = new Date("2026-11-20T16:00:00+07:00");
    const to = new Date("2026-11-23T08:30:00+07:00");
    expect(workedHours(new Map())("nowhere", from, to)).toBe(2);
  });
});
