import { describe, expect, it } from "vitest";
import type { ConversationState } from "../../src/conversation/types.ts";
import { article, ask, signal, textOf, workday } from "./sample.ts";

const card = article("the-thu-vien");
const child = article("the-tre-em", {
  title: "Trẻ em làm thẻ thư viện thế nào?",
  questions: ["con 8 tuổi làm thẻ thư viện", "thẻ thư viện cho cháu nhỏ"],
  answer: "Cha mẹ đi cùng trẻ em.",
});
const articles = [card, child, signal];
const state: ConversationState = {
  topic: { articleId: card.id, at: new Date(workday.getTime() - 60_000).toISOString(), aspects: ["fee"] },
};

describe("a message that leans on the last answer", () => {
  it.each(["thế mất bao nhiêu tiền", "mat bao lau", "thế thì sao"])(
    "stays with the topic for “%s”",
    (text) => {
      expect(ask(text, { state, articles })).toMatchObject({ status: "answered", articleId: card.id });
    },
  );

  it("goes to the article of the same topic that knows the new word", () => {
    expect(ask("con em 8 tuổi thì sao", { state, articles }).articleId).toBe(child.id);
  });

  it("stays with the topic when only the span is asked, although another matter is nearer", () => {
    const lasting = article("chu-ky-so-thoi-han", {
      topic: "C08",
      title: "Chữ ký số dùng được mấy năm?",
      questions: ["dùng được mấy năm", "dùng được mấy năm thì hết hạn"],
    });
    const outcome = ask("Dùng được mấy năm?", { state, articles: [...articles, lasting] });
    expect(outcome.articleId).toBe(card.id);
  });

  it.each(["Còn em nó mới 3 tuổi?", "con dua em 4 tuoi", "thế cháu mới 5 tháng thì sao", "con em 8 tuổi"])(
    "takes an age alone, “%s”, for a child the answer is asked for, not for one in danger",
    (text) => {
      expect(ask(text, { state, articles })).toMatchObject({ status: "answered", articleId: child.id });
    },
  );

  it.each(["neu chong danh thi goi ai", "cháu 7 tuổi bị bố nó đánh thì báo ai?", "chồng em đánh em thì sao"])(
    "does not take “%s” for more of it: life comes first",
    (text) => {
      expect(ask(text, { state, articles }).status).toBe("emergency");
    },
  );

  it.each(["thế cháy đồi thì gọi số nào", "vậy bị lạc thì gọi mấy", "con người ta ngã giếng thì báo ai"])(
    "does not answer “%s” with the last article: help is asked for, of which it says nothing",
    (text) => {
      const fire = article("chay-goi-114", {
        topic: "P01",
        title: "Cháy nhà, cháy rừng thì gọi số nào?",
        questions: ["cháy đồi gọi số nào", "cháy nhà gọi ai"],
        answer: "Gọi ngay 114.",
      });
      const outcome = ask(text, { state, articles: [...articles, fire] });
      expect(outcome.articleId).not.toBe(card.id);
      expect(textOf(outcome)).not.toContain(card.title);
    },
  );

  it.each(["thế thẻ thư viện thì gọi ai", "thế muốn hỏi thêm thì gọi ai"])(
    "stays with the topic when “%s” asks whom to call about it",
    (text) => {
      expect(ask(text, { state, articles }).articleId).toBe(card.id);
    },
  );

  it("given thousands of words that could tell an age, is done at once", () => {
    expect(ask(`${"con em ".repeat(1_000)} x`, { state, articles }).replies).not.toEqual([]);
  });

  it("leaves a question that stands on its own alone", () => {
    expect(ask("sóng điện thoại yếu thì báo ai", { state, articles }).articleId).toBe(signal.id);
  });

  it("forgets the topic after half an hour", () => {
    const old = {
      topic: { articleId: card.id, at: new Date(workday.getTime() - 31 * 60_000).toISOString() },
    };
    expect(ask("thế mất bao nhiêu tiền", { state: old, articles }).articleId).not.toBe(card.id);
  });

  it("shows the asked part of the topic", () => {
    expect(textOf(ask("mất bao lâu", { state, articles }))).toContain("03 ngày làm việc");
  });

  it("remembers topic and part, never the words", () => {
    const { state: next } = ask("làm thẻ thư viện ở đâu, mất bao nhiêu tiền", { articles });
    expect(next.topic).toMatchObject({ articleId: card.id, aspects: ["fee", "place"] });
    expect(JSON.stringify(next)).not.toContain('mất bao nhiêu tiền"');
  });
});

describe("a way of doing, asked after an answer", () => {
  const at = article("the-thu-vien", { related: ["the-tren-mang"] });
  const online = article("the-tren-mang", {
    topic: "T03",
    title: "Làm thẻ thư viện trên mạng, tại nhà được không?",
    questions: ["đăng ký thẻ thư viện qua mạng"],
  });
  const first = ask("Làm thẻ thư viện ở đâu?", { articles: [at, signal] });

  it.each(["có làm online được không", "làm qua mạng được không", "co lam tren mang dc k"])(
    "“%s” is answered by the article on doing it that way",
    (message) => {
      expect(ask(message, { articles: [at, online, signal], state: first.state }).articleId).toBe(
        "the-tren-mang",
      );
    },
  );

  it("stays with the last article when none tells of that way", () => {
    expect(ask("làm hộ mẹ được không", { articles: [at, signal], state: first.state }).articleId).toBe(
      "the-thu-vien",
    );
  });
});
