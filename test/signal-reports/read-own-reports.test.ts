import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadReportFacts } from "../../src/signal-reports/load-report-facts.ts";
import { days } from "../support/clock.ts";
import { databaseKinds } from "../support/databases.ts";
import { office, openReportWorld, type ReportWorld, staff } from "./report-world.ts";

describe.each(databaseKinds)("what a turn knows of a citizen's reports on %s", (kind) => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld(kind);
  });
  afterAll(() => world.close());

  const facts = (conversation: { id: number; locality: string }) =>
    world.run((tx) => loadReportFacts(world.tools, tx, conversation, false, world.clock.now()));
  const codes = async (conversation: { id: number; locality: string }) =>
    (await facts(conversation)).own.map(({ code, status, verdictAsked }) => ({ code, status, verdictAsked }));

  it("given nothing told yet, knows of none", async () => {
    const citizen = await world.newCitizen();
    expect(await facts(citizen)).toMatchObject({ own: [], filedToday: 0, officer: null });
  });

  it("given two reports, has the newest first, and counts what was filed within a day", async () => {
    const { request, conversation } = await world.file();
    world.clock.advance(days(2));
    const second = await world.file({ voice: { conversationId: conversation.id } });
    const found = await facts(conversation);
    expect(found.own.map(({ code }) => code)).toEqual([second.request.code, request.code]);
    expect(found.filedToday).toBe(1);
    expect(found.own[0]?.link).toContain(`/status/${second.request.code}?k=`);
  });

  it("given a report merged into a neighbour's, has that one as theirs, asked and answered by their own voice", async () => {
    const target = await world.file();
    const { request, conversation, voiceId } = await world.file();
    await world.move("merge", request.id, staff, { into: target.request.code });
    await world.move("resolve", target.request.id, office("culture"));
    const found = await facts(conversation);
    expect(found.own).toMatchObject([
      { code: target.request.code, requestId: target.request.id, voiceId, status: "resolved", voices: 2 },
      { code: request.code, status: "merged", verdictAsked: false },
    ]);
    expect(found.own[0]?.verdictAsked).toBe(true);
    expect(found.filedToday).toBe(1);
    expect((await facts(target.conversation)).own).toMatchObject([{ code: target.request.code, voices: 2 }]);
  });

  it("given both reports of one person merged, names the one that goes on once", async () => {
    const target = await world.file();
    const { request, conversation } = await world.file({
      voice: { conversationId: target.conversation.id },
    });
    await world.move("merge", request.id, staff, { into: target.request.code });
    expect(conversation.id).not.toBe(target.conversation.id);
    const found = await codes(target.conversation);
    expect(found.map(({ code }) => code).sort()).toEqual([target.request.code, request.code].sort());
  });

  it("given a merge taken back, has only its own again", async () => {
    const target = await world.file();
    const { request, conversation } = await world.file();
    await world.move("merge", request.id, staff, { into: target.request.code });
    await world.move("unmerge", request.id);
    expect(await codes(conversation)).toEqual([
      { code: request.code, status: "submitted", verdictAsked: false },
    ]);
  });
});
