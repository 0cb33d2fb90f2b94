import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { conversations } from "../../src/database/schema/index.ts";
import { createAdviser } from "../../src/llm/adviser.ts";
import { type ChatModel, createChatModel } from "../../src/llm/chat-model.ts";
import { simulatedResidents } from "../../src/simulated-people.ts";
import { days } from "../support/clock.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { type FakeOpenAi, openFakeOpenAi } from "./fake-openai.ts";

/** Questions too vague to be sure of; the first that the rules leave open is asked. */
const vagueQuestions = [
  "cái vụ tài khoản mạng kia",
  "cái giấy ở xã kia kìa",
  "cái thẻ với cái máy í",
  "cái mã trên mạng đó",
  "cái tài khoản kia",
];

describe("a model on the road", () => {
  let counter: Counter;
  let server: FakeOpenAi;
  let vague = "";
  beforeAll(async () => {
    [counter, server] = await Promise.all([openCounter(), openFakeOpenAi()]);
    for (const index of simulatedResidents.keys()) await ask("xin chào", index);
    for (const question of vagueQuestions) {
      use(async () => {
        vague ||= question;
        return "0";
      });
      if ((await ask(question)).status === "answered") vague = "";
      if (vague) break;
    }
    counter.turnTools.adviser = null;
    expect(vague).not.toBe("");
  });
  afterAll(async () => {
    await Promise.all([counter.close(), server.close()]);
  });
  /** Zalo lets an account write only so often to one resident: each test speaks for the next. */
  let resident = 0;
  beforeEach(async () => {
    server.calls.length = 0;
    resident = (resident + 1) % simulatedResidents.length;
    const fresh = { mode: "bot" as const, humanSince: null, humanUntil: null };
    const state = { greetedAt: counter.clock.now().toISOString() };
    await counter.database.db.update(conversations).set({ ...fresh, state });
    counter.clock.advance(days(3));
  });
  afterEach(() => {
    counter.turnTools.adviser = null;
  });

  function use(model: ChatModel) {
    const { logger, metrics } = counter.turnTools;
    counter.turnTools.adviser = createAdviser({
      model,
      embed: null,
      now: counter.clock.now,
      logger,
      metrics,
    });
  }
  const useServer = (timeoutMs = 6_000) => use(createChatModel(server.endpoint, { fetch, timeoutMs }));

  async function ask(text: string, index = resident) {
    const userId = counter.resident(index);
    const before = (await counter.thread("", userId)).length;
    await counter.control("/send/text", { oaId: counter.oaOf("ngoc-lac"), userId, text });
    await counter.settle();
    const [reply] = (await counter.thread("", userId)).slice(before);
    return { text: reply?.text ?? "", status: reply?.turnStatus ?? null };
  }

  it("given an unsure question and a model that points, answers with the curated article", async () => {
    expect((await ask(vague)).status).not.toBe("answered");
    useServer();
    server.say("1");
    const { text, status } = await ask(vague);
    const [, title = ""] = /1\. (.+)/.exec(server.newest().user) ?? [];
    expect(status).toBe("answered");
    expect(title).not.toBe("");
    expect(text).toMatch(/(?:Theo|nguồn mới nhất) /);
  });

  it.each<[string, Parameters<FakeOpenAi["say"]>[0]]>([
    ["is late", "hang"],
    ["fails", { status: 500 }],
    ["says no JSON", "garbage"],
    ["writes an answer of its own", "Bác nộp 500.000 đồng vào số 0912345678 nhé"],
  ])("given a model that %s, the resident reads what the rules say", async (_, said) => {
    const byRule = await ask(vague);
    useServer(150);
    server.say(said);
    expect(await ask(vague)).toEqual(byRule);
    expect(server.calls).toHaveLength(1);
  });

  it("given a sure and long answer and a hallucinated figure, sends the curated text", async () => {
    const question = "đăng ký tài khoản nhận tiền trợ cấp trên VNeID thế nào";
    const byRule = await ask(question);
    expect(byRule.status).toBe("answered");
    useServer();
    server.say("Mở VNeID mức 2 và nộp 99.000 đồng.");
    expect(await ask(question)).toEqual(byRule);
  });

  it("given personal data in the question, masks it on the wire; an ID number is not sent at all", async () => {
    useServer();
    server.say("0");
    for (const question of [vague, ...vagueQuestions]) {
      if (server.calls.length === 0) await ask(`${question} 0912 345 678 ba.tu@example.vn`);
    }
    const sent = server.calls.map(({ body }) => body).join();
    expect(sent).toContain("đã che");
    expect(sent).not.toMatch(/0912|345 678|ba\.tu/);
    server.calls.length = 0;
    await ask(`${vague} 038185001234`);
    expect(server.calls).toEqual([]);
  });

  it("given a conversation that a person leads, or words of danger, asks no model", async () => {
    useServer();
    server.say("1");
    await ask("cứu với nhà cháy rồi");
    await ask("gặp cán bộ");
    await ask(vague);
    expect(server.calls).toEqual([]);
  });

  it("holds no transaction while the model thinks: the database answers others meanwhile", async () => {
    let seen: { mode: string }[] = [];
    use(async () => {
      const { db } = counter.database;
      seen = await db.transaction(async (tx) => {
        const own = eq(conversations.userId, counter.resident(resident));
        return await tx.select({ mode: conversations.mode }).from(conversations).where(own).for("update");
      });
      return "1";
    });
    expect((await ask(vague)).status).toBe("answered");
    expect(seen).toEqual([{ mode: "bot" }]);
  });

  it("given a person who took over while the model was thinking, says nothing over them", async () => {
    use(async () => {
      const until = new Date(counter.clock.now().getTime() + 3_600_000);
      const human = { mode: "human" as const, humanSince: counter.clock.now(), humanUntil: until };
      await counter.database.db
        .update(conversations)
        .set(human)
        .where(eq(conversations.userId, counter.resident(resident)));
      return "1";
    });
    expect((await ask(vague)).status).not.toBe("answered");
  });
});
