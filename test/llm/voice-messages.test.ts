import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { conversations } from "../../src/database/schema/index.ts";
import { createTranscriber } from "../../src/llm/transcriber.ts";
import { days } from "../support/clock.ts";
import { type Counter, openCounter } from "../support/counter.ts";

const voiceUrl = "https://f1.voice.zdn.vn/tin.amr";
const amr = new TextEncoder().encode("#!AMR\n||||||||");
const endpoint = { baseUrl: "http://speech.test/v1", apiKey: "speech-key", model: "whisper" };

type Said = { text: unknown } | { status: number } | "late";

/** Zalo's media host and a speech server, both as the test wants them. */
function speech() {
  const world = { voice: amr as Uint8Array, said: { text: "" } as Said, heard: [] as FormData[] };
  const answer: typeof fetch = async (input, init) => {
    const url = String(input);
    if (url === voiceUrl) return new Response(new Uint8Array(world.voice));
    if (url !== `${endpoint.baseUrl}/audio/transcriptions`) return new Response("", { status: 404 });
    expect(new Headers(init?.headers).get("authorization")).toBe("Bearer speech-key");
    world.heard.push(init?.body as FormData);
    const { said } = world;
    if (said === "late") throw new DOMException("late", "TimeoutError");
    return "status" in said ? new Response("", { status: said.status }) : Response.json(said);
  };
  return Object.assign(world, { fetch: answer });
}

describe("a voice message where a speech server is set", () => {
  let counter: Counter;
  const server = speech();
  beforeAll(async () => {
    counter = await openCounter();
  });
  afterAll(() => counter.close());
  beforeEach(async () => {
    Object.assign(server, { voice: amr, said: { text: "" }, heard: [] });
    counter.clock.advance(days(3));
    const { logger, metrics } = counter.turnTools;
    counter.turnTools.transcriber = createTranscriber(endpoint, {
      media: { allowedHosts: [], fetch: server.fetch },
      fetch: server.fetch,
      now: counter.clock.now,
      logger,
      metrics,
      timeoutMs: 5_000,
    });
    const fresh = { mode: "bot" as const, humanSince: null, humanUntil: null };
    const state = { greetedAt: counter.clock.now().toISOString() };
    await counter.database.db.update(conversations).set({ ...fresh, state });
  });

  async function speak(url = voiceUrl) {
    const userId = counter.resident();
    const before = (await counter.thread("", userId)).length;
    await counter.control("/send/audio", { oaId: counter.oaOf("ngoc-lac"), userId, url });
    await counter.settle();
    const [reply] = (await counter.thread("", userId)).slice(before);
    return { text: reply?.text ?? "", status: reply?.turnStatus ?? null };
  }

  it("given a question said aloud, answers it and begins with what was heard", async () => {
    server.said = { text: "Làm VNeID mức hai ở đâu vậy" };
    const { text, status } = await speak();
    expect(status).toBe("answered");
    expect(text).toMatch(/^Nghe được: “Làm VNeID mức hai ở đâu vậy”\n\n/);
    const [form] = server.heard;
    expect(form?.get("model")).toBe("whisper");
    expect(form?.get("language")).toBe("vi");
    const file = form?.get("file") as File | undefined;
    expect([file?.name, file?.size]).toEqual(["voice.amr", amr.length]);
  });

  it("given a trouble told aloud, opens the form of a report", async () => {
    server.said = { text: "Sóng Viettel nhà tôi ở làng Mới yếu lắm, gọi cứ bị rớt" };
    expect((await speak()).status).toBe("report_started");
  });

  it("given an ID number said aloud, masks it in what it repeats and keeps it nowhere", async () => {
    server.said = { text: "số căn cước của tôi là 099099000123" };
    const { text } = await speak();
    expect(text).not.toContain("099099000123");
    expect(JSON.stringify(counter.logs)).not.toContain("099099000123");
  });

  it.each<[string, () => void]>([
    ["the server fails", () => Object.assign(server, { said: { status: 500 } })],
    ["the server is late", () => Object.assign(server, { said: "late" })],
    ["the server says nothing", () => Object.assign(server, { said: { text: " " } })],
    [
      "the server repeats itself without end",
      () => Object.assign(server, { said: { text: "vâng ".repeat(900) } }),
    ],
    ["the file is no sound", () => Object.assign(server, { voice: new TextEncoder().encode("<html>") })],
  ])("given that %s, asks to type, as without a server", async (_, arrange) => {
    arrange();
    const { text, status } = await speak();
    expect(status).toBe("clarify");
    expect(text).toContain("chưa nghe được");
  });

  it("given an address that is not Zalo's, fetches and sends nothing", async () => {
    const { status } = await speak("https://evil.example/tin.amr");
    expect(status).toBe("clarify");
    expect(server.heard).toEqual([]);
  });

  it("given a conversation a person holds, sends the recording nowhere", async () => {
    server.said = { text: "xin chào" };
    await speak();
    server.heard = [];
    const now = counter.clock.now();
    await counter.database.db
      .update(conversations)
      .set({ mode: "human", humanSince: now, humanUntil: new Date(now.getTime() + days(1)) })
      .where(eq(conversations.userId, counter.resident()));
    await speak();
    expect(server.heard).toEqual([]);
  });

  it("given a server that failed three times in a row, leaves it alone for a minute", async () => {
    server.said = { status: 500 };
    for (let time = 0; time < 4; time += 1) await speak();
    expect(server.heard).toHaveLength(3);
    counter.clock.advance(61_000);
    await speak();
    expect(server.heard).toHaveLength(4);
  });
});

describe("a voice message where no speech server is set", () => {
  it("gets a request to type", async () => {
    const counter = await openCounter();
    const userId = counter.resident();
    await counter.control("/send/audio", { oaId: counter.oaOf("ngoc-lac"), userId, url: voiceUrl });
    await counter.settle();
    const replies = await counter.thread("", userId);
    expect(replies.map(({ text }) => text).join("\n")).toContain("chưa nghe được");
    await counter.close();
  });
});
