import { describe, expect, it } from "vitest";
import type { OwnReport } from "../../../src/signal-reports/report-facts.ts";
import { buttonsOf } from "../../assistant/sample.ts";
import { day, own, telling } from "./telling.ts";

const having = (...reports: OwnReport[]) =>
  telling({ reports: { own: reports, similar: [], filedToday: 0, officer: null } });

describe("asking after a report", () => {
  it("given its number, tells state, office, dates and the page", () => {
    const told = having(own()).say("tình trạng NL-26-0042");
    expect(told.status).toBe("report_status");
    expect(told.text).toContain("NL-26-0042 (Thôn 5): đang xử lý");
    expect(told.text).toContain("Phòng Văn hóa – Xã hội xã Ngọc Lặc");
    expect(told.text).toMatch(/Gửi 13\/11, cập nhật 15\/11/);
    expect(told.text).toContain("/status/NL-26-0042?k=abc");
  });

  it.each(["nl-26-0042", "NL 26 0042", "mã nl26-0042 tới đâu rồi", "NL-26-0042 ?", "xem giúp NL–26–0042"])(
    "reads the number in “%s”",
    (said) => {
      expect(having(own()).say(said).text).toContain("đang xử lý");
    },
  );

  it("given somebody else's number, says what it says of one that is none", () => {
    const foreign = having(own()).say("tình trạng NL-26-0007");
    const none = having().say("tình trạng NL-26-0007");
    expect(foreign.text).toBe(none.text);
    expect(foreign.text).toContain("Không thấy phản ánh NL-26-0007");
    expect(foreign.buttons).toEqual(none.buttons);
  });

  it("given no number and one report, tells of it", () => {
    expect(having(own()).say("phản ánh của tôi tới đâu rồi").text).toContain("NL-26-0042");
  });

  it("given no number and several, lists the open ones first, with buttons", () => {
    const him = having(
      own({ code: "NL-26-0044", requestId: 9, status: "closed_fixed" }),
      own({ code: "NL-26-0043", requestId: 8 }),
      own(),
    );
    const listed = him.say("phản ánh của tôi tới đâu rồi");
    expect(listed.text).toContain("Bác có 3 phản ánh");
    expect(listed.buttons).toEqual(["Xem NL-26-0043", "Xem NL-26-0042", "Xem NL-26-0044"]);
    expect(him.say("2").text).toContain("NL-26-0042 (Thôn 5)");
  });

  it.each(["tình trạng", "tinh trang", "phản ánh của tôi", "tiến độ tới đâu rồi"])(
    "given nothing but “%s” and several reports, tells of the newest and offers the others",
    (said) => {
      const told = having(own({ code: "NL-26-0043", requestId: 8 }), own()).say(said);
      expect(told.status).toBe("report_status");
      expect(told.text).toContain("Phản ánh NL-26-0043");
      expect(told.buttons).toContain("Xem NL-26-0042");
    },
  );

  it.each(["tình trạng", "phản ánh của tôi", "phản ánh của tôi tới đâu rồi", "rút phản ánh"])(
    "given no report and “%s”, leaves it to the assistant",
    (said) => expect(having().say(said).status).not.toMatch(/^report_/),
  );

  it.each(["NL 26 42", "nl260042", "nl-26-42", "Nl.26.0042", "NL 26/0042"])(
    "reads “%s” as the same number",
    (said) => expect(having(own()).say(said).text).toContain("Phản ánh NL-26-0042"),
  );

  it.each([
    "nd 59/2022 còn dùng không",
    "nghị định 59/2022",
    "lý lịch tư pháp 170000",
    "bỏ phiếu cho ai",
    "rút đơn ly hôn",
    "gui don to cao nac danh co dc giai quyet k",
    "hồ sơ của tôi tới đâu",
    "đơn xin cấp đất của tôi tới đâu rồi",
    "phản ánh khác khiếu nại thế nào",
    "phản ánh bao lâu được trả lời",
    "thôn báo cáo hạ tầng số khi nào",
  ])("given a report of one's own, does not take “%s” for asking after it", (said) =>
    expect(having(own()).say(said).status).not.toMatch(/^report_/),
  );

  it("given no report at all and words of signal, says so and offers the form", () => {
    const none = having().say("phản ánh mạng yếu của tôi tới đâu rồi");
    expect(none.text).toContain("Chưa thấy phản ánh nào");
    expect(none.buttons[0]).toBe("Báo sóng yếu");
  });

  it.each([
    ["resolved", true, ["Tốt rồi", "Đỡ hơn", "Chưa được"]],
    ["closed_fixed", false, ["Vẫn chưa được", "Gặp cán bộ"]],
    ["closed_declined", false, ["Vẫn chưa được", "Gặp cán bộ"]],
    ["submitted", false, ["Rút phản ánh", "Gặp cán bộ"]],
    ["withdrawn", false, ["Gặp cán bộ"]],
    ["merged", false, ["Gặp cán bộ"]],
  ] as const)("given the state %s, offers what can be done then", (status, verdictAsked, buttons) => {
    expect(buttonsOf(having(own({ status, verdictAsked })).say("NL-26-0042"))).toEqual(buttons);
  });

  it("given a report of many households, says how many", () => {
    expect(having(own({ voices: 12 })).say("NL-26-0042").text).toContain("12 nhà cùng báo");
  });

  it("given a form that is open, tells and goes on with the form", () => {
    const him = having(own());
    him.sayAll("báo sóng yếu", "thôn 8");
    const told = him.say("tình trạng NL-26-0042");
    expect(told).toMatchObject({ status: "report_status" });
    expect(told.replies.at(-1)?.text).toContain("Mạng nào");
  });
});

