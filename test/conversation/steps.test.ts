import { describe, expect, it } from "vitest";
import { decideTurn } from "../../src/conversation/decide-turn.ts";
import type { CitizenEvent, Mode } from "../../src/conversation/types.ts";
import { ask, buttonsOf, contextOf, night, textOf, workday } from "../assistant/sample.ts";

const human: Mode = { name: "human", since: workday, until: new Date(workday.getTime() + 8 * 3_600_000) };
const event = (happened: CitizenEvent, options = {}) =>
  decideTurn({ ...contextOf("", options), event: happened });

describe("what comes first", () => {
  it("answers an emergency even while a person has the conversation", () => {
    expect(ask("cháy nhà rồi cứu với", { mode: human }).status).toBe("emergency");
  });

  it("warns of a fraud under way before searching", () => {
    const outcome = ask("có người gọi bảo tôi chuyển tiền gấp");
    expect(outcome.status).toBe("safety_warning");
    expect(textOf(outcome)).toMatch(/lừa đảo/);
  });

  it("warns of a pasted secret without repeating it", () => {
    const outcome = ask("mật khẩu của tôi là Hoasen@1952");
    expect(outcome.status).toBe("safety_warning");
    expect(textOf(outcome)).not.toContain("Hoasen");
  });

  it("leaves a silent turn to the person who has the conversation", () => {
    expect(ask("làm thẻ thư viện ở đâu", { mode: human })).toMatchObject({
      status: "human_mode",
      replies: [],
    });
  });

  it("says once outside working hours when a person answers", () => {
    const mode: Mode = { ...human, until: new Date(night.getTime() + 3_600_000) } as Mode;
    const first = ask("có ai không", { mode, now: night });
    expect(textOf(first)).toContain("Ngoài giờ làm việc");
    expect(ask("alo", { mode, now: night, state: first.state }).replies).toEqual([]);
  });

  it("gives the conversation back to the machine when asked", () => {
    const state = { choices: [{ title: "Hỏi tiếp trợ lý tự động", do: "assistant" as const }] };
    expect(ask("Hỏi tiếp trợ lý tự động", { mode: human, state })).toMatchObject({
      status: "menu",
      mode: { name: "bot" },
    });
  });

  it("answers again when the person's time is over", () => {
    const over: Mode = { name: "human", since: workday, until: workday };
    expect(ask("làm thẻ thư viện ở đâu", { mode: over }).status).toBe("answered");
  });
});

describe("choices", () => {
  const first = ask("Làm thẻ thư viện ở đâu?");

  it("takes a button's title typed without accents, and its number", () => {
    expect(ask("gap can bo", { state: first.state }).status).toBe("handover");
    const last = buttonsOf(first).length;
    expect(ask(String(last), { state: first.state }).status).toBe("handover");
    expect(ask(`so ${last}`, { state: first.state }).status).toBe("handover");
  });

  it("does not take a number that was not offered for a choice", () => {
    expect(ask("9", { state: first.state }).status).not.toBe("handover");
  });

  it("shows at most five buttons", () => {
    expect(buttonsOf(first).length).toBeLessThanOrEqual(5);
  });
});

describe("requests and small talk", () => {
  it.each([
    ["xin chào", "greeting"],
    ["cảm ơn nhiều ạ", "greeting"],
    ["tạm biệt", "greeting"],
    ["ok", "ignored"],
    ["😂😂", "ignored"],
    ["?", "menu"],
    ["??? ?", "clarify"],
    ["menu", "menu"],
    ["gặp cán bộ", "handover"],
    ["sai rồi", "handover"],
    ["sai r, noi bay", "handover"],
    ["xóa dữ liệu của tôi", "privacy"],
    ["dữ liệu của tôi", "privacy"],
    ["quyền riêng tư", "privacy"],
    ["báo sóng yếu", "report_started"],
    ["a", "clarify"],
  ])("“%s” ends as %s", (text, status) => {
    expect(ask(text).status).toBe(status);
  });

  it("hands over with the machine silent from then on", () => {
    expect(ask("gặp cán bộ").mode).toMatchObject({ name: "human" });
  });

  it("says in words when a person answers", () => {
    expect(textOf(ask("gặp cán bộ", { now: workday }))).toContain("đang trong giờ làm việc");
    expect(textOf(ask("gặp cán bộ", { now: night }))).toContain("ngoài giờ làm việc");
  });
});

describe("events that are no text", () => {
  it.each<[string, CitizenEvent, string]>([
    ["a follow", { kind: "follow" }, "greeting"],
    ["an unfollow", { kind: "unfollow" }, "ignored"],
    ["a reaction", { kind: "reaction" }, "ignored"],
    ["a sticker", { kind: "sticker" }, "ignored"],
    ["a place", { kind: "location", lat: 19.7, lon: 105.9 }, "clarify"],
    ["Zalo's own form", { kind: "details" }, "handover"],
    ["a picture", { kind: "media", media: "image", text: "", secrets: [], urls: [] }, "clarify"],
    ["a voice message", { kind: "media", media: "voice", text: "", secrets: [], urls: [] }, "clarify"],
    ["a link without words", { kind: "media", media: "link", text: "", secrets: [], urls: [] }, "clarify"],
  ])("%s", (_, happened, status) => {
    expect(event(happened).status).toBe(status);
  });

  it("answers the words that come with a picture", () => {
    const captioned: CitizenEvent = {
      kind: "media",
      media: "image",
      text: "làm thẻ thư viện ở đâu",
      secrets: [],
      urls: [],
    };
    expect(event(captioned).status).toBe("answered");
  });

  it("greets once a day", () => {
    const { state } = event({ kind: "follow" });
    expect(event({ kind: "opened" }, { state }).status).toBe("ignored");
  });
});
