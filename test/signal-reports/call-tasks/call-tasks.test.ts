import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openCall } from "../../../src/admin/today/read-calls.ts";
import {
  callTasks,
  conversations,
  outboxMessages,
  serviceRequests,
} from "../../../src/database/schema/index.ts";

import {
  type CallOutcome,
  completeCallTask,
} from "../../../src/signal-reports/call-tasks/complete-call-task.ts";
import { recordVerdict } from "../../../src/signal-reports/record-verdict.ts";
import { minutes } from "../../support/clock.ts";
import { databaseKinds } from "../../support/databases.ts";
import { citizen, openReportWorld, type ReportWorld, staff } from "../report-world.ts";

type Row = Partial<typeof outboxMessages.$inferInsert>;

describe.each(databaseKinds)("call tasks on %s", (kind) => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld(kind);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.db.update(serviceRequests).set({ dueAt: null });
    await world.db.update(outboxMessages).set({ callBy: null });
    world.clock.set("2026-11-20T09:00:00+07:00");
  });

  const tasks = (requestId: number) =>
    world.db.select().from(callTasks).where(eq(callTasks.requestId, requestId)).orderBy(callTasks.id);
  const ofNews = (requestId: number) => eq(outboxMessages.requestId, requestId);
  const complete = (taskId: number, outcome: CallOutcome, actor: typeof staff = staff) =>
    world.run((tx) => completeCallTask(world.tools, tx, { taskId, actor, outcome }));

  /** A fix whose news stands in the outbox like this when the day of the call comes. */
  async function fixed(row: Row = { status: "waiting", reason: "window_closed" }) {
    const filed = await world.file();
    await world.move("resolve", filed.request.id);
    await world.db.update(outboxMessages).set(row).where(ofNews(filed.request.id));
    world.clock.set("2026-11-24T17:00:00+07:00");
    await world.chase();
    const [task] = await tasks(filed.request.id);
    return { ...filed, id: filed.request.id, task };
  }
  async function open() {
    const { task, ...rest } = await fixed();
    if (!task) throw new Error("No task was opened");
    return { ...rest, task };
  }

  const longAgo = new Date("2026-11-20T09:00:00+07:00");
  const justNow = new Date("2026-11-24T16:30:00+07:00");
  it.each<[string, Row, number]>([
    ["waiting for the next contact", { status: "waiting" }, 1],
    ["refused for this person", { status: "failed", reason: "zalo -213" }, 1],
    ["given up", { status: "dead" }, 1],
    ["of which nothing is known since days", { status: "unknown", sendingSince: longAgo }, 1],
    ["of which nothing is known since half an hour", { status: "unknown", sendingSince: justNow }, 0],
    ["tried since days, held for a person", { status: "queued", sendingSince: longAgo, attempts: 9 }, 1],
    ["not tried yet", { status: "queued" }, 0],
    ["being sent", { status: "sending", sendingSince: justNow }, 0],
    ["sent", { status: "sent", sentAt: longAgo }, 0],
  ])("given news %s, opens %s", async (_how, row, count) => {
    const { id } = await fixed(row);
    expect(await tasks(id)).toHaveLength(count);
  });

  it("names who rings, why, and is opened once, however often the clock runs", async () => {
    const { id, voiceId, task } = await open();
    expect(task).toMatchObject({ officeId: "unit-head", why: "verdict", voiceId, locality: "nam-hoa" });
    world.clock.advance(minutes(1));
    await Promise.all([world.chase(), world.chase()]);
    expect(await tasks(id)).toHaveLength(1);
  });

  it("given a place without somebody in the hamlet, leaves it to who coordinates", async () => {
    const filed = await world.file();
    const id = filed.request.id;
    await world.db.update(serviceRequests).set({ helper: null }).where(eq(serviceRequests.id, id));
    await world.move("decline", id);
    await world.db.update(outboxMessages).set({ status: "waiting" }).where(ofNews(id));
    world.clock.set("2026-11-24T17:00:00+07:00");
    await world.chase();
    expect(await tasks(id)).toMatchObject([{ officeId: "council-office", why: "news" }]);
  });

  it("given “tốt rồi” on the telephone, closes the report as if it had been written, and withholds the news", async () => {
    const { id, voiceId, task } = await open();
    await complete(task.id, { reached: true, verdict: "good" });
    expect(await world.request(id)).toMatchObject({ status: "closed_fixed" });
    expect((await world.voices(id))[0]).toMatchObject({ id: voiceId, verdict: "good" });
    expect((await tasks(id))[0]).toMatchObject({ status: "done", doneBy: "s1", outcome: "good" });
    const [news] = await world.db.select().from(outboxMessages).where(ofNews(id));
    expect(news).toMatchObject({ status: "failed", reason: "told_by_phone" });
    const acts = (await world.history(id)).map(({ verb, actorKind }) => `${verb} ${actorKind}`);
    expect(acts.slice(-2)).toEqual(["call staff", "confirm staff"]);
  });

  it("given “chưa được” on the telephone, reopens the report with a new clock", async () => {
    const { id, task } = await open();
    await complete(task.id, { reached: true, verdict: "not_fixed" });
    expect(await world.request(id)).toMatchObject({
      status: "submitted",
      clockStartedAt: world.clock.now(),
    });
  });

  it("given nobody who answers, keeps the news for the next contact", async () => {
    const { id, task } = await open();
    await complete(task.id, { reached: false });
    expect((await tasks(id))[0]).toMatchObject({ status: "done", outcome: "not_reached" });
    expect(await world.request(id)).toMatchObject({ status: "resolved" });
    const [news] = await world.db.select().from(outboxMessages).where(ofNews(id));
    expect(news?.status).toBe("waiting");
  });

  it("given the office's question, the answer heard goes to the office", async () => {
    const { request } = await world.file();
    await world.move("ask", request.id);
    await world.db.update(outboxMessages).set({ status: "waiting" }).where(ofNews(request.id));
    world.clock.set("2026-11-24T17:00:00+07:00");
    await world.chase();
    const [task] = await tasks(request.id);
    expect(task).toMatchObject({ why: "question" });
    await complete(task?.id ?? 0, { reached: true, answer: "Cuối xóm, gần bờ sông" });
    expect((await world.request(request.id)).status).toBe("in_progress");
    const last = (await world.history(request.id)).at(-1);
    expect(last?.verb).toBe("answer");
    expect(JSON.stringify(last)).not.toContain("bờ sông");
  });

  it("given two people who ring the same person, the second is told that it is done", async () => {
    const { task } = await open();
    const results = await Promise.allSettled([
      complete(task.id, { reached: true, verdict: "better" }),
      complete(task.id, { reached: true, verdict: "not_fixed" }),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "changed_meanwhile" },
    });
  });

  it("given staff of another place, knows of no such call", async () => {
    const { task } = await open();
    const elsewhere = { ...staff, localities: ["ngoc-lac"] } as unknown as typeof staff;
    await expect(complete(task.id, { reached: false }, elsewhere)).rejects.toMatchObject({
      code: "not_found",
    });
  });

  describe("is needless", () => {
    const isNeedless = async (id: number) => {
      await world.chase();
      expect((await tasks(id))[0]).toMatchObject({ status: "needless" });
      expect((await tasks(id)).filter(({ status }) => status === "open")).toEqual([]);
    };

    it("once the news has gone out", async () => {
      const { id } = await open();
      await world.db.update(outboxMessages).set({ status: "sent" }).where(ofNews(id));
      await isNeedless(id);
    });
    it("once the person has said how it is", async () => {
      const { id, voiceId } = await open();
      world.clock.advance(minutes(5));
      await world.move("confirm", id, citizen(voiceId));
      await world.run((tx) => recordVerdict(world.tools, tx, { requestId: id, voiceId, verdict: "good" }));
      await isNeedless(id);
    });
    it("once the person has been erased", async () => {
      const { id, conversation } = await open();
      await world.db.delete(conversations).where(eq(conversations.id, conversation.id));
      await isNeedless(id);
    });
    it("once somebody else has reopened the report", async () => {
      const { id } = await open();
      await world.move("reopen", id);
      await isNeedless(id);
    });
    it("once newer news stands in its place", async () => {
      const { id } = await open();
      await world.move("reopen", id);
      await world.move("decline", id);
      await world.db.update(outboxMessages).set({ status: "waiting" }).where(ofNews(id));
      world.clock.set("2026-11-26T17:00:00+07:00");
      await world.chase();
      expect(await tasks(id)).toMatchObject([{ status: "needless" }, { status: "open", why: "news" }]);
    });
  });

  it("given a caller the staff filed for, who has no chat, opens a call at once and shows their number to staff only", async () => {
    const details = {
      words: "nhà không gọi được",
      landmark: "cạnh trạm bơm",
      contact: "Bà Sáu 0208 123 456",
    };
    const { request } = await world.file({ voice: { conversationId: null, details } });
    await world.move("acknowledge", request.id);
    expect(await tasks(request.id)).toEqual([]);
    await world.move("resolve", request.id);
    expect(await tasks(request.id)).toMatchObject([{ status: "open", why: "verdict", outboxId: null }]);
    const [task] = await tasks(request.id);
    expect(await openCall(world.db, world, task?.id ?? 0)).toMatchObject({
      contact: "Bà Sáu 0208 123 456",
      landmark: "cạnh trạm bơm",
    });
    const stored = JSON.stringify(await tasks(request.id)) + JSON.stringify(await world.voices(request.id));
    expect(stored).not.toContain("0208 123 456");
  });

  it("given a person who has been erased, asks nobody to ring them", async () => {
    const { request, conversation } = await world.file();
    await world.db.delete(conversations).where(eq(conversations.id, conversation.id));
    await world.move("resolve", request.id);
    expect(await tasks(request.id)).toEqual([]);
  });
});
