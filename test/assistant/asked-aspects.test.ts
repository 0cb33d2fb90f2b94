import { describe, expect, it } from "vitest";
import { askedAspects } from "../../src/assistant/asked-aspects.ts";

describe("the parts a question asks for", () => {
  it.each([
    ["làm mức 2 mất bao nhiêu tiền", "fee"],
    ["phí bn tien", "fee"],
    ["bao lâu thì xong", "time"],
    ["mấy ngày có thẻ", "time"],
    ["cần những gì mang theo", "documents"],
    ["nộp ở mô", "place"],
    ["đăng ký như thế nào", "steps"],
    ["không mang bị phạt bao nhiêu", "penalty"],
    ["mấy tuổi được làm", "conditions"],
  ])("reads “%s” as %s", (text, aspect) => {
    expect(askedAspects(text)).toContain(aspect);
  });

  it("does not take days for money", () => {
    expect(askedAspects("mất bao nhiêu ngày")).toEqual(["time"]);
  });

  it("finds none where the whole is asked for", () => {
    expect(askedAspects("chữ ký số")).toEqual([]);
  });
});
