import { describe, expect, test } from "vitest";
import { buildIndex, type SearchDocument, search } from "../../../src/knowledge/retrieval/index.ts";

function article(
  id: string,
  title: string,
  text: string,
  more: Partial<SearchDocument> = {},
): SearchDocument {
  return { id, title, text, questions: [], sections: [], ...more };
}

const articles = [
  article("khai-sinh", "Đăng ký khai sinh cho con", "Cha mẹ đến xã đăng ký khai sinh trong 60 ngày.", {
    sections: [
      { id: "giay-to", title: "Giấy tờ", text: "Giấy chứng sinh do bệnh viện cấp." },
      { id: "le-phi", title: "Lệ phí", text: "Đúng hạn thì không mất tiền." },
    ],
  }),
  article("ket-hon", "Đăng ký kết hôn", "Hai người cùng đến xã ký sổ kết hôn.", {
    questions: ["làm giấy cưới ở đâu"],
  }),
  article("tam-tru", "Đăng ký tạm trú", "Thuê trọ thì đăng ký tạm trú với công an."),
];
const index = buildIndex(articles);

describe("search", () => {
  test.each([
    ["đăng ký khai sinh", "khai-sinh"],
    ["dang ky khai sinh", "khai-sinh"],
    ["ĐĂNG KÝ TẠM TRÚ", "tam-tru"],
    ["dang ký tam trú", "tam-tru"],
    ["lam giay cuoi o dau", "ket-hon"],
  ])("finds for “%s” the article %s first", (query, id) => {
    expect(search(index, query).hits[0]?.id).toBe(id);
  });

  test("names the section that answers", () => {
    expect(search(index, "giay chung sinh benh vien").hits[0]).toMatchObject({
      id: "khai-sinh",
      sectionId: "giay-to",
    });
  });

  test("puts the marks back", () => {
    expect(search(index, "dang ky tam tru").restored).toBe("đăng ký tạm trú");
  });

  test.each(["", "   ", "😀😀", "xyzzy qwfp"])("finds nothing for “%s”", (query) => {
    expect(search(index, query).hits).toEqual([]);
  });

  test("keeps another locality's documents out", () => {
    const places = buildIndex([
      article("a", "Giờ làm việc", "Sáng và chiều.", { scope: "ngoc-lac" }),
      article("b", "Giờ làm việc", "Sáng.", { scope: "nam-hoa" }),
      article("c", "Giờ làm việc chung", "Cả nước."),
    ]);
    const ids = search(places, "giờ làm việc", { scope: "nam-hoa" }).hits.map((hit) => hit.id);
    expect(ids.sort()).toEqual(["b", "c"]);
  });

  test("lets a local document take the place of the national one with its id", () => {
    const local = buildIndex(
      [article("tam-tru", "Đăng ký tạm trú", "Đến công an xã Ngọc Lặc.", { scope: "ngoc-lac" })],
      {
        base: index,
        removed: ["ket-hon"],
      },
    );
    const ids = search(local, "đăng ký").hits.map((hit) => hit.id);
    expect(ids.sort()).toEqual(["khai-sinh", "tam-tru"]);
    expect(search(local, "ngoc lac").hits[0]?.id).toBe("tam-tru");
    expect(search(index, "đăng ký").hits).toHaveLength(3);
  });
});
