import { describe, expect, it } from "vitest";
import { openState, sealState } from "../../../src/conversation/stored-state.ts";
import type { CitizenEvent, ConversationState } from "../../../src/conversation/types.ts";
import type { Boundary } from "../../../src/localities/location/boundary.ts";
import { createSealer } from "../../../src/security/sealer.ts";
import { emptyDraft } from "../../../src/signal-reports/intake/draft.ts";
import { mayTell } from "../../../src/signal-reports/intake/may-tell.ts";
import { article, ask, buttonsOf, place, workday } from "../../assistant/sample.ts";
import { day, filed, telling } from "./telling.ts";

/** A square of a tenth of a degree with this south-western corner. */
function square(lon: number, lat: number): Boundary {
  const ring = [
    [lon, lat],
    [lon + 0.1, lat],
    [lon + 0.1, lat + 0.1],
    [lon, lat + 0.1],
    [lon, lat],
  ];
  return [{ type: "Polygon", coordinates: [ring] }] as Boundary;
}

describe("a location and the locality's own area", () => {
  const bounded = {
    ...place,
    boundary: square(105.3, 20.0),
    neighbours: [{ name: "xã Minh Sơn", boundary: square(105.4, 20.0) }],
  };
  const asked = () => {
    const him = telling({}, { place: bounded });
    him.say("sóng viettel yếu quá, gọi toàn rớt");
    return him;
  };

  it("given one inside, says only that it has it", () => {
    const him = asked();
    expect(him.share(20.05, 105.35).text).toContain("Đã nhận vị trí.");
    expect(him.draft().outside).toBeNull();
  });

  it("given one in a known neighbour, names it, takes it and marks it", () => {
    const him = asked();
    const told = him.share(20.05, 105.45);
    expect(told.text).toMatch(/nằm ngoài xã Ngọc Lặc \(thuộc xã Minh Sơn\), phản ánh vẫn được ghi/);
    expect(filed(him.sayAll("gửi luôn", "1")).trouble).toMatchObject({ outside: "xã Minh Sơn", lat: 20.05 });
  });

  it("given one further away, says that it is outside and takes it", () => {
    const him = asked();
    expect(him.share(21.5, 106).text).toContain("nằm ngoài xã Ngọc Lặc,");
    expect(filed(him.sayAll("gửi luôn", "1")).trouble.outside).toBe("?");
  });
});

describe("hamlets that the profile knows", () => {
  const withHamlets = (hamlets: string[]) => {
    const profile = { ...place.profile, signal: { ...place.profile.signal, hamlets } };
    return telling({}, { place: { ...place, profile } });
  };

  it("given a few with names, offers them as buttons", () => {
    const him = withHamlets(["Thôn Trại Cài", "Thôn Minh Lập"]);
    expect(him.say("báo sóng yếu").buttons).toEqual(["Thôn Trại Cài", "Thôn Minh Lập"]);
    him.say("2");
    expect(him.draft().areas).toEqual(["Thôn Minh Lập"]);
  });

  it("given numbered ones, takes a number for the hamlet's own", () => {
    const him = withHamlets(["Thôn 1", "Thôn 2", "Thôn 3"]);
    expect(him.say("báo sóng yếu").buttons).toEqual([]);
    him.say("3");
    expect(him.draft().areas).toEqual(["Thôn 3"]);
  });

  it("given more than fit, asks for the name", () => {
    const him = withHamlets(
      ["A Lềnh", "Bãi Ngang", "Cao Sơn", "Đồi Chè", "Én", "Gò"].map((name) => `Thôn ${name}`),
    );
    expect(him.say("báo sóng yếu").buttons).toEqual([]);
    him.say("bai ngang");
    expect(him.draft().areas).toEqual(["Thôn Bãi Ngang"]);
  });
});

describe("the draft at rest", () => {
  const sealer = createSealer("a secret key for tests");
  const state: ConversationState = {
    greetedAt: "2026-11-16T02:00:00.000Z",
    report: { ...emptyDraft(workday), words: ["nhà ông Tư mất sóng"], landmark: "nhà ông Tư" },
  };

  it("is one sealed value beside the rest of the state, and comes back as it was", () => {
    const stored = sealState(sealer, state);
    expect(stored.greetedAt).toBe(state.greetedAt);
    expect(JSON.stringify(stored)).not.toContain("Tư");
    expect(openState(sealer, stored)).toEqual(state);
  });

  it("given no draft, stores the state as it is", () => {
    expect(sealState(sealer, { greetedAt: "x" })).toEqual({ greetedAt: "x" });
    expect(openState(sealer, {})).toEqual({});
  });

  it("given another key, is dropped and the rest stays", () => {
    const other = createSealer("another key");
    expect(openState(other, sealState(sealer, state))).toEqual({ greetedAt: state.greetedAt });
  });
});

describe("when open reports nearby are worth reading", () => {
  const text = (words: string): CitizenEvent => ({ kind: "text", text: words, secrets: [] });

  it("is while a report is told, and for a message that begins one", () => {
    const open = { report: emptyDraft(workday) };
    expect(mayTell(text("viettel"), open, place, workday)).toBe(true);
    expect(mayTell(text("thôn 5 sóng viettel yếu quá"), {}, place, workday)).toBe(true);
  });

  it("is not for a question, a greeting or a draft long left", () => {
    const old = { report: emptyDraft(new Date(workday.getTime() - 8 * day)) };
    expect(mayTell(text("làm vneid ở đâu"), {}, place, workday)).toBe(false);
    expect(mayTell(text("xin chào"), old, place, workday)).toBe(false);
    expect(mayTell({ kind: "follow" }, {}, place, workday)).toBe(false);
  });
});

describe("the way into the form", () => {
  const aboutSignal = article("song-yeu-bao-ai", {
    title: "Sóng yếu thì báo ai?",
    questions: ["sóng yếu báo ai", "mạng chậm hỏi ai"],
    answer: "Bác báo trưởng thôn.",
  });

  it("stands first under an answer about signal", () => {
    const outcome = ask("sóng yếu thì báo ai", { articles: [aboutSignal, article("the-thu-vien")] });
    expect(outcome.status).toBe("answered");
    expect(buttonsOf(outcome)[0]).toBe("Báo sóng yếu");
    expect(buttonsOf(outcome).length).toBeLessThanOrEqual(5);
    expect(ask("1", { state: outcome.state }).status).toBe("report_started");
  });

  it("does not stand under other answers", () => {
    expect(buttonsOf(ask("làm thẻ thư viện ở đâu"))).not.toContain("Báo sóng yếu");
  });

  it.each([
    "bao giờ xã mình có 5g",
    "vneid báo lỗi mạng không đăng nhập được",
    "mất điện nên mất wifi",
    "mật khẩu wifi nhà văn hóa là gì",
    "đăng ký gói 4g viettel thế nào",
    "sóng 5g có hại không",
    "làm thẻ thư viện ở đâu",
    "hôm qua mất sóng nay có lại rồi",
  ])("is not taken for “%s”", (question) => {
    expect(ask(question).status).not.toMatch(/^report_/);
  });

  it.each([
    "nhà tôi ở thôn 5 mất sóng viettel",
    "thon 3 mang mobi lag qua ko vao dc zalo",
    "wifi nhà em chập chờn suốt tuần nay",
    "mất sóng hết rồi",
    "tải xuống 0.5 tải lên 0.1 ping 300",
  ])("is taken by “%s”", (complaint) => {
    expect(ask(complaint).status).toBe("report_started");
  });
});
