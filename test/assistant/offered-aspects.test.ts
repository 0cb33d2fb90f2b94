import { describe, expect, it } from "vitest";
import { offeredAspects } from "../../src/assistant/offered-aspects.ts";
import { article } from "./sample.ts";

const bare = (answer: string, title = "Cấp lại thẻ thư viện") =>
  offeredAspects(article("the", { title, answer, sections: [] }));

describe("the parts of an answer an article has", () => {
  it("counts its sections", () => {
    expect([...offeredAspects(article("the"))]).toEqual(expect.arrayContaining(["fee", "time"]));
  });

  it("counts what its title asks", () => {
    expect(bare("Bác đến nhà văn hóa.", "Làm thẻ thư viện ở đâu?").has("place")).toBe(true);
  });

  it.each([
    ["Có trong 07 ngày làm việc; lệ phí 70.000 đồng.", ["fee", "time"]],
    ["Không mất tiền, lấy ngay.", ["fee", "time"]],
    ["Làm đúng hạn thì miễn lệ phí.", ["fee"]],
    ["Bác đến nhà văn hóa.", []],
  ])("reads the first lines: “%s”", (answer, aspects) => {
    expect([...bare(answer)].sort()).toEqual(aspects);
  });
});
