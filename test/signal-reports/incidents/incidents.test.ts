import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { incidents, media } from "../../../src/database/schema/index.ts";
import { mergeReports } from "../../../src/signal-reports/incidents/merge-reports.ts";
import { splitReport } from "../../../src/signal-reports/incidents/split-report.ts";
import { readListeners } from "../../../src/signal-reports/news/read-listeners.ts";
import { databaseKinds } from "../../support/databases.ts";
import { citizen, office, openReportWorld, type ReportWorld, staff } from "../report-world.ts";

describe.each(databaseKinds)("incidents on %s", (kind) => {
  let world: ReportWorld;
  let hamlets = 0;
  beforeAll(async () => {
    world = await openReportWorld(kind);
    for (const id of ["culture", "committee"]) await world.channel(id);
  });
  afterAll(() => world.close());

  /** A hamlet nothing was reported from yet. */
  const newArea = () => {
    hamlets += 1;
    return `Xóm ${hamlets + 20}`;
  };
  const file = (area: string, operators: ("viettel" | "vinaphone" | "mobifone")[] = ["viettel"]) =>
    world.file({ trouble: { area, operators } });
  const incidentOf = async (requestId: number) => {
    const { incidentId } = await world.request(requestId);
    const [row] = await world.db
      .select()
      .from(incidents)
      .where(eq(incidents.id, incidentId ?? 0));
    if (!row) throw new Error("No incident");
    return row;
  };
  const merge = (into: string, ...requestIds: number[]) =>
    world.run((tx) => mergeReports(world.tools, tx, { into, requestIds, actor: staff }));
  const listeners = async (requestId: number) =>
    (await world.run((tx) => readListeners(tx, requestId))).map(({ id }) => id);

  it("given reports of one place, holds them together whatever the carrier, and tells partial from total", async () => {
    const area = newArea();
    const first = await file(area, ["viettel"]);
    const second = await file(area, ["vinaphone"]);
    const elsewhere = await file(newArea());
    const incident = await incidentOf(first.request.id);
    expect(await incidentOf(second.request.id)).toEqual(incident);
    expect((await incidentOf(elsewhere.request.id)).id).not.toBe(incident.id);
    expect(incident).toMatchObject({ kind: "partial", operators: ["viettel", "vinaphone"] });
    await world.join(first.request.id, { operators: ["mobifone"] });
    expect(await incidentOf(first.request.id)).toMatchObject({ kind: "total" });
  });

  it("given a report of all three carriers, routes it as a place no carrier reaches", async () => {
    const { request } = await file(newArea(), ["viettel", "vinaphone", "mobifone"]);
    expect(request).toMatchObject({ ruleId: "no-carrier-reaches", coordinator: "economy" });
  });

  it("closes with its last report, not before that is confirmed, and opens again with the first", async () => {
    const area = newArea();
    const first = await file(area);
    const second = await file(area);
    await world.move("decline", first.request.id);
    await world.move("resolve", second.request.id);
    expect((await incidentOf(first.request.id)).status).toBe("open");
    await world.move("confirm", second.request.id, citizen(second.voiceId));
    expect(await incidentOf(first.request.id)).toMatchObject({
      status: "closed",
      closedAt: world.clock.now(),
    });
    await world.move("reopen", first.request.id, citizen(first.voiceId));
    expect(await incidentOf(first.request.id)).toMatchObject({ status: "open", closedAt: null });
    const later = await file(area);
    expect((await world.request(later.request.id)).incidentId).toBe(
      (await world.request(first.request.id)).incidentId,
    );
  });

  it("given its last two reports closed at the same moment, is closed", async () => {
    const area = newArea();
    const [first, second] = [await file(area), await file(area)];
    await Promise.all([world.move("decline", first.request.id), world.move("decline", second.request.id)]);
    expect((await incidentOf(first.request.id)).status).toBe("closed");
  });

  describe("merging", () => {
    it("keeps each voice, tells each person once, and lets them hear of the report that goes on", async () => {
      const area = newArea();
      const [target, one, two] = [await file(area), await file(area), await file(area)];
      const both = await world.file({
        trouble: { area },
        voice: { conversationId: one.conversation.id },
      });
      await merge(target.request.code, one.request.id, two.request.id, both.request.id);
      expect(await listeners(target.request.id)).toEqual([target.voiceId, one.voiceId, two.voiceId]);
      const told = (await world.heard(one.conversation)).filter((text) => text.includes("được gộp"));
      expect(told).toHaveLength(1);
      expect(await world.voices(one.request.id)).toHaveLength(1);
      expect(await world.request(one.request.id)).toMatchObject({
        status: "merged",
        mergedInto: target.request.id,
        dueAt: null,
      });
      await world.move("resolve", target.request.id, office("culture"));
      for (const { conversation } of [target, one, two])
        expect((await world.heard(conversation)).at(-1)).toContain(
          `Phản ánh ${target.request.code}: cơ quan báo đã xử lý xong.`,
        );
      expect(await world.heard(both.conversation)).toEqual([]);
    });

    it("given a report others were merged into, takes its followers along", async () => {
      const area = newArea();
      const [a, b, c] = [await file(area), await file(area), await file(area)];
      await merge(b.request.code, a.request.id);
      await merge(c.request.code, b.request.id);
      expect(await listeners(c.request.id)).toEqual([a.voiceId, b.voiceId, c.voiceId]);
      await world.move("unmerge", a.request.id);
      expect(await listeners(c.request.id)).toEqual([b.voiceId, c.voiceId]);
    });

    it("is taken back whole: the report goes on by itself with fresh clocks, and its office hears of it", async () => {
      const area = newArea();
      const [target, one] = [await file(area), await file(area)];
      await merge(target.request.code, one.request.id);
      const { request } = await world.move("unmerge", one.request.id);
      expect(request).toMatchObject({ status: "submitted", mergedInto: null, dueWhat: "acknowledge" });
      expect(request.clockStartedAt).toEqual(world.clock.now());
      expect(await listeners(target.request.id)).toEqual([target.voiceId]);
      expect((await world.owed(one.request.id)).at(-1)).toMatchObject({
        what: "assigned",
        officeId: "culture",
      });
      expect((await world.heard(one.conversation)).at(-1)).toContain("được tách ra");
    });

    it("given a closed report, another place's, its own, or one that does not exist, refuses and changes nothing", async () => {
      const area = newArea();
      const [one, closed] = [await file(area), await file(area)];
      await world.move("decline", closed.request.id);
      const elsewhere = await world.file({ locality: "ngoc-lac" });
      for (const into of [closed, elsewhere, one].map(({ request }) => request.code).concat("NH-26-9999"))
        await expect(merge(into, one.request.id)).rejects.toMatchObject({ name: "RequestRefused" });
      const part = await file(area);
      await expect(merge(part.request.code, one.request.id, closed.request.id)).rejects.toThrow();
      expect((await world.request(one.request.id)).status).toBe("submitted");
      expect(await listeners(part.request.id)).toEqual([part.voiceId]);
    });

    it("given two merges the other way round at the same moment, one wins and nothing is lost", async () => {
      const area = newArea();
      const [a, b] = [await file(area), await file(area)];
      const results = await Promise.allSettled([
        merge(a.request.code, b.request.id),
        merge(b.request.code, a.request.id),
      ]);
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const rows = [await world.request(a.request.id), await world.request(b.request.id)];
      expect(rows.map(({ status }) => status).sort()).toEqual(["merged", "submitted"]);
    });
  });

  it("given a chain of merges at the same moment, nobody ends behind a report that is itself merged", async () => {
    const area = newArea();
    const [a, b, c] = [await file(area), await file(area), await file(area)];
    await Promise.allSettled([
      world.move("merge", a.request.id, staff, { into: b.request.code }),
      world.move("merge", b.request.id, staff, { into: c.request.code }),
      world.move("merge", c.request.id, staff, { into: a.request.code }),
    ]);
    const rows = await Promise.all([a, b, c].map(({ request }) => world.request(request.id)));
    const alive = rows.filter(({ status }) => status === "submitted").map(({ id }) => id);
    expect(alive.length).toBeGreaterThan(0);
    for (const { mergedInto } of rows) if (mergedInto !== null) expect(alive).toContain(mergedInto);
  });

  describe("splitting", () => {
    const split = (requestId: number, voiceIds: number[], seenVersion?: number) =>
      world.run((tx) =>
        splitReport(world.tools, tx, {
          requestId,
          voiceIds,
          actor: staff,
          note: "Hai chỗ khác nhau",
          ...(seenVersion === undefined ? {} : { seenVersion }),
        }),
      );

    it("gives the chosen voices a report of their own, with number, route, clocks, office and news", async () => {
      const { request } = await file(newArea());
      const other = await world.join(request.id, { operators: ["vinaphone"] });
      world.clock.advance(3_600_000);
      const own = await split(request.id, [other.voiceId]);
      expect(own.code).not.toBe(request.code);
      expect(own).toMatchObject({
        status: "submitted",
        area: request.area,
        operators: ["vinaphone"],
        clockStartedAt: world.clock.now(),
        incidentId: (await world.request(request.id)).incidentId,
      });
      expect((await world.voices(own.id)).map(({ id }) => id)).toEqual([other.voiceId]);
      expect((await world.owed(own.id)).map(({ what }) => what)).toEqual(["assigned"]);
      expect((await world.heard(other.conversation)).at(-1)).toContain(own.code);
      expect((await world.history(request.id)).at(-1)).toMatchObject({
        verb: "split",
        details: { into: own.code, voices: 1 },
      });
      expect((await world.history(own.id))[0]).toMatchObject({ verb: "file", fromStatus: null });
      await merge(request.code, own.id);
      expect(await listeners(request.id)).toContain(other.voiceId);
    });

    it("takes the pictures of those who go along, and leaves the others'", async () => {
      const { request, conversation } = await file(newArea());
      const other = await world.join(request.id);
      const picture = (id: string, conversationId: number | null) => ({
        id,
        locality: "nam-hoa",
        requestId: request.id,
        conversationId,
        purpose: "photo" as const,
        notBefore: world.clock.now(),
        createdAt: world.clock.now(),
      });
      const ids = ["staying", "going", "nobody's"].map((name) => `${name}-${request.id}`);
      const [staying = "", going = "", nobodys = ""] = ids;
      await world.db
        .insert(media)
        .values([
          picture(staying, conversation.id),
          picture(going, other.conversation.id),
          picture(nobodys, null),
        ]);
      const own = await split(request.id, [other.voiceId]);
      const rows = await world.db.select().from(media);
      const where = Object.fromEntries(rows.map(({ id, requestId }) => [id, requestId]));
      expect(where).toMatchObject({ [staying]: request.id, [going]: own.id, [nobodys]: request.id });
    });

    it("given nobody, everybody, a stranger, an old page or a closed report, refuses", async () => {
      const { request, voiceId } = await file(newArea());
      const other = await world.join(request.id);
      const stranger = await file(newArea());
      const refused: [number[], string][] = [
        [[], "invalid"],
        [[voiceId, other.voiceId], "invalid"],
        [[other.voiceId, stranger.voiceId], "invalid"],
      ];
      for (const [voices, code] of refused)
        await expect(split(request.id, voices)).rejects.toMatchObject({ code });
      await expect(split(request.id, [other.voiceId], 99)).rejects.toMatchObject({
        code: "changed_meanwhile",
      });
      await world.move("decline", request.id);
      await expect(split(request.id, [other.voiceId])).rejects.toMatchObject({ code: "not_allowed_now" });
    });
  });
});