describe("taking a report back", () => {
  it.each([
    "rút phản ánh NL-26-0042",
    "hủy phản ánh nl-26-0042 giúp tôi",
    "toi muon rut phan anh NL-26-0042",
  ])("given “%s”, withdraws it", (said) => {
    const done = having(own()).say(said);
    expect(done.status).toBe("report_cancelled");
    expect(done.act).toEqual({ do: "move", verb: "withdraw", requestId: 7, voiceId: 70, details: {} });
  });

  it("given no number, asks which before anything is done", () => {
    const him = having(own());
    const sure = him.say("rút phản ánh của tôi");
    expect(sure.act).toBeUndefined();
    expect(sure.buttons).toEqual(["Rút NL-26-0042", "Giữ lại"]);
    expect(him.say("1").act).toMatchObject({ verb: "withdraw" });
  });

  it("given “Giữ lại”, keeps it", () => {
    const him = having(own());
    him.say("rút phản ánh của tôi");
    expect(him.say("2")).toMatchObject({ status: "report_status" });
  });

  it("given one that others speak in too, keeps it for them", () => {
    const kept = having(own({ voices: 3 })).say("rút phản ánh NL-26-0042");
    expect(kept.act).toBeUndefined();
    expect(kept.text).toContain("3 nhà cùng báo");
  });

  it("given one that is closed, tells its state", () => {
    const closed = having(own({ status: "closed_fixed" })).say("rút phản ánh NL-26-0042");
    expect(closed.act).toBeUndefined();
    expect(closed.text).toContain("đã xong");
  });

  it("given somebody else's, knows nothing of it", () => {
    expect(having().say("rút phản ánh NL-26-0042").text).toContain("Không thấy phản ánh");
  });
});

describe("“đã tốt chưa?”", () => {
  const asked = (more: Partial<OwnReport> = {}) => {
    const report = own({ status: "resolved", verdictAsked: true, ...more });
    const state = {
      choices: [
        { title: "Tốt rồi", do: "verdict" as const, code: report.code, verdict: "good" as const },
        { title: "Đỡ hơn", do: "verdict" as const, code: report.code, verdict: "better" as const },
        { title: "Chưa được", do: "verdict" as const, code: report.code, verdict: "not_fixed" as const },
      ],
    };
    return telling({ state, reports: { own: [report], similar: [], filedToday: 0, officer: null } });
  };

  it.each([
    ["1", "good"],
    ["2", "better"],
    ["3", "not_fixed"],
    ["Tốt rồi", "good"],
    ["do hon", "better"],
    ["chua duoc", "not_fixed"],
  ])("given “%s”, records %s", (said, verdict) => {
    expect(asked().say(said).act).toMatchObject({ do: "verdict", requestId: 7, voiceId: 70, verdict });
  });

  it("given words long after the buttons are gone, still takes them", () => {
    const him = asked();
    him.say("làm thẻ thư viện ở đâu");
    him.wait(3 * day);
    expect(him.say("sóng khỏe rồi cảm ơn").act).toMatchObject({ verdict: "good" });
  });

  it("given a number when another message took the buttons away, still takes it", () => {
    const him = asked();
    him.wait(day);
    him.say("tạm biệt");
    expect(him.say("3").act).toMatchObject({ verdict: "not_fixed" });
  });

  it("given “vẫn chưa được” in words, says that it is open again, and hands the words on", () => {
    const outcome = asked().say("vẫn chưa được, tối qua mất suốt");
    expect(outcome.act).toMatchObject({ verdict: "not_fixed", note: "vẫn chưa được, tối qua mất suốt" });
    expect(outcome.text).toMatch(/Đã mở lại phản ánh NL-26-0042.*Phòng Văn hóa/);
  });

  it.each(["resolved", "closed_fixed", "closed_declined"] as const)(
    "given a report that is %s and nobody asking, “vẫn chưa được” reopens it",
    (status) => {
      expect(having(own({ status })).say("vẫn chưa được bác ạ").act).toMatchObject({ verdict: "not_fixed" });
    },
  );

  it("given one closed half a year ago, does not", () => {
    const old = own({ status: "closed_fixed", updatedAt: new Date("2026-05-01T00:00:00Z") });
    expect(having(old).say("vẫn chưa được bác ạ").act).toBeUndefined();
  });

  it.each(["tốt rồi", "đỡ hơn", "không", "1"])("given “%s” while nobody asks, is no verdict", (said) => {
    expect(having(own({ status: "closed_fixed" })).say(said).act).toBeUndefined();
  });

  it("given a question, answers it", () => {
    expect(asked().say("làm thẻ thư viện ở đâu")).toMatchObject({ status: "answered" });
  });
});

