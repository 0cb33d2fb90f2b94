import { describe, expect, it } from "vitest";
import { article, ask, buttonsOf, signal, textOf } from "./sample.ts";

describe("answering a question", () => {
  it("answers from the article with its source line when it is sure", () => {
    const outcome = ask("Làm thẻ thư viện ở đâu?");
    expect(outcome).toMatchObject({ status: "answered", articleId: "the-thu-vien" });
    expect(textOf(outcome)).toContain("nhà văn hóa");
    expect(textOf(outcome)).toMatch(/nguồn mới nhất 05\/2026\.$/);
    expect(outcome.score).toBeGreaterThan(0.35);
  });

  it("answers the same question without accents and in teencode", () => {
    expect(ask("lam the thu vien o dau").articleId).toBe("the-thu-vien");
    expect(ask("lam the thu vien can j z").articleId).toBe("the-thu-vien");
  });

  it("shows the part asked for before the others", () => {
    const text = textOf(ask("làm thẻ thư viện mất bao lâu"));
    expect(text.indexOf("Thời gian")).toBeGreaterThan(0);
    expect(text.indexOf("Thời gian")).toBeLessThan(text.indexOf("Lệ phí"));
  });

  it("says it is not sure and offers a person when nothing fits", () => {
    const outcome = ask("zxqw prtk mnbv");
    expect(outcome.status).toBe("unknown");
    expect(buttonsOf(outcome)).toContain("Gặp cán bộ");
    expect(outcome.articleId).toBeNull();
  });

  it("finds the question in the middle of a long story", () => {
    const story =
      "Chào các anh chị, nhà tôi ở cuối làng, hôm qua trời mưa to tôi đi chợ về ướt hết cả, con gà con vịt cũng ướt. " +
      "Cho tôi hỏi làm thẻ thư viện ở đâu? Thằng cháu nó thích đọc sách lắm, cả ngày chỉ đọc, cảm ơn các anh chị nhiều.";
    expect(ask(story).articleId).toBe("the-thu-vien");
  });

  it("answers the first of two questions and offers the second as a button", () => {
    const outcome = ask("Làm thẻ thư viện cần gì? Nhà tôi mất sóng thì báo ai?");
    expect(outcome.status).toBe("answered");
    const other = outcome.articleId === "the-thu-vien" ? signal.title : "Làm thẻ thư viện ở đâu?";
    expect(buttonsOf(outcome)[0]).toBe(other);
  });

  it("corrects a false premise first, with the day from which it changed", () => {
    const changed = article("the-thu-vien", {
      replaces: [{ old: "Làm ở huyện", now: "Làm ở xã", since: "2025-07-01", said: ["thư viện huyện"] }],
    });
    const text = textOf(ask("làm thẻ thư viện huyện ở đâu", { articles: [changed, signal] }));
    expect(text).toMatch(/^Điều này đã thay đổi\. Trước đây: Làm ở huyện\. Từ 01\/07\/2025: Làm ở xã\./);
  });

  it("prefers the article that corrects what the question assumes", () => {
    const fee = article("le-phi", {
      title: "Làm thẻ thư viện mất bao nhiêu tiền?",
      questions: ["lệ phí làm thẻ thư viện"],
      replaces: [{ old: "50.000 đồng", now: "Không mất tiền", since: "2026-01-01", said: ["50 nghìn"] }],
    });
    const outcome = ask("Làm thẻ thư viện ở đâu, mất 50 nghìn đúng không?", {
      articles: [article("a"), fee],
    });
    expect(outcome.articleId).toBe("le-phi");
  });

  it("says so when the question names another place of the installation", () => {
    const outcome = ask("ở Ngọc Sơn làm thẻ thư viện ở đâu", { otherPlaces: ["phường Ngọc Sơn"] });
    expect(textOf(outcome)).toMatch(/^Đây là Zalo của xã Ngọc Lặc\./);
  });

  it("keeps quiet about other places when none is named", () => {
    const outcome = ask("làm thẻ thư viện ở đâu", { otherPlaces: ["phường Ngọc Sơn"] });
    expect(textOf(outcome)).not.toContain("Đây là Zalo của");
  });

  it("admits that a topic known only as a draft is not verified, without its text", () => {
    const drafts = [{ id: "mo-cho", title: "Bao giờ mở chợ đêm?", questions: ["chợ đêm mở khi nào"] }];
    const outcome = ask("chợ đêm khi nào mở", { drafts });
    expect(outcome.status).toBe("unknown");
    expect(textOf(outcome)).toContain("chưa có thông tin đã kiểm chứng");
    expect(buttonsOf(outcome)).not.toContain("Bao giờ mở chợ đêm?");
  });
});

describe("a moved clock", () => {
  const old = article("cu", {
    title: "Phí gửi xe chợ bao nhiêu?",
    questions: ["gửi xe ở chợ mất bao nhiêu"],
    validUntil: "2026-06-30",
  });

  it("serves a rule until its last day and not after", () => {
    const before = new Date("2026-06-30T20:00:00+07:00");
    expect(ask("phí gửi xe chợ bao nhiêu", { articles: [old, signal], now: before }).status).toBe("answered");
    const after = ask("phí gửi xe chợ bao nhiêu", { articles: [old, signal] });
    expect(after.status).toBe("unknown");
    expect(textOf(after)).toContain("hết hiệu lực từ sau ngày 30/06/2026");
    expect(textOf(after)).not.toContain("nhà văn hóa");
  });

  it("answers a superseded rule with its successor and since when", () => {
    const replaced = { ...old, supersededBy: "moi" };
    const next = article("moi", {
      title: "Mức thu mới tại bến bãi",
      questions: [],
      answer: "Nay không thu.",
      validFrom: "2026-07-01",
    });
    const outcome = ask("phí gửi xe chợ bao nhiêu", { articles: [replaced, next, signal] });
    expect(outcome).toMatchObject({ status: "answered", articleId: "moi" });
    expect(textOf(outcome)).toContain("Từ 01/07/2026");
    expect(textOf(outcome)).toContain("Nay không thu.");
  });

  it("still serves what is past its review day, with one line saying so", () => {
    const due = article("the-thu-vien", { reviewBy: "2026-10-01" });
    expect(textOf(ask("làm thẻ thư viện ở đâu", { articles: [due, signal] }))).toContain(
      "kiểm tra lại từ 01/10/2026",
    );
  });

  it("does not answer from what is not in force yet", () => {
    const future = article("sau", {
      title: "Thuê sân bóng xã thế nào?",
      questions: [],
      validFrom: "2027-01-01",
    });
    expect(ask("thuê sân bóng xã thế nào", { articles: [future, signal] }).articleId).toBeNull();
  });
});
