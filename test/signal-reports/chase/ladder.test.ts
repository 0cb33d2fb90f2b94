import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { serviceRequests } from "../../../src/database/schema/index.ts";
import { chaseReports } from "../../../src/signal-reports/chase/chase-reports.ts";
import { setPriority } from "../../../src/signal-reports/set-priority.ts";
import { databaseKinds } from "../../support/databases.ts";
import { office, openReportWorld, type ReportWorld, staff } from "../report-world.ts";

const friday = "2026-11-20T09:00:00+07:00";

describe.each(databaseKinds)("reminders and escalation on %s", (kind) => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld(kind);
    for (const id of ["culture", "council-office", "committee", "economy"]) await world.channel(id);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.db.update(serviceRequests).set({ dueAt: null });
    world.clock.set(friday);
  });

  const at = async (moment: string) => {
    world.clock.set(`${moment}+07:00`);
    await world.chase();
  };
  /** What the offices hear after they were given the report. */
  const chased = async (id: number) =>
    (await world.owed(id))
      .filter(({ what }) => what === "reminder" || what === "escalation")
      .map(({ officeId, what }) => `${what} ${officeId}`);

  it("climbs half-way, at the deadline, a day and three days later, then is silent until something moves", async () => {
    const { request } = await world.file();
    await at("2026-11-20T14:59:00");
    expect(await chased(request.id)).toEqual([]);
    await at("2026-11-20T15:00:00");
    const half = ["reminder culture"];
    expect(await chased(request.id)).toEqual(half);
    await at("2026-11-23T09:29:00");
    expect(await chased(request.id)).toEqual(half);
    await at("2026-11-23T09:30:00");
    const late = [...half, "reminder culture"];
    expect(await chased(request.id)).toEqual(late);
    await at("2026-11-24T16:59:00");
    expect(await chased(request.id)).toEqual(late);
    await at("2026-11-25T07:30:00");
    expect(await chased(request.id)).toEqual([...late, "escalation council-office"]);
    await at("2026-11-27T07:30:00");
    const all = [...late, "escalation council-office", "escalation committee"];
    expect(await chased(request.id)).toEqual(all);
    for (const later of ["2026-11-30T08:00:00", "2026-12-21T08:00:00"]) await at(later);
    expect(await chased(request.id)).toEqual(all);
    const steps = (await world.history(request.id)).map(({ verb }) => verb);
    expect(steps).toEqual(["file", "remind", "remind", "escalate", "escalate"]);
    expect(await world.request(request.id)).toMatchObject({ escalation: 4, dueAt: null, version: 1 });
  });

  it("given a report that is taken, stops asking who takes it and starts asking for the answer", async () => {
    const { request } = await world.file();
    world.clock.set("2026-11-20T10:00:00+07:00");
    const { request: taken } = await world.move("acknowledge", request.id, office("culture"));
    expect(taken).toMatchObject({ dueWhat: "answer", escalation: 0 });
    await at("2026-11-23T09:30:00");
    expect(await chased(request.id)).toEqual([]);
    // 43.5 working hours until the 27th at 17:00; half of them are over on Wednesday.
    await at("2026-11-25T08:14:00");
    expect(await chased(request.id)).toEqual([]);
    await at("2026-11-25T08:15:00");
    expect(await chased(request.id)).toEqual(["reminder culture"]);
  });

  it("given a report that is taken late, is not reminded of what lies behind it", async () => {
    const { request } = await world.file();
    await at("2026-11-20T15:00:00");
    world.clock.set("2026-11-26T08:00:00+07:00");
    const { request: taken } = await world.move("start", request.id, office("culture"));
    expect(taken).toMatchObject({ dueWhat: "answer", escalation: 1 });
    expect(taken.dueAt).toEqual(new Date("2026-11-30T07:30:00+07:00"));
  });

  it("given a report taken after every rung, has one working day before those told hear of it", async () => {
    const { request } = await world.file();
    world.clock.set("2026-12-21T08:00:00+07:00");
    const { request: taken } = await world.move("start", request.id, office("culture"));
    expect(taken).toMatchObject({ escalation: 3, dueAt: new Date("2026-12-22T17:00:00+07:00") });
    await at("2026-12-22T17:00:00");
    expect(await chased(request.id)).toEqual([]);
    await at("2026-12-23T07:30:00");
    expect(await chased(request.id)).toEqual(["escalation committee"]);
  });

  it("given a server that was away for weeks, tells each office once, and not at night", async () => {
    const { request } = await world.file();
    await at("2026-12-05T23:00:00");
    expect(await chased(request.id)).toEqual([]);
    expect((await world.request(request.id)).dueAt).toEqual(new Date("2026-12-07T07:30:00+07:00"));
    await at("2026-12-07T07:31:00");
    expect(await chased(request.id)).toEqual([
      "reminder culture",
      "escalation council-office",
      "escalation committee",
    ]);
    await at("2026-12-07T07:32:00");
    expect(await chased(request.id)).toHaveLength(3);
  });

  it("given two processes and a crash before the clock was moved on, owes each step once", async () => {
    const { request } = await world.file();
    world.clock.set("2026-11-20T15:00:00+07:00");
    const tools = { ...world.tools, db: world.db, knowledge: world.knowledge, logger: quiet };
    await Promise.all([chaseReports(tools), chaseReports(tools)]);
    expect(await chased(request.id)).toEqual(["reminder culture"]);
    const before = { dueAt: world.clock.now(), escalation: 0 };
    await world.db.update(serviceRequests).set(before).where(eq(serviceRequests.id, request.id));
    await world.chase();
    expect(await chased(request.id)).toEqual(["reminder culture"]);
  });

  it("given a process that dies while it owes the message, leaves nothing half done and catches up", async () => {
    const { request } = await world.file();
    world.clock.set("2026-11-20T15:00:00+07:00");
    const dying = { add: () => Promise.reject(new Error("killed")) };
    const tools = { ...world.tools, db: world.db, knowledge: world.knowledge, logger: quiet, jobs: dying };
    await chaseReports(tools);
    expect(await chased(request.id)).toEqual([]);
    expect((await world.history(request.id)).map(({ verb }) => verb)).toEqual(["file"]);
    await at("2026-11-20T15:14:00");
    expect(await chased(request.id)).toEqual([]);
    await at("2026-11-20T15:15:00");
    expect(await chased(request.id)).toEqual(["reminder culture"]);
  });

  it("given a report that is forwarded, begins anew with the office that has it now", async () => {
    const { request } = await world.file();
    await at("2026-11-20T15:00:00");
    await world.move("forward", request.id, office("culture"), { office: "economy" });
    expect(await world.request(request.id)).toMatchObject({ escalation: 0, receiver: "economy" });
    // Four working hours from Friday 15:00: two on Friday, two on Monday.
    await at("2026-11-23T09:30:00");
    expect(await chased(request.id)).toEqual(["reminder culture", "reminder economy"]);
  });

  it("given an urgent report, climbs within hours", async () => {
    const { request } = await world.file({ trouble: { urgent: true } });
    await at("2026-11-20T11:00:00");
    expect(await chased(request.id)).toEqual(["reminder culture"]);
    await at("2026-11-20T15:00:00");
    await at("2026-11-20T17:00:00");
    await at("2026-11-23T07:30:00");
    await at("2026-11-23T09:30:00");
    expect(await chased(request.id)).toEqual([
      "reminder culture",
      "reminder culture",
      "escalation committee",
      "escalation council-office",
    ]);
  });

  it("given a report made urgent, its clocks start anew and its office hears of it", async () => {
    const { request } = await world.file();
    world.clock.set("2026-11-23T08:00:00+07:00");
    const input = { requestId: request.id, urgent: true, actor: staff, seenVersion: request.version };
    const urgent = await world.run((tx) => setPriority(world.tools, tx, input));
    expect(urgent).toMatchObject({
      urgent: true,
      version: 2,
      acknowledgeBy: new Date("2026-11-23T14:00:00+07:00"),
      dueAt: new Date("2026-11-23T10:00:00+07:00"),
    });
    expect((await world.owed(request.id)).filter(({ what }) => what === "assigned")).toHaveLength(2);
    await expect(world.run((tx) => setPriority(world.tools, tx, input))).rejects.toMatchObject({
      code: "changed_meanwhile",
    });
    await world.move("decline", request.id);
    const closed = { ...input, seenVersion: 3, urgent: false };
    await expect(world.run((tx) => setPriority(world.tools, tx, closed))).rejects.toMatchObject({
      code: "not_allowed_now",
    });
  });

  it("given a report that waits for a citizen, being made urgent does not end the wait", async () => {
    const { request } = await world.file();
    const { request: asked } = await world.move("ask", request.id);
    const input = { requestId: request.id, urgent: true, actor: office("culture") };
    const urgent = await world.run((tx) => setPriority(world.tools, tx, input));
    expect(urgent).toMatchObject({ dueAt: asked.dueAt, dueWhat: "citizen_silence" });
  });

  it("given an office without a channel, tells the next one", async () => {
    const { request } = await world.file({ locality: "nam-hoa" });
    await world.db
      .update(serviceRequests)
      .set({ receiver: "police" })
      .where(eq(serviceRequests.id, request.id));
    await at("2026-11-20T15:00:00");
    expect(await chased(request.id)).toEqual(["reminder council-office"]);
  });

  it("given a report that cannot be chased, the others are, and it is tried again", async () => {
    const broken = await world.file();
    const { request } = await world.file();
    const where = eq(serviceRequests.id, broken.request.id);
    await world.db.update(serviceRequests).set({ locality: "nowhere" }).where(where);
    await at("2026-11-20T15:00:00");
    expect(await chased(request.id)).toEqual(["reminder culture"]);
    expect(
      world.logs.some(({ event, msg, message }) => [event, msg, message].includes("report_not_chased")),
    ).toBe(true);
    await world.db.update(serviceRequests).set({ locality: "nam-hoa" }).where(where);
    await at("2026-11-20T15:16:00");
    expect(await chased(broken.request.id)).toEqual(["reminder culture"]);
  });
});

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
