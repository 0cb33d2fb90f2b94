import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { articles, embeddings, revisions } from "../../../src/database/schema/index.ts";
import { embedMissing } from "../../../src/knowledge/embeddings/embed-missing.ts";
import { createEmbedder } from "../../../src/knowledge/embeddings/embedder.ts";
import { readVectors } from "../../../src/knowledge/embeddings/read-vectors.ts";
import { fromBytes, textHash, toBytes } from "../../../src/knowledge/embeddings/stored-vector.ts";
import { createVectorKeeper } from "../../../src/knowledge/embeddings/vector-keeper.ts";
import { createKnowledgeBase } from "../../../src/knowledge/knowledge-base.ts";
import { type FakeOpenAi, openFakeOpenAi } from "../../llm/fake-openai.ts";
import { databaseKinds, openTestDatabase } from "../../support/databases.ts";
import { BODY, frontMatter } from "../articles/sample.ts";

const now = new Date("2026-11-20T09:00:00+07:00");

describe("a vector as bytes", () => {
  it("given any floats, reads back the same, wherever the bytes stand in their buffer", () => {
    const vector = Float32Array.of(0, -1.5, 3e-8, 1234.5678);
    const bytes = toBytes(vector);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(fromBytes(shifted.subarray(3))).toEqual(vector);
    expect(fromBytes(new Uint8Array())).toEqual(new Float32Array());
  });

  it("given texts, hashes them as SHA-256 does", async () => {
    expect(await textHash("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(await textHash("hoà")).not.toBe(await textHash("hòa"));
  });
});

describe.each(databaseKinds)("vectors of texts in %s", (kind) => {
  let database: Database;
  let server: FakeOpenAi;
  beforeAll(async () => {
    [database, server] = await Promise.all([openTestDatabase(kind), openFakeOpenAi()]);
  });
  afterAll(async () => {
    await Promise.all([database.close(), server.close()]);
  });
  beforeEach(async () => {
    await database.db.delete(embeddings);
    server.calls.length = 0;
    server.say("");
    server.embedAs((text) => [text.length, 1]);
  });
  const embedder = (model = "fake", timeoutMs = 5_000) =>
    createEmbedder({ ...server.endpoint, model }, { fetch, timeoutMs });
  const texts = new Map([
    ["a", "căn cước"],
    ["b", "chữ ký số"],
    ["c", "căn cước"],
  ]);

  it("given new texts, embeds each once, and the next time none", async () => {
    expect(await embedMissing(database.db, embedder(), texts, now)).toBe(2);
    expect(server.newest().input).toEqual(["căn cước", "chữ ký số"]);
    expect(server.calls[0]).toMatchObject({ path: "/v1/embeddings", authorization: "Bearer test-key" });
    expect(await embedMissing(database.db, embedder(), texts, now)).toBe(0);
    expect(server.calls).toHaveLength(1);
    const { known, missing } = await readVectors(database.db, "fake", texts);
    expect(known.get("c")).toEqual(Float32Array.of(8, 1));
    expect(missing.size).toBe(0);
  });

  it("given a changed text or another model, embeds only what is new", async () => {
    await embedMissing(database.db, embedder(), texts, now);
    const edited = new Map([...texts, ["b", "chữ ký điện tử"]]);
    expect(await embedMissing(database.db, embedder(), edited, now)).toBe(1);
    expect(server.newest().input).toEqual(["chữ ký điện tử"]);
    expect(await embedMissing(database.db, embedder("other"), texts, now)).toBe(2);
  });

  it("given more texts than one call takes, keeps the batches that came before a failure", async () => {
    const many = new Map(Array.from({ length: 100 }, (_, at) => [`t${at}`, `bài số ${at}`]));
    server.say(() => (server.calls.length > 1 ? { status: 500 } : ""));
    await expect(embedMissing(database.db, embedder(), many, now)).rejects.toThrow();
    expect((await readVectors(database.db, "fake", many)).known.size).toBe(64);
    server.say("");
    expect(await embedMissing(database.db, embedder(), many, now)).toBe(36);
  });

  it("given personal data in a text, masks it before it leaves", async () => {
    await embedder().embed(["gọi 0912 345 678, căn cước 038185001234"]);
    expect(server.calls[0]?.body).toContain("đã che");
    expect(server.calls[0]?.body).not.toMatch(/0912|038185/);
  });

  it("given vectors of several lengths, refuses them all", async () => {
    server.embedAs((text) => Array.from({ length: text.length }, () => 1));
    await expect(embedMissing(database.db, embedder(), texts, now)).rejects.toThrow("lengths");
    expect(await database.db.select().from(embeddings)).toEqual([]);
  });

  it("given an endpoint that never answers, gives up at the deadline", async () => {
    server.say("hang");
    await expect(embedder("fake", 80).embed(["căn cước"])).rejects.toThrow();
  });

  it("given no texts, asks for nothing", async () => {
    expect(await embedMissing(database.db, embedder(), new Map(), now)).toBe(0);
    expect(server.calls).toEqual([]);
  });
});

describe("the vectors of the knowledge base", () => {
  let database: Database;
  let server: FakeOpenAi;
  const logger = { debug() {}, info() {}, warn() {}, error() {} };
  beforeAll(async () => {
    [database, server] = await Promise.all([openTestDatabase("pglite"), openFakeOpenAi()]);
    const values = { markdown: `${frontMatter()}${BODY}`, origin: "staff" as const, updatedAt: now };
    await database.db.insert(articles).values({ id: "khai-sinh", ...values });
    await database.db.insert(revisions).values({ subject: "knowledge", revision: 1 });
  });
  afterAll(async () => {
    await Promise.all([database.close(), server.close()]);
  });

  it("given a failing endpoint, stays without; then embeds all, and nothing more until something changes", async () => {
    const knowledge = createKnowledgeBase(logger);
    const embedder = createEmbedder(server.endpoint, { fetch, timeoutMs: 5_000 });
    const keep = createVectorKeeper({ db: database.db, knowledge, embedder, now: () => now, logger });
    server.say({ status: 503 });
    await keep();
    server.say("");
    await keep();
    const { known, missing } = await readVectors(database.db, "fake", knowledge.meanings());
    expect(missing.size).toBe(0);
    expect(known.get("khai-sinh")).toBeDefined();
    const calls = server.calls.length;
    await keep();
    expect(server.calls).toHaveLength(calls);
  });

  it("sends no place's words and no blanks: one vector an article serves every place", () => {
    const sent = server.calls.map(({ body }) => body).join();
    expect(sent).toContain("Khai sinh cho con trong bao lâu?");
    expect(sent).not.toMatch(/qq\w+qq|\{\{/);
  });
});
