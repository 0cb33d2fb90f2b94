import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  callTasks,
  conversations,
  outboxMessages,
  serviceRequests,
} from "../../src/database/schema/index.ts";
import { resident } from "../journeys/resident.ts";
import { days, hours } from "../support/clock.ts";
import { databaseKinds } from "../support/databases.ts";
import { office, openReportWorld, type ReportWorld } from "./report-world.ts";

type Call = { path: string; oaId?: string; input?: unknown; body?: unknown };

describe.each(databaseKinds)("news of a fix and Zalo's window on %s", (kind) => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld(kind);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.db.update(serviceRequests).set({ dueAt: null });
    world.clock.set("2026-11-02T09:00:00+07:00");
  });

  /** A resident of the simulator who wrote at this moment and whose report the office then has. */
  async function reporter(index: number, slug = "nam-hoa") {
    const someone = resident(world.counter, slug, index);
    await someone.say("xin chào");
    const where = and(eq(conversations.oaId, someone.oaId), eq(conversations.userId, someone.userId));
    const [conversation] = await world.db.select().from(conversations).where(where);
    if (!conversation) throw new Error("Nobody wrote");
    const { request } = await world.file({ locality: slug, voice: { conversationId: conversation.id } });
    await world.settle();
    await someone.newMessages();
    return { someone, conversation, request };
  }
  const fix = async (id: number, slug = "nam-hoa") => {
    const receiver = (await world.request(id)).receiver;
    await world.move("resolve", id, office(receiver, slug));
    await world.settle();
  };
  const rows = (requestId: number) =>
    world.db
      .select()
      .from(outboxMessages)
      .where(eq(outboxMessages.requestId, requestId))
      .orderBy(outboxMessages.id);
  const tasks = (requestId: number) =>
    world.db.select().from(callTasks).where(eq(callTasks.requestId, requestId));
  const minute = async () => {
    await world.handlers.sweep({});
    await world.chase();
    await world.settle();
  };

  it("within 48 hours goes free, as a message with its three answers, which a digit then gives", async () => {
    const { someone, request } = await reporter(0);
    world.clock.advance(hours(47));
    await fix(request.id);
    const [told = "", ...rest] = await someone.newMessages();
    expect(rest).toEqual([]);
    expect(told).toContain(`Phản ánh ${request.code}: cơ quan báo đã xử lý xong.`);
    expect(told).toContain("văn bản số 12/UBND ngày 20/11/2026");
    expect((await rows(request.id)).at(-1)).toMatchObject({ status: "sent", asTemplate: false });
    const buttons = (await someone.thread()).at(-1)?.buttons.map(({ title }) => title);
    expect(buttons).toEqual(["Tốt rồi", "Đỡ hơn", "Chưa được"]);
    const [thanks] = await someone.say("1");
    expect(thanks).toContain("Cảm ơn bác");
    expect((await world.request(request.id)).status).toBe("closed_fixed");
  });

  it("between two and seven days goes as a message of the package", async () => {
    const { someone, request } = await reporter(1);
    world.clock.advance(days(6));
    await fix(request.id);
    expect(await someone.newMessages()).toHaveLength(1);
    expect((await rows(request.id)).at(-1)).toMatchObject({ status: "sent", asTemplate: false });
    expect(await tasks(request.id)).toEqual([]);
    expect(await someone.say("3")).toHaveLength(1);
    expect(await world.request(request.id)).toMatchObject({
      status: "submitted",
      clockStartedAt: world.clock.now(),
    });
  });

  it("after seven days, without a template, waits; the next contact brings it, and nobody rings up", async () => {
    const { someone, request } = await reporter(2);
    world.clock.advance(days(8));
    await fix(request.id);
    expect(await someone.newMessages()).toEqual([]);
    expect((await rows(request.id)).at(-1)).toMatchObject({ status: "waiting", reason: "window_closed" });
    world.clock.advance(hours(24));
    await minute();
    expect(await tasks(request.id)).toEqual([]);
    const heard = await someone.say("xin chào");
    expect(heard.some((text) => text.includes(`Phản ánh ${request.code}`))).toBe(true);
    expect((await rows(request.id)).at(-1)).toMatchObject({ status: "sent" });
    world.clock.advance(days(5));
    await minute();
    expect(await tasks(request.id)).toEqual([]);
  });

  it("after seven days and two working days more becomes one call for the hamlet's head", async () => {
    const { someone, request } = await reporter(3);
    // Tuesday of the week after: two working days later it is Thursday evening.
    world.clock.set("2026-11-10T09:00:00+07:00");
    await fix(request.id);
    world.clock.set("2026-11-12T16:59:00+07:00");
    await minute();
    expect(await tasks(request.id)).toEqual([]);
    world.clock.set("2026-11-12T17:00:00+07:00");
    await minute();
    await minute();
    expect(await tasks(request.id)).toMatchObject([
      { locality: "nam-hoa", officeId: "unit-head", why: "verdict", status: "open" },
    ]);
    // They write after all: the news gets through, and the call is needless.
    await someone.say("xin chào");
    await minute();
    expect(await tasks(request.id)).toMatchObject([{ status: "needless", outcome: "got_through" }]);
  });

  describe("where the place has a template", () => {
    const templateId = "7895417";
    beforeAll(async () => {
      await world.changeProfile("ngoc-lac", (profile) => withTemplate(profile, templateId));
      await world.control("/templates", {
        oaId: world.oaOf("ngoc-lac"),
        templateId,
        required: ["code", "status"],
      });
    });
    const wallet = (cloudBalance: number | null) =>
      world.control("/quotas", { oaId: world.oaOf("ngoc-lac"), cloudBalance });
    beforeEach(() => wallet(10_000));

    it("after seven days goes as that, once, with the code and no word of a citizen, and nobody rings up", async () => {
      const { someone, request } = await reporter(0, "ngoc-lac");
      world.clock.advance(days(9));
      await fix(request.id, "ngoc-lac");
      await minute();
      expect((await rows(request.id)).at(-1)).toMatchObject({ status: "sent", asTemplate: true });
      const calls = await templateCalls();
      expect(calls).toHaveLength(1);
      expect(JSON.stringify(calls)).toContain(request.code);
      expect(JSON.stringify(calls)).not.toContain("rớt");
      expect((await someone.chat()).at(-1)).toMatchObject({ from: "oa", kind: "template" });
      world.clock.advance(days(5));
      await minute();
      expect(await tasks(request.id)).toEqual([]);
      await someone.say("vẫn chưa được");
      expect((await world.request(request.id)).status).toBe("submitted");
    });

    it("at night waits for the morning", async () => {
      const { request } = await reporter(1, "ngoc-lac");
      world.clock.set("2026-11-12T23:00:00+07:00");
      const before = (await templateCalls()).length;
      await fix(request.id, "ngoc-lac");
      expect((await rows(request.id)).at(-1)).toMatchObject({ status: "queued", reason: "night" });
      world.clock.set("2026-11-13T06:00:00+07:00");
      await minute();
      expect((await rows(request.id)).at(-1)).toMatchObject({ status: "sent", asTemplate: true });
      expect(await templateCalls()).toHaveLength(before + 1);
    });

    it("given an empty wallet, keeps the news and lets somebody ring up", async () => {
      const { request } = await reporter(3, "ngoc-lac");
      await wallet(0);
      world.clock.set("2026-11-16T09:00:00+07:00");
      await fix(request.id, "ngoc-lac");
      expect((await rows(request.id)).at(-1)?.status).not.toBe("sent");
      world.clock.set("2026-11-18T17:00:00+07:00");
      await minute();
      expect(await tasks(request.id)).toMatchObject([{ why: "verdict", status: "open" }]);
    });

    it("given news that is not worth money, keeps it for the next contact", async () => {
      const { request } = await reporter(2, "ngoc-lac");
      world.clock.advance(days(9));
      const before = (await templateCalls()).length;
      const { receiver } = await world.request(request.id);
      await world.move("acknowledge", request.id, office(receiver, "ngoc-lac"));
      await world.settle();
      expect((await rows(request.id)).at(-1)).toMatchObject({ status: "waiting", callBy: null });
      expect(await templateCalls()).toHaveLength(before);
    });
  });

  async function templateCalls(): Promise<Call[]> {
    const { calls } = await world.control<{ calls: Call[] }>("/calls");
    return calls.filter((call) => JSON.stringify(call).includes("/message/template"));
  }
});

/** The place's profile with a paid template for news of reports. */
function withTemplate(profile: string, templateId: string): string {
  const changed = profile.replace(/^signal:\n/m, `signal:\n  templates: { reportUpdate: "${templateId}" }\n`);
  if (changed === profile) throw new Error("The profile has no signal settings");
  return changed;
}
