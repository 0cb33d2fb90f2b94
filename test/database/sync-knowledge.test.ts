import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { articles, localities, revisions } from "../../src/database/schema/index.ts";
import { type KnowledgeFiles, syncKnowledge } from "../../src/knowledge/sync-knowledge.ts";
import { databaseKinds, openTestDatabase } from "../support/databases.ts";

const now = new Date("2026-11-20T09:00:00+07:00");
const later = new Date("2026-11-21T09:00:00+07:00");

function files(versions: Record<string, string>, places: Record<string, string> = {}): KnowledgeFiles {
  return {
    articles: Object.entries(versions).map(([id, text]) => ({ id, markdown: text, hash: `hash of ${text}` })),
    localities: Object.entries(places).map(([slug, profile]) => ({
      slug,
      profile,
      plan: "",
      hash: `hash of ${profile}`,
    })),
  };
}

describe.each(databaseKinds)("bringing the repository's knowledge into %s", (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.db.delete(articles);
    await database.db.delete(localities);
    await database.db.delete(revisions);
  });

  const sync = (given: KnowledgeFiles, at = now) => syncKnowledge(database.db, given, at);
  const textOf = async (id: string) =>
    (await database.db.select().from(articles).where(eq(articles.id, id)))[0]?.markdown;
  const revision = async () => (await database.db.select().from(revisions))[0]?.revision ?? 0;
  const editAsStaff = (id: string, markdown: string) =>
    database.db.update(articles).set({ markdown, origin: "staff" }).where(eq(articles.id, id));

  it("given an empty database, adds everything and raises the revision", async () => {
    const result = await sync(files({ a: "A1", b: "B1" }, { "ngoc-lac": "xã" }));
    expect(result).toEqual({ added: 3, updated: 0, removed: 0, keptStaffEdits: 0, unchanged: 0 });
    expect(await revision()).toBe(1);
  });

  it("given the same files again, changes nothing and leaves the indexes alone", async () => {
    await sync(files({ a: "A1" }, { "ngoc-lac": "xã" }));
    expect(await sync(files({ a: "A1" }, { "ngoc-lac": "xã" }), later)).toMatchObject({
      unchanged: 2,
      updated: 0,
    });
    expect(await revision()).toBe(1);
    expect((await database.db.select().from(articles))[0]?.updatedAt).toEqual(now);
  });

  it("given a changed file, brings the new text in", async () => {
    await sync(files({ a: "A1", b: "B1" }));
    expect(await sync(files({ a: "A2", b: "B1" }), later)).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await textOf("a")).toBe("A2");
    expect(await revision()).toBe(2);
  });

  it("given an edit by staff, keeps it over every later version of the file", async () => {
    await sync(files({ a: "A1" }));
    await editAsStaff("a", "sửa tại xã");
    expect(await sync(files({ a: "A2" }))).toMatchObject({ keptStaffEdits: 1, updated: 0 });
    expect(await sync(files({ a: "A3" }))).toMatchObject({ keptStaffEdits: 1, updated: 0 });
    expect(await sync(files({ a: "A3" }))).toMatchObject({ keptStaffEdits: 0, unchanged: 1 });
    expect(await textOf("a")).toBe("sửa tại xã");
  });

  it("given a place edited by staff, keeps it too", async () => {
    await sync(files({ a: "A1" }, { "ngoc-lac": "xã" }));
    await database.db.update(localities).set({ profile: "sửa", origin: "staff" });
    expect(await sync(files({ a: "A1" }, { "ngoc-lac": "xã mới" }))).toMatchObject({ keptStaffEdits: 1 });
    expect((await database.db.select().from(localities))[0]?.profile).toBe("sửa");
    expect(await sync(files({ a: "A1" }, { "nam-hoa": "xã" }))).toMatchObject({ added: 1 });
  });

  it("given a place edited by staff, keeps the boundary they brought and fills in one they have not", async () => {
    await sync(files({}, { "ngoc-lac": "xã", "nam-hoa": "xã" }));
    await database.db.update(localities).set({ origin: "staff" });
    const brought = eq(localities.slug, "ngoc-lac");
    await database.db.update(localities).set({ boundary: "của xã" }).where(brought);
    const later = files({}, { "ngoc-lac": "xã mới", "nam-hoa": "xã mới" });
    for (const place of later.localities) place.boundary = "của tệp";
    await sync(later);
    const rows = await database.db.select().from(localities);
    const boundaries = rows.map(({ slug, boundary }) => [slug, boundary]).sort();
    expect(boundaries).toEqual([
      ["nam-hoa", "của tệp"],
      ["ngoc-lac", "của xã"],
    ]);
  });

  it("given a file that is gone, removes its article unless staff have made it theirs", async () => {
    await sync(files({ a: "A1", b: "B1", c: "C1" }));
    await editAsStaff("b", "sửa tại xã");
    expect(await sync(files({ c: "C1" }))).toMatchObject({ removed: 1 });
    expect(await textOf("a")).toBeUndefined();
    expect(await textOf("b")).toBe("sửa tại xã");
  });

  it("given no files at all, removes nothing: a missing folder is not an order to forget", async () => {
    await sync(files({ a: "A1" }));
    expect(await sync(files({}))).toMatchObject({ removed: 0 });
    expect(await textOf("a")).toBe("A1");
  });

  it("given a file that cannot be stored, changes nothing at all", async () => {
    await sync(files({ a: "A1" }));
    await expect(sync(files({ a: "A2", b: "NUL \u0000" }))).rejects.toThrow();
    expect(await textOf("a")).toBe("A1");
    expect(await revision()).toBe(1);
  });

  it("given two processes syncing at once, ends with one copy of everything", async () => {
    const given = files({ a: "A1", b: "B1" }, { "ngoc-lac": "xã" });
    await Promise.all([sync(given), sync(given)]);
    expect(await database.db.select().from(articles)).toHaveLength(2);
  });
});
