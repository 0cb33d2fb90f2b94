import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { createKnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { readKnowledgeFiles } from "../../src/knowledge/read-files.node.ts";
import { type KnowledgeFiles, syncKnowledge } from "../../src/knowledge/sync-knowledge.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { openTestDatabase } from "../support/databases.ts";

const logger = { debug() {}, info() {}, warn() {}, error() {} };
const now = new Date("2026-11-20T09:00:00+07:00");
const later = new Date("2026-11-20T09:01:00+07:00");

let database: Database;
let files: KnowledgeFiles;

beforeAll(async () => {
  database = await openTestDatabase("pglite");
  const all = await readKnowledgeFiles(join(projectFolder(), "knowledge"));
  files = { ...all, articles: all.articles.filter(({ id }) => id.startsWith("vneid-dang-ky")) };
  await syncKnowledge(database.db, files, now);
}, 60_000);
afterAll(() => database.close());

describe("the knowledge base", () => {
  test("before it is loaded, asking for a place is an error", () => {
    expect(() => createKnowledgeBase(logger).forLocality("ngoc-lac", now)).toThrow("not been loaded");
  });

  test("a place that is not there is an error that names it", async () => {
    const knowledge = createKnowledgeBase(logger);
    await knowledge.refresh(database.db, now);
    expect(() => knowledge.forLocality("nowhere", now)).toThrow("nowhere");
  });

  test("each place reads the same article in its own words", async () => {
    const knowledge = createKnowledgeBase(logger);
    await knowledge.refresh(database.db, now);
    const textOf = (slug: string) =>
      JSON.stringify(knowledge.forLocality(slug, now).knowledge.article("vneid-dang-ky-muc-2"));
    expect(textOf("ngoc-lac")).toContain("Công an xã Ngọc Lặc");
    expect(textOf("nam-sam-son")).toContain("Công an phường Nam Sầm Sơn");
    expect(textOf("nam-sam-son")).not.toContain("Ngọc Lặc");
  });

  test("with room for one index, every place is still answered, again and again", async () => {
    const knowledge = createKnowledgeBase(logger, 1);
    await knowledge.refresh(database.db, now);
    for (const slug of ["ngoc-lac", "nam-hoa", "ngoc-lac", "phu-son", "ngoc-lac"]) {
      const { hits } = knowledge.forLocality(slug, now).knowledge.search("lam vneid muc 2 o dau", 3);
      expect(hits[0]?.kind).toBe("article");
    }
  });

  test("an article that cannot be read is left out and told, and the others are served", async () => {
    const told: unknown[] = [];
    const knowledge = createKnowledgeBase({ ...logger, error: (_, fields) => told.push(fields) });
    const broken = { id: "bai-hong", markdown: "---\ntitle: [\n---\n", hash: "broken" };
    await syncKnowledge(database.db, { ...files, articles: [...files.articles, broken] }, now);
    await knowledge.refresh(database.db, now);
    const here = knowledge.forLocality("ngoc-lac", now).knowledge;
    expect(here.article("vneid-dang-ky-muc-2")).not.toBeNull();
    expect(here.article("bai-hong")).toBeNull();
    expect(told).toEqual([{ id: "bai-hong", problems: 1 }]);
    await syncKnowledge(database.db, files, now);
  });

  test("a published change is seen at the next look, not before", async () => {
    const knowledge = createKnowledgeBase(logger);
    await knowledge.refresh(database.db, now);
    const changed = files.articles.map((file) =>
      file.id === "vneid-dang-ky-muc-2"
        ? {
            ...file,
            markdown: file.markdown.replace(/^title: .*$/m, "title: Tựa mới của bài"),
            hash: "changed",
          }
        : file,
    );
    await syncKnowledge(database.db, { ...files, articles: changed }, later);
    const title = (at: Date) =>
      knowledge.forLocality("ngoc-lac", at).knowledge.article("vneid-dang-ky-muc-2")?.title;
    expect(title(now)).not.toBe("Tựa mới của bài");
    await knowledge.refresh(database.db, later);
    expect(title(later)).toBe("Tựa mới của bài");
  });
});
