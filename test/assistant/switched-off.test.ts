import { describe, expect, it } from "vitest";
import { nothingOff } from "../../src/knowledge/switches/switched-off.ts";
import { article, ask, buttonsOf, signal, textOf } from "./sample.ts";

const closed = (id: string) => ({ ...nothingOff, articles: new Map([[id, "xã đang chuyển trụ sở"]]) });
const silent = { ...nothingOff, assistant: "đang rà soát lại câu trả lời" };
const card = "làm thẻ thư viện ở đâu";

describe("an article that staff have switched off", () => {
  it("is not answered from: the resident reads the reason and is offered a person", () => {
    const outcome = ask(card, { off: closed("the-thu-vien") });
    expect(outcome).toMatchObject({ status: "out_of_scope", articleId: null });
    expect(textOf(outcome)).toContain("tạm ngừng trả lời: xã đang chuyển trụ sở.");
    expect(textOf(outcome)).not.toContain("nhà văn hóa");
    expect(buttonsOf(outcome)).toContain("Gặp cán bộ");
  });

  it("leaves the other articles alone", () => {
    expect(ask(card, { off: closed("song-yeu") })).toMatchObject({ articleId: "the-thu-vien" });
  });

  it("answers nothing behind a button that was offered before", () => {
    const choices = [
      { title: "Mất bao nhiêu tiền?", do: "article" as const, articleId: "the-thu-vien", aspect: "fee" },
    ];
    const outcome = ask("1", { off: closed("the-thu-vien"), state: { choices } });
    expect(outcome.status).toBe("out_of_scope");
    expect(textOf(outcome)).not.toContain("Không mất tiền");
  });

  it("is offered nowhere among what is related", () => {
    const linked = article("muon-sach", {
      title: "Mượn sách mấy ngày?",
      questions: ["mượn sách bao lâu", "sách giữ mấy hôm"],
      related: ["the-thu-vien"],
    });
    const articles = [article("the-thu-vien"), signal, linked];
    const question = "mượn sách mấy ngày thì trả";
    expect(buttonsOf(ask(question, { articles }))).toContain("Làm thẻ thư viện ở đâu?");
    expect(buttonsOf(ask(question, { articles, off: closed("the-thu-vien") }))).not.toContain(
      "Làm thẻ thư viện ở đâu?",
    );
  });

  it("when it has replaced another, the old rule does not come back", () => {
    const old = article("the-cu", { supersededBy: "the-thu-vien", validFrom: "2020-01-01" });
    const articles = [{ ...old, answer: "Bác mang hộ khẩu." }, article("the-thu-vien"), signal];
    const outcome = ask(card, { articles, off: closed("the-thu-vien") });
    expect(outcome.status).toBe("out_of_scope");
    expect(textOf(outcome)).not.toContain("hộ khẩu");
  });
});

describe("the whole assistant switched off", () => {
  it.each([card, "cổng làng khắc chữ gì"])(
    "given “%s”, answers nothing but the reason and a person, and counts no gap",
    (text) => {
      const outcome = ask(text, { off: silent });
      expect(outcome).toMatchObject({ status: "out_of_scope", articleId: null });
      expect(textOf(outcome)).toContain("tạm ngừng trả lời câu hỏi: đang rà soát lại câu trả lời.");
      expect(buttonsOf(outcome)).toContain("Gặp cán bộ");
    },
  );

  it("still knows an emergency, a fraud and the wish to report weak signal", () => {
    expect(ask("cháy nhà rồi cứu với", { off: silent }).status).toBe("emergency");
    const fraud = "có người xưng công an gọi bảo đọc mã OTP";
    expect(ask(fraud, { off: silent }).status).toBe(ask(fraud).status);
    expect(ask(fraud, { off: silent }).status).toBe("safety_warning");
    expect(ask("Báo sóng yếu", { off: silent }).status).toBe("report_started");
  });

  it("still gives a person to whoever asks for one", () => {
    expect(ask("gặp cán bộ", { off: silent }).status).toBe("handover");
  });

  it("says so in the menu", () => {
    const outcome = ask("menu", { off: silent });
    expect(outcome.status).toBe("menu");
    expect(textOf(outcome)).toContain("đang rà soát lại câu trả lời");
  });

  it("ends the reason with one full stop", () => {
    expect(textOf(ask(card, { off: { ...nothingOff, assistant: "mất điện." } }))).toContain(
      ": mất điện. Bác",
    );
  });
});
