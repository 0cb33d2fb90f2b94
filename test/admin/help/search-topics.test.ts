import { describe, expect, it } from "vitest";
import { guide } from "../../../src/admin/help/guide/index.ts";
import { searchTopics } from "../../../src/admin/help/search-topics.ts";
import type { HelpTopic } from "../../../src/admin/help/topic.ts";

const topics = guide.flatMap((chapter) => chapter.topics);
const first = (typed: string) => searchTopics(topics, typed)[0]?.id;
const topic = (id: string, title: string, also = "", words = ""): HelpTopic => ({
  id,
  title,
  also,
  summary: "",
  parts: [{ words: [words] }],
});

describe("searching the guide", () => {
  it.each([
    ["lien ket oa", "lien-ket-oa"],
    ["Tắt trợ lý", "tat-tro-ly"],
    ["quên mật khẩu", "tai-khoan"],
    ["công văn", "cong-van"],
    ["excel", "cong-van"],
    ["in danh sách", "in-xuat"],
    ["mất mạng", "mat-mang"],
    ["hoan tac", "mat-mang"],
    ["phím tắt", "phim-tat"],
    ["duyệt", "duyet-bai"],
  ])("“%s” finds %s first", (typed, id) => expect(first(typed)).toBe(id));

  it("puts a word of the title before one of the text", () => {
    const found = searchTopics([topic("a", "Khác", "", "in ra"), topic("b", "In")], "in");
    expect(found.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("demands every word", () => {
    expect(searchTopics([topic("a", "In danh sách")], "in bản đồ")).toEqual([]);
  });

  it("takes the beginning of a word, not its middle", () => {
    const one = [topic("a", "Nghỉ phép")];
    expect(searchTopics(one, "ngh")).toHaveLength(1);
    expect(searchTopics(one, "ghi")).toHaveLength(0);
  });

  it("given nothing, or only signs, finds nothing and does not break", () => {
    for (const typed of ["", "   ", "(((", "\\", ".*"]) expect(searchTopics(topics, typed)).toEqual([]);
  });
});
