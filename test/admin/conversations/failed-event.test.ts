import { afterAll, beforeAll, expect, it } from "vitest";
import { takeTurns } from "../../../src/conversation/take-turns.ts";
import { postEvent, textEvent } from "../../inbox/signed-webhooks.ts";
import { type DeskWorld, openDeskWorld } from "./desk-world.ts";

let world: DeskWorld;
beforeAll(async () => {
  world = await openDeskWorld();
});
afterAll(() => world.close());

it("given words no turn could ever answer, flags the conversation and shows them to staff, who answer", async () => {
  const someone = world.resident(0);
  await someone.say("xin chào");
  const { oaId, userId } = someone;
  const { turnTools, knowledge, clock, counter } = world;
  const broken = {
    refresh: (...given: Parameters<typeof knowledge.refresh>) => knowledge.refresh(...given),
    forLocality: () => {
      throw new RangeError("broken on purpose");
    },
  };
  const at = clock.now();
  await postEvent(counter.app, textEvent({ oaId, userId, text: "cháu cần gấp", at }));
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await takeTurns({ ...turnTools, knowledge: broken }, { oaId, userId });
    clock.advance(60_000);
  }
  const { id, flag, flaggedAt } = await world.conversationOf(someone);
  expect([flag, flaggedAt === null]).toEqual(["error", false]);
  expect((await world.page("/conversations?tab=flagged")).html).toContain(`/conversations/${id}"`);
  const words = await world.words(`/conversations/${id}`);
  expect(words).toContain("cháu cần gấp");
  expect(words).toContain("chưa ai đáp tin này");
  await someone.newMessages();
  await world.post(`/conversations/${id}/reply`, { text: "Cán bộ đây, cháu cần gì?" });
  expect((await someone.newMessages()).at(-1)).toBe("Cán bộ đây, cháu cần gì?");
});
