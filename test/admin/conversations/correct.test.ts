import { asc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerCorrections, questionGaps } from "../../../src/database/schema/index.ts";
import { databaseKinds } from "../../support/databases.ts";
import { type DeskWorld, openDeskWorld, readable } from "./desk-world.ts";

const unheardOf = "thủ tục xin cấp phép nuôi cá sấu hoa cà";

describe.each(databaseKinds)("“đúng ra là bài này” on %s", (kind) => {
  let world: DeskWorld;
  beforeAll(async () => {
    world = await openDeskWorld(kind);
  });
  afterAll(() => world.close());

  const asked = async (index: number, text: string) => {
    const someone = world.resident(index);
    await someone.say(text);
    const { id } = await world.conversationOf(someone);
    const turn = await world.lastTurn(id);
    return { someone, id, turn, here: `/conversations/${id}/turns/${turn.id}/correct` };
  };
  const corrections = () => world.db.select().from(answerCorrections).orderBy(asc(answerCorrections.id));
  const gaps = () => world.db.select().from(questionGaps).orderBy(asc(questionGaps.id));

  it("given an answered question, offers the nearest articles and keeps the one chosen, once, as evaluation data", async () => {
    const { someone, id, turn, here } = await asked(0, "làm vneid ở đâu");
    const page = await world.page(here);
    expect(readable(page.html)).toContain("làm vneid ở đâu");
    const should = [...page.html.matchAll(/name="should" value="([^"]+)"/g)]
      .map(([, value]) => value ?? "")
      .find((value) => value !== turn.articleId && value !== "-");
    await someone.newMessages();
    const answer = await world.post(here, { should: should ?? "" });
    expect([answer.status, answer.location]).toEqual([
      303,
      `/admin/ngoc-lac/conversations/${id}#t${turn.id}`,
    ]);
    await world.post(here, { should: should ?? "" });
    expect(await corrections()).toMatchObject([
      { turnId: turn.id, question: "làm vneid ở đâu", gave: turn.articleId, should, staffId: world.staffId },
    ]);
    expect((await world.acts(id)).filter((act) => act === "conversation.correct_answer")).toHaveLength(1);
    expect(await gaps()).toMatchObject([{ reason: "wrong", articleId: turn.articleId }]);
    expect(await someone.newMessages()).toEqual([]);
    expect(await world.words(`/conversations/${id}`)).toContain("Cán bộ: đúng ra là");
  });

  it("given another choice later, the last word counts", async () => {
    const { id, turn, here } = await asked(1, "làm vneid ở đâu");
    await world.post(here, { should: turn.articleId ?? "" });
    await world.post(here, { should: "-" });
    const own = (await corrections()).filter(({ turnId }) => turnId === turn.id);
    expect(own).toMatchObject([{ should: null }]);
    expect(await world.words(`/conversations/${id}`)).toContain("đáng ra không trả lời bằng bài nào");
  });

  it("given a question nobody could answer and an article that does, closes its gap", async () => {
    const { turn, here } = await asked(2, unheardOf);
    expect(turn.status).not.toBe("answered");
    const before = (await gaps()).filter(({ question }) => question === unheardOf);
    await world.post(here, { should: "chu-ky-so-la-gi" });
    const after = (await gaps()).filter(({ question }) => question === unheardOf);
    expect(before.every(({ closedAt }) => closedAt === null)).toBe(true);
    expect(after).toMatchObject(
      before.map(() => ({ closedBy: world.staffId, closedAs: "answered", closedNote: "chu-ky-so-la-gi" })),
    );
  });

  it.each(["", "khong-co-bai-nay", "../x"])(
    "given %j chosen, asks again and keeps nothing",
    async (should) => {
      const { turn, here } = await asked(3, "làm vneid ở đâu");
      const refused = await world.post(here, { should });
      expect(refused.status).toBe(422);
      expect(readable(refused.html)).toContain("Chọn một bài");
      expect((await corrections()).some(({ turnId }) => turnId === turn.id)).toBe(false);
    },
  );

  it("given another conversation's turn, says there is none", async () => {
    const { turn } = await asked(0, "làm vneid ở đâu");
    const { id } = await world.conversationOf(world.resident(1));
    expect((await world.page(`/conversations/${id}/turns/${turn.id}/correct`)).status).toBe(404);
    expect((await world.post(`/conversations/${id}/turns/${turn.id}/correct`, { should: "-" })).status).toBe(
      404,
    );
  });
});
