import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseKinds } from "../../support/databases.ts";
import { type DeskWorld, hidden, openDeskWorld, readable } from "./desk-world.ts";

describe.each(databaseKinds)("answering as a person on %s", (kind) => {
  let world: DeskWorld;
  beforeAll(async () => {
    world = await openDeskWorld(kind);
  });
  afterAll(() => world.close());

  /** A resident who has asked for a person, and their page. */
  const waiting = async (index: number) => {
    const someone = world.resident(index);
    await someone.say("gặp cán bộ");
    const { id } = await world.conversationOf(someone);
    return { someone, id, here: `/conversations/${id}` };
  };

  it("given a resident who waits, the answer reaches them once and silences the machine at once", async () => {
    const { someone, id, here } = await waiting(0);
    expect((await world.conversationOf(someone)).waitingSince).toEqual(world.clock.now());
    const { html } = await world.page(here);
    const fields = { text: "Mời bác lên bộ phận một cửa sáng mai.", seen: hidden(html, "seen") };
    const [one, two] = await Promise.all([
      world.post(`${here}/reply`, fields),
      world.post(`${here}/reply`, fields),
    ]);
    expect([one.status, two.status]).toEqual([303, 303]);
    expect(one.location).toBe(`/admin/ngoc-lac${here}#answer`);
    expect(await someone.newMessages()).toEqual(["Mời bác lên bộ phận một cửa sáng mai."]);
    expect(await world.conversationOf(someone)).toMatchObject({
      mode: "human",
      waitingSince: null,
      assigneeId: world.staffId,
      lastMessageAt: world.clock.now(),
    });
    const mine = (await world.messagesOf(id)).filter(({ kind: written }) => written === "staff");
    expect(mine).toMatchObject([{ authorId: world.staffId, status: "sent" }]);
    expect(await world.acts(id)).toEqual(["conversation.open", "conversation.reply"]);

    expect(await someone.say("làm vneid ở đâu")).toEqual([]);
    expect((await world.conversationOf(someone)).waitingSince).not.toBeNull();
    expect(readable((await world.page(here)).html)).toContain("Mời bác lên bộ phận một cửa sáng mai.");
  });

  it("given a colleague's answer in Zalo's own tool meanwhile, keeps what was typed and asks first", async () => {
    const { someone, id, here } = await waiting(1);
    const seen = hidden((await world.page(here)).html, "seen");
    await someone.officerSays("Chào bác, tôi là Hà ở một cửa.");
    const text = "Chào bác, bác cần gì ạ?";
    const refused = await world.post(`${here}/reply`, { text, seen });
    expect(refused.status).toBe(409);
    expect(readable(refused.html)).toContain("vừa trả lời người này");
    expect(refused.html).toContain(`>${text}</textarea>`);
    expect((await world.messagesOf(id)).some(({ kind: written }) => written === "staff")).toBe(false);
    expect((await world.post(`${here}/reply`, { text, seen, anyway: "1" })).status).toBe(303);
    expect((await someone.newMessages()).at(-1)).toBe(text);
  });

  it.each([
    ["nothing", "", "Gõ câu trả lời"],
    ["only hidden marks", " \u202e ", "Gõ câu trả lời"],
    ["a gap left to fill in", "Chào {{tên}}", "Còn chỗ để trống"],
    ["a letter too many", "a".repeat(2_001), "dài 2001 ký tự"],
    ["emoji of two units each", "🙂".repeat(1_001), "dài 2002 ký tự"],
  ])(
    "given %s, says what is wrong at the field, keeps the words and sends nothing",
    async (_what, text, words) => {
      const { id, here, someone } = await waiting(2);
      const refused = await world.post(`${here}/reply`, { text, seen: "0" });
      expect(refused.status).toBe(422);
      expect(readable(refused.html)).toContain(words);
      expect(refused.html).toContain(`>${text}</textarea>`);
      expect((await world.messagesOf(id)).filter(({ kind: written }) => written === "staff")).toEqual([]);
      await someone.say("hỏi tiếp trợ lý tự động");
    },
  );

  it("given 2,000 characters, sends them in one message", async () => {
    const { here, someone } = await waiting(3);
    const text = "ă".repeat(2_000);
    expect((await world.post(`${here}/reply`, { text, seen: "0" })).status).toBe(303);
    expect((await someone.newMessages()).at(-1)).toBe(text);
  });

  it("given a digit typed after a person's question, does not hand the person over to the machine", async () => {
    const { here, someone } = await waiting(2);
    await world.post(`${here}/reply`, {
      text: "Bác muốn lên sáng hay chiều? 1 là sáng, 2 là chiều.",
      seen: "0",
    });
    await someone.newMessages();
    expect(await someone.say("1")).toEqual([]);
    expect(await someone.statuses(1)).toEqual(["human_mode"]);
  });
});
