import { afterEach, describe, expect, it } from "vitest";
import { gapKey, groupFor } from "../../src/assistant/gap-key.ts";
import { gapOf, listGaps, recordGap } from "../../src/assistant/record-gap.ts";
import { decideTurn } from "../../src/conversation/decide-turn.ts";
import { type DatabaseKind, databaseKinds, openTestDatabase } from "../support/databases.ts";
import { contextOf, workday } from "./sample.ts";

const gapIn = (text: string, options = {}) => {
  const context = contextOf(text, options);
  return gapOf(context, decideTurn(context));
};

describe("the key of a question", () => {
  it("keeps the telling words, folded, once each, in order", () => {
    expect(gapKey("Cho tôi hỏi thư viện, sân bóng xã")).toBe("bong san thu vien xa");
    expect(gapKey("thuê sân bóng")).toBe(gapKey("sân bóng thuê ạ"));
  });

  it("is empty when nothing is told", () => {
    expect(gapKey("thế thì sao ạ")).toBe("");
  });
});

describe("grouping", () => {
  it("joins a wording to the group nearest in words", () => {
    expect(groupFor("bong san thue xa", ["bong san thue", "bong da"])).toBe("bong san thue");
  });

  it("opens a group of its own for another matter", () => {
    expect(groupFor("bong san thue", ["an lich xe"])).toBe("bong san thue");
    expect(groupFor("bong san thue", [])).toBe("bong san thue");
  });
});

describe("what a turn leaves open", () => {
  it("is a question that was not answered, personal numbers masked", () => {
    const gap = gapIn("cổng làng khắc chữ gì, gọi 0912345678");
    expect(gap).toMatchObject({ articleId: null });
    expect(JSON.stringify(gap)).not.toContain("0912345678");
  });

  it("is nothing when the turn answered, greeted or refused by design", () => {
    for (const text of ["làm thẻ thư viện ở đâu", "xin chào", "giá vàng hôm nay"])
      expect(gapIn(text)).toBeNull();
  });

  it("is the answer called wrong, without the citizen's words", () => {
    const state = { topic: { articleId: "the-thu-vien", at: workday.toISOString() } };
    expect(gapIn("sai rồi", { state })).toMatchObject({ reason: "wrong", articleId: "the-thu-vien" });
    expect(gapIn("sai rồi")).toBeNull();
  });
});

describe.each<DatabaseKind>(databaseKinds)("the table on %s", (kind) => {
  const opened: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
  });

  it("counts alike questions of a place together and lists the most asked first", async () => {
    const database = await openTestDatabase(kind);
    opened.push(database);
    const gap = (question: string) => ({
      reason: "unknown" as const,
      question,
      key: gapKey(question),
      articleId: null,
    });
    await recordGap(database.db, "ngoc-lac", gap("lịch xe buýt"), workday);
    await recordGap(database.db, "ngoc-lac", gap("thuê sân bóng xã"), workday);
    await recordGap(database.db, "ngoc-lac", gap("thuê sân bóng"), workday);
    await recordGap(database.db, "nam-hoa", gap("thuê sân bóng"), workday);
    const rows = await listGaps(database.db);
    expect(rows.map(({ locality, count }) => [locality, count])).toEqual(
      expect.arrayContaining([
        ["ngoc-lac", 2],
        ["ngoc-lac", 1],
        ["nam-hoa", 1],
      ]),
    );
    expect(rows[0]).toMatchObject({ question: "thuê sân bóng", count: 2 });
  });
});
