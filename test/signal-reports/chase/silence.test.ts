import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { databaseKinds } from "../../support/databases.ts";
import { citizen, office, openReportWorld, type ReportWorld, staff } from "../report-world.ts";

describe.each(databaseKinds)("silence on %s", (kind) => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld(kind);
    for (const id of ["culture", "council-office", "committee"]) await world.channel(id);
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set("2026-11-20T09:00:00+07:00"));

  const at = async (moment: string) => {
    world.clock.set(`${moment}+07:00`);
    await world.chase();
  };

  describe("of a citizen who was asked", () => {
    it("goes on without them after five days, in working time, and tells the office, not the citizen", async () => {
      const { request, conversation } = await world.file();
      await world.move("ask", request.id, office("culture"));
      await at("2026-11-25T08:59:00");
      expect((await world.request(request.id)).status).toBe("awaiting_citizen");
      const heard = await world.heard(conversation);
      await at("2026-11-25T09:00:00");
      expect(await world.request(request.id)).toMatchObject({ status: "in_progress", dueWhat: "answer" });
      expect((await world.history(request.id)).at(-1)).toMatchObject({
        verb: "continue_unanswered",
        actorKind: "system",
        via: "clock",
      });
      expect((await world.owed(request.id)).at(-1)).toMatchObject({ officeId: "culture", what: "news" });
      expect(await world.heard(conversation)).toEqual(heard);
    });

    it("does not count against the office: the day of the answer moves on by the time waited", async () => {
      const { request, voiceId } = await world.file();
      expect(request.answerBy).toEqual(new Date("2026-11-27T17:00:00+07:00"));
      await world.move("ask", request.id, office("culture"));
      world.clock.set("2026-11-24T09:00:00+07:00");
      const { request: answered } = await world.move("answer", request.id, citizen(voiceId));
      // Two working days waited: from Friday 9:00 to Tuesday 9:00.
      expect(answered.answerBy).toEqual(new Date("2026-12-01T17:00:00+07:00"));
      expect(answered.status).toBe("in_progress");
      await at("2026-11-25T09:00:00");
      expect((await world.history(request.id)).at(-1)?.verb).toBe("answer");
    });

    it("given five days that end on a Sunday, waits for Monday", async () => {
      world.clock.set("2026-11-24T09:00:00+07:00");
      const { request } = await world.file();
      await world.move("ask", request.id);
      await at("2026-11-29T09:30:00");
      expect((await world.request(request.id)).status).toBe("awaiting_citizen");
      await at("2026-11-30T07:30:00");
      expect((await world.request(request.id)).status).toBe("in_progress");
    });
  });

  describe("of a carrier", () => {
    it("is chased after ten working days and every five, the coordinator hearing from the second time on", async () => {
      const { request } = await world.file();
      await world.move("send_to_carrier", request.id, office("culture"));
      const reminders = async () =>
        (await world.owed(request.id)).filter(({ what }) => what === "reminder" || what === "escalation");
      await at("2026-12-04T16:59:00");
      expect(await reminders()).toEqual([]);
      await at("2026-12-07T07:30:00");
      expect(await reminders()).toMatchObject([{ officeId: "culture", what: "reminder" }]);
      await at("2026-12-14T16:59:00");
      expect(await reminders()).toHaveLength(1);
      await at("2026-12-15T07:30:00");
      expect((await reminders()).slice(1)).toMatchObject([
        { officeId: "culture", what: "reminder" },
        { officeId: "council-office", what: "escalation" },
      ]);
      expect((await world.request(request.id)).status).toBe("awaiting_carrier");
    });
  });

  describe("after a fix", () => {
    it("closes after five working days, which nobody is told", async () => {
      const { request, conversation } = await world.file();
      await world.move("resolve", request.id, office("culture"));
      const heard = await world.heard(conversation);
      const owed = await world.owed(request.id);
      await at("2026-11-27T16:59:00");
      expect((await world.request(request.id)).status).toBe("resolved");
      await at("2026-11-27T17:00:00");
      expect(await world.request(request.id)).toMatchObject({
        status: "closed_fixed",
        dueWhat: "four_weeks",
        closedAt: world.clock.now(),
      });
      expect(await world.heard(conversation)).toEqual(heard);
      expect(await world.owed(request.id)).toEqual(owed);
    });

    it("asks every voice once more four weeks after the fix, those of merged reports too", async () => {
      const { request, conversation, voiceId } = await world.file();
      const second = await world.join(request.id);
      const merged = await world.file({ trouble: { area: "Xóm 6" } });
      await world.move("merge", merged.request.id, staff, { into: request.code });
      await world.move("resolve", request.id, office("culture"));
      await world.move("confirm", request.id, citizen(voiceId));
      await at("2026-12-18T08:59:00");
      const before = await world.heard(conversation);
      await at("2026-12-18T09:00:00");
      const question = `Phản ánh ${request.code} đã xong được bốn tuần.`;
      for (const person of [conversation, second.conversation, merged.conversation])
        expect((await world.heard(person)).at(-1)).toContain(question);
      expect(await world.heard(conversation)).toHaveLength(before.length + 1);
      await at("2027-01-18T09:00:00");
      expect(await world.heard(conversation)).toHaveLength(before.length + 1);
      expect(await world.request(request.id)).toMatchObject({ status: "closed_fixed", dueAt: null });
    });

    it("given a report reopened meanwhile, does not ask", async () => {
      const { request, conversation, voiceId } = await world.file();
      await world.move("resolve", request.id);
      await world.move("reopen", request.id, citizen(voiceId));
      const before = await world.heard(conversation);
      await at("2026-12-18T09:00:00");
      expect(await world.heard(conversation)).toEqual(before);
      expect((await world.history(request.id)).map(({ verb }) => verb)).not.toContain("ask_again");
    });
  });
});
