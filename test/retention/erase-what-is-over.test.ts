import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  conversations,
  inboxEvents,
  media,
  outboxMessages,
  serviceRequests,
  turns,
} from "../../src/database/schema/index.ts";
import { openVoiceDetails } from "../../src/signal-reports/add-voice.ts";
import { readCase } from "../../src/signal-reports/offices/read-case.ts";
import { enough, openReportWorld, type ReportWorld, staff } from "../signal-reports/report-world.ts";
import { days } from "../support/clock.ts";
import type { DatabaseKind } from "../support/databases.ts";

describe.each<DatabaseKind>(["pglite", "postgres"])("what its time is over for, on %s", (kind) => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld(kind);
  });
  afterAll(() => world.close());

  const say = async (index: number, text: string) => {
    const userId = world.resident(index);
    await world.control("/send/text", { oaId: world.oaOf("nam-hoa"), userId, text });
    await world.settle();
    const where = eq(conversations.userId, userId);
    const [row] = await world.db.select().from(conversations).where(where);
    if (!row) throw new Error("no conversation");
    return row.id;
  };
  const night = async () => {
    world.logs.length = 0;
    await world.handlers["erase-what-is-over"]({});
    return world.logs.filter(({ message, event }) => [message, event].includes("retention"));
  };
  const wordsOf = async (id: number) => ({
    rows: (await world.db.select().from(conversations).where(eq(conversations.id, id))).length,
    turns: (await world.db.select().from(turns).where(eq(turns.conversationId, id))).length,
    messages: (await world.db.select().from(outboxMessages).where(eq(outboxMessages.conversationId, id)))
      .length,
  });
  const closedReport = async (lat: number | null = null, lon: number | null = null) => {
    const { request } = await world.file({ trouble: { lat, lon, area: "Xóm 5" } });
    await world.move("decline", request.id, staff, enough.decline);
    return request.id;
  };

  it("erases old conversations, keeps newer ones, whoever waits, whose report is open, and officers", async () => {
    const old = await say(0, "xin chào");
    const waits = await say(1, "gặp cán bộ");
    const reporting = await say(2, "xin chào");
    const { request } = await world.file({ voice: { conversationId: reporting } });
    world.clock.advance(days(700));
    const newer = await say(3, "xin chào");
    world.clock.advance(days(31));

    const [line] = await night();
    expect(line).toMatchObject({ locality: "nam-hoa", reports: 0, pictures: 0 });
    expect((await wordsOf(old)).rows).toBe(0);
    const events = await world.db
      .select()
      .from(inboxEvents)
      .where(eq(inboxEvents.userId, world.resident(0)));
    expect(events).toHaveLength(0);
    for (const id of [waits, reporting, newer]) expect((await wordsOf(id)).turns).toBeGreaterThan(0);
    expect(await night()).toHaveLength(0);

    await world.move("decline", request.id, staff, enough.decline);
    await world.settle();
    expect((await wordsOf(reporting)).rows).toBe(1);
  });

  it("leaves a follower a follower, without a word", async () => {
    const id = await say(0, "xin chào");
    await world.db.update(conversations).set({ isFollower: true }).where(eq(conversations.id, id));
    world.clock.advance(days(731));
    await night();
    expect(await wordsOf(id)).toEqual({ rows: 1, turns: 0, messages: 0 });
    expect(await night()).toHaveLength(0);
  });

  it("forgets what was said in reports closed for three years, and keeps what figures need", async () => {
    const closed = await closedReport(21.567891, 105.876543);
    const { request: open } = await world.file({ trouble: { area: "Xóm 9" } });
    world.clock.advance(days(1094));
    await night();
    const details = async (id: number) => {
      const [voice] = await world.voices(id);
      return openVoiceDetails(world, voice?.sealedDetails ?? "");
    };
    expect((await details(closed)).words).not.toBe("");
    world.clock.advance(days(2));
    const lines = await night();
    expect(lines[0]).toMatchObject({ reports: expect.any(Number) });
    expect(await details(closed)).toEqual({ words: "", landmark: null, contact: null });
    const [voice] = await world.voices(closed);
    expect(voice).toMatchObject({ conversationId: null, since: null, operators: ["viettel"] });
    expect(await world.request(closed)).toMatchObject({ area: "Xóm 5", lat: 21.57, lon: 105.88 });
    expect((await details(open.id)).words).not.toBe("");
    await world.refresh();
    expect((await readCase(world.tools, world.db, closed))?.landmarks).toEqual([]);
    expect(JSON.stringify(lines)).not.toContain("gọi toàn rớt");
  });

  it("keeps what was merged into a report that is still open", async () => {
    const { request: kept } = await world.file({ trouble: { area: "Xóm 7" } });
    const { request: merged } = await world.file({ trouble: { area: "Xóm 7" } });
    await world.move("merge", merged.id, staff, { into: kept.code });
    world.clock.advance(days(1200));
    await night();
    expect((await world.voices(merged.id))[0]?.sealedDetails).not.toBe("");
  });

  it("erases the pictures of closed reports in their own time, never of open ones", async () => {
    const closed = await closedReport();
    const { request: open } = await world.file({ trouble: { area: "Xóm 3" } });
    const picture = (id: string, requestId: number) => ({
      id: `${kind}-${id}`,
      locality: "nam-hoa",
      requestId,
      purpose: "photo" as const,
      status: "stored" as const,
      notBefore: world.clock.now(),
      createdAt: world.clock.now(),
    });
    await world.db.insert(media).values([picture("closed", closed), picture("open", open.id)]);
    world.clock.advance(days(729));
    await night();
    const erased = async () =>
      (await world.db.select().from(media)).filter(({ erasedAt }) => erasedAt !== null).map(({ id }) => id);
    expect(await erased()).toEqual([]);
    world.clock.advance(days(2));
    await night();
    expect(await erased()).toEqual([`${kind}-closed`]);
    const [row] = await world.db.select().from(serviceRequests).where(eq(serviceRequests.id, closed));
    expect(row?.status).toBe("closed_declined");
  });
});