describe("an office's question", () => {
  const waiting = (more: Partial<OwnReport> = {}) => having(own({ status: "awaiting_citizen", ...more }));

  it.each([
    "Nhà tôi cạnh trạm bơm",
    "rồi",
    "có",
    "5",
    "ok",
    "cột số 7, gần ao",
    "thôn 5 viettel mất sóng suốt",
  ])("given “%s”, passes it on as the answer", (said) => {
    const outcome = waiting().say(said);
    expect(outcome).toMatchObject({
      status: "report_status",
      act: { do: "move", verb: "answer", requestId: 7, voiceId: 70, details: { note: said } },
    });
    expect(outcome.text).toContain("Phòng Văn hóa");
  });

  it("given “Tôi không biết” by its button, says so to the office", () => {
    const choices = [{ title: "Tôi không biết", do: "answer_ask" as const, code: "NL-26-0042" }];
    const report = own({ status: "awaiting_citizen" });
    const him = telling({
      state: { choices },
      reports: { own: [report], similar: [], filedToday: 0, officer: null },
    });
    expect(him.say("1").act).toMatchObject({ verb: "answer", details: { note: "Người báo không biết." } });
  });

  it("given photos, keeps them for that report", () => {
    const sent = waiting().send(2, "cột đây");
    expect(sent.keep).toMatchObject([{ requestId: 7 }, { requestId: 7 }]);
    expect(sent.act).toMatchObject({
      verb: "answer",
      details: { mediaIds: ["picture-1", "picture-2"], note: "cột đây" },
    });
  });

  it("given a place, passes it on", () => {
    expect(waiting().share(20.09, 105.37).act).toMatchObject({ details: { note: "Vị trí: 20.09, 105.37" } });
  });

  it.each([
    ["làm thẻ thư viện ở đâu?", "answered"],
    ["xin chào", "greeting"],
    ["gặp cán bộ", "handover"],
    ["tình trạng NL-26-0042", "report_status"],
    ["mật khẩu của tôi là Hoasen@1952", "safety_warning"],
    ["cháy nhà rồi cứu với", "emergency"],
  ])("given “%s”, is not the answer", (said, status) => {
    const outcome = waiting().say(said);
    expect(outcome.status).toBe(status);
    expect(outcome.act).toBeUndefined();
  });
});

describe("the figures of a screenshot", () => {
  const speed = { down: 3.2, up: 1, ping: 80 };
  const choices = [
    { title: "Đúng rồi", do: "measured" as const, mediaId: "m1", speed },
    { title: "Chưa đúng, tôi gõ lại", do: "measured" as const, mediaId: "m1", speed: null },
  ];
  const read = (reports: OwnReport[] = [own()]) =>
    telling({ state: { choices }, reports: { own: reports, similar: [], filedToday: 0, officer: null } });

  it("given “Đúng rồi” after filing, adds them to the report", () => {
    const outcome = read().say("1");
    expect(outcome.act).toEqual({ do: "measured", requestId: 7, voiceId: 70, speed });
    expect(outcome.text).toContain("tải xuống 3,2 Mbit/s");
  });

  it("given “Chưa đúng”, takes the figures typed next", () => {
    const him = read();
    expect(him.say("2").text).toContain("gõ giúp số đo");
    expect(him.say("tai xuong 5 tai len 2 ping 60").act).toMatchObject({
      speed: { down: 5, up: 2, ping: 60 },
    });
    expect(him.state().measuring).toBeUndefined();
  });

  it("given a report still being told, puts them into it", () => {
    const him = telling();
    him.sayAll("nha e o thon 5 song viettel yeu lam, goi toan rot may hom nay", "trong nhà");
    const open = telling({ state: { ...him.state(), choices } });
    expect(open.say("1").text).toContain("Đã ghi số đo");
    expect(open.draft().speed).toEqual(speed);
  });

  it("given no report, says what to do first", () => {
    expect(read([]).say("1").act).toBeUndefined();
  });
});
