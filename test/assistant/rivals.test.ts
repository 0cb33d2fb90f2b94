import { describe, expect, it } from "vitest";
import { article, ask } from "./sample.ts";

const card = article("the-thu-vien");
const market = {
  id: "~cho-hoa",
  reply: "outside" as const,
  phrases: ["đăng ký chỗ bán chợ hoa", "xin chỗ ngồi chợ hoa"],
};

describe("an article and a matter that is not to be answered", () => {
  it("answers what is clearly the article's", () => {
    expect(ask("làm thẻ thư viện ở đâu", { articles: [card], topics: [market] }).articleId).toBe(
      "the-thu-vien",
    );
  });

  it("never gives the article's answer to the other matter", () => {
    const outcome = ask("đăng ký chỗ bán chợ hoa", { articles: [card], topics: [market] });
    expect(outcome.status).toBe("unknown");
    expect(outcome.articleId).toBeNull();
  });

  it("does not guess when a message is about as near to both", () => {
    const outcome = ask("làm thẻ chợ hoa", { articles: [card], topics: [market] });
    expect(outcome.status).not.toBe("answered");
  });
});
