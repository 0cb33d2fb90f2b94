import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { questionGaps } from "../../src/database/schema/index.ts";
import { closeGaps, readGaps } from "../../src/knowledge/gaps/close-gaps.ts";
import { groupGaps } from "../../src/knowledge/gaps/group-gaps.ts";
import {
  countOpenGaps,
  listClosedGaps,
  listOpenGaps,
  type QuestionGap,
} from "../../src/knowledge/gaps/list-gaps.ts";
import { type DatabaseKind, databaseKinds, openTestDatabase } from "../support/databases.ts";

const monday = new Date("2026-11-16T09:00:00+07:00");
const tuesday = new Date("2026-11-17T09:00:00+07:00");
const wednesday = new Date("2026-11-18T09:00:00+07:00");

let ids = 0;
function gap(question: string, more: Partial<QuestionGap> = {}): QuestionGap {
  ids += 1;
  const when = {
    firstAt: monday,
    lastAt: monday,
    closedAt: null,
    closedBy: null,
    closedAs: null,
    closedNote: null,
  };
  const what = {
    locality: "ngoc-lac",
    key: String(ids),
    question,
    reason: "unknown" as const,
    articleId: null,
  };
  return { id: ids, count: 1, ...what, ...when, ...more };
}

describe("grouping questions by meaning", () => {
  it("joins accents, short forms, dialect and a changed order, and keeps other matters apart", () => {
    const rows = [
      gap("thuê sân bóng của xã giá bao nhiêu", { count: 3 }),
      gap("thue san bong cua xa gia bn", { count: 2, lastAt: tuesday }),
      gap("sân bóng xã thuê mấy tiền"),
      gap("lịch xe buýt đi thành phố"),
    ];
    const groups = groupGaps(rows);
    const [football] = groups;
    expect(football?.ids).toContain(rows[1]?.id);
    expect(football).toMatchObject({ lastAt: tuesday, firstAt: monday });
    expect(football?.questions[0]).toBe("thue san bong cua xa gia bn");
    expect(football?.count).toBeGreaterThanOrEqual(5);
    expect(groups.find(({ questions }) => questions.includes("lịch xe buýt đi thành phố"))?.ids).toHaveLength(
      1,
    );
  });

  it("never joins an answer called wrong to a question without one", () => {
    const wrong = gap("Làm thẻ thư viện ở đâu?", { reason: "wrong", articleId: "the-thu-vien" });
    const groups = groupGaps([wrong, gap("làm thẻ thư viện ở đâu")]);
    expect(groups).toHaveLength(2);
    expect(groups.find(({ reasons }) => reasons.includes("wrong"))?.articleId).toBe("the-thu-vien");
  });

  it("puts each row into one group, whatever the questions are", () => {
    const texts = ["a", "", "???", "thẻ", "thẻ thư viện", "làm thẻ thư viện", "thư viện làm thẻ", "<b>x</b>"];
    const rows = texts.map((text) => gap(text));
    const grouped = groupGaps(rows).flatMap(({ ids }) => ids);
    expect(grouped.sort((a, b) => a - b)).toEqual(rows.map(({ id }) => id));
    expect(groupGaps([])).toEqual([]);
  });
});

describe.each<DatabaseKind>(databaseKinds)("closing questions, on %s", (kind) => {
  let database: Awaited<ReturnType<typeof openTestDatabase>>;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  beforeEach(() => database.db.delete(questionGaps));
  afterAll(() => database.close());

  const store = async (question: string, locality = "ngoc-lac") => {
    const row = { locality, key: question, question, reason: "unknown" as const };
    const [stored] = await database.db
      .insert(questionGaps)
      .values({ ...row, firstAt: monday, lastAt: monday })
      .returning();
    return stored?.id ?? 0;
  };
  const close = (ids: number[], note = "việc của bưu điện") =>
    closeGaps(database.db, { ids, place: "ngoc-lac", reason: note, staffId: "anh" }, tuesday);

  it("takes them off the list with the reason, and lists them as closed", async () => {
    const id = await store("gửi bưu phẩm");
    await close([id]);
    expect(await listOpenGaps(database.db, "ngoc-lac")).toEqual([]);
    expect(await countOpenGaps(database.db, "ngoc-lac")).toBe(0);
    expect(await listClosedGaps(database.db, "ngoc-lac")).toMatchObject([
      { closedAs: "not_ours", closedNote: "việc của bưu điện", closedBy: "anh" },
    ]);
  });

  it("given a newer question of the group, opens it again", async () => {
    const id = await store("gửi bưu phẩm");
    await close([id]);
    await database.db.update(questionGaps).set({ lastAt: wednesday });
    expect(await listOpenGaps(database.db, "ngoc-lac")).toHaveLength(1);
    expect(await listClosedGaps(database.db, "ngoc-lac")).toEqual([]);
  });

  it("given no reason, or another place's question, closes nothing", async () => {
    const [here, there] = [await store("một"), await store("hai", "nam-hoa")];
    await expect(close([here], " ")).rejects.toThrow("lý do");
    await expect(close([there])).rejects.toThrow("Không có");
    await expect(close([])).rejects.toThrow("Không có");
    expect(await countOpenGaps(database.db, "nam-hoa")).toBe(1);
    expect(await readGaps(database.db, [here, there], "ngoc-lac")).toHaveLength(1);
  });
});
