import { describe, expect, it } from "vitest";
import { say } from "../../../src/conversation/outcome.ts";
import { placeOf } from "../../../src/localities/location/place-of.ts";
import { backToForm } from "../../../src/signal-reports/intake/back-to-form.ts";
import { contextOf } from "../../assistant/sample.ts";
import { day, filed, hour, telling } from "./telling.ts";

const usual = "nha e o thon 5 song viettel yeu lam, goi toan rot may hom nay";

describe("free text first", () => {
  it("given operator, service, place and time in one message, asks only for what is left", () => {
    const first = telling().say(usual);
    expect(first.status).toBe("report_started");
    expect(first.text).toContain("Thôn 5; Viettel; gọi điện; “may hom nay”");
    expect(first.text).toContain("trong nhà hay ngoài trời");
    expect(first.buttons).toEqual(["Trong nhà", "Ngoài trời", "Cả hai", "Không rõ", "Gửi luôn"]);
  });

  it("given the usual first message, files after three further turns", () => {
    const her = telling();
    her.sayAll(usual, "Trong nhà", "Gửi luôn");
    const last = her.say("Gửi phản ánh");
    expect(last.status).toBe("report_filed");
    expect(filed(last)).toMatchObject({
      trouble: { area: "Thôn 5", operators: ["viettel"], services: ["voice"], urgent: false, lat: null },
      voice: { indoors: "indoor", since: "may hom nay", operators: ["viettel"], mediaIds: [] },
    });
    expect(filed(last).voice.details.words).toBe(usual);
  });

  it("given a report, says before the first question what is kept and how it goes", () => {
    expect(telling().say(usual).text).toMatch(
      /chỉ dùng để xử lý phản ánh[\s\S]*xóa dữ liệu của tôi[\s\S]*2 ngày làm việc[\s\S]*7 ngày/,
    );
  });

  it("given everything with digits only, files", () => {
    const him = telling();
    const last = him.sayAll("Báo sóng yếu", "5", "1", "1", "1", "1", "1", "1");
    expect(filed(last)).toMatchObject({
      trouble: { area: "Thôn 5", operators: ["viettel"], services: ["voice"] },
      voice: { hours: "all-day", indoors: "indoor" },
    });
  });

  it("given nothing but the wish, asks six questions at the most before the summary", () => {
    const him = telling();
    const answers = ["báo sóng yếu", "thôn 5", "viettel", "gọi", "cả ngày", "trong nhà", "gửi luôn"] as const;
    const turns = answers.map(him.say);
    expect(turns.map(({ status }) => status)).toEqual([
      "report_started",
      ...Array.from({ length: 6 }, () => "report_question"),
    ]);
    expect(turns.at(-1)?.text).toContain("Bác xem lại phản ánh");
    for (const { buttons, text } of turns) {
      expect(buttons.length).toBeLessThanOrEqual(5);
      expect(text.length).toBeLessThan(500);
    }
  });

  it("given several answers in one message, asks none of them again", () => {
    const him = telling();
    him.say("báo sóng yếu");
    expect(him.say("thôn 5, vina với mobi, không vào được 4g").text).toContain("Hay bị lúc nào");
    expect(him.draft()).toMatchObject({ operators: ["vinaphone", "mobifone"], services: ["mobile-data"] });
  });

  it("given the answer to a later question first, keeps it and asks the pending one again", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    const again = him.say("buổi tối là chính");
    expect(again.text).toContain("Đã ghi.");
    expect(again.text).toContain("Mạng nào bị yếu");
    expect(him.sayAll("viettel", "gọi").text).toContain("trong nhà hay ngoài trời");
  });

  it("given a correction within one message, takes what was meant", () => {
    const him = telling();
    him.say("mang yeu qua, thon 5 a nham thon 6, mobi");
    expect(him.draft()).toMatchObject({ areas: ["Thôn 6"], operators: ["mobifone"] });
  });

  it("given a correction of an earlier message, replaces what was said", () => {
    const him = telling();
    him.say(usual);
    him.say("à nhầm, vina chứ không phải viettel");
    expect(him.draft().operators).toEqual(["vinaphone"]);
  });

  it("given “nữa”, adds to what was said", () => {
    const him = telling();
    him.sayAll(usual, "vina nữa", "thôn 6 nữa");
    expect(him.draft()).toMatchObject({ operators: ["viettel", "vinaphone"], areas: ["Thôn 5", "Thôn 6"] });
  });

  it("given “mạng nào cũng yếu”, counts all three big carriers", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5", "mạng nào cũng yếu");
    expect(him.draft()).toMatchObject({
      everyNetwork: true,
      operators: ["viettel", "vinaphone", "mobifone"],
    });
  });

  it("given two numbers, takes both buttons", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5", "1 và 3", "1,2");
    expect(him.draft()).toMatchObject({
      operators: ["viettel", "mobifone"],
      services: ["voice", "mobile-data"],
    });
  });

  it("given a question and a report in one, answers and begins the form", () => {
    const first = telling().say("Nhà tôi ở thôn 5 mất sóng viettel thì báo ai?");
    expect(first.status).toBe("report_started");
    expect(first.replies.length).toBeGreaterThanOrEqual(1);
    expect(first.text).toContain("Thôn 5");
  });
});

describe("the place", () => {
  const asked = () => {
    const him = telling();
    him.say("báo sóng yếu");
    return him;
  };

  it.each([
    ["5", ["Thôn 5"]],
    ["thôn 5", ["Thôn 5"]],
    ["thon 5 nhe", ["Thôn 5"]],
    ["t 5, thôn 5", ["Thôn 5"]],
    ["Minh Hòa", ["Thôn Minh Hòa"]],
    ["ở minh hòa ạ", ["Thôn Minh Hòa"]],
    ["làng Cao Thắng", ["Làng Cao Thắng"]],
    ["thôn 3 và thôn 4", ["Thôn 3", "Thôn 4"]],
  ])("takes “%s” for %j", (said, areas) => {
    const him = asked();
    him.say(said);
    expect(him.draft().areas).toEqual(areas);
  });

  it.each(["gần chợ Phố Cống", "cạnh trường cấp 2", "cuối thôn gần nhà ông Tư", "đường vào đập"])(
    "takes “%s” for a landmark",
    (said) => {
      const him = asked();
      expect(him.say(said).text).toContain("Mạng nào");
      expect(him.draft()).toMatchObject({ areas: [], landmark: said });
    },
  );

  it("given a public landmark, files the report under it; given the way to a house, under nothing", () => {
    const report = (place: string) =>
      filed(telling().sayAll("báo sóng yếu", place, "viettel", "gọi", "gửi luôn", "1"));
    expect(report("gần chợ Phố Cống").trouble.area).toBe("Gần chợ Phố Cống");
    expect(report("gần nhà ông Tư đầu ngõ").trouble.area).toBeNull();
    expect(report("gần nhà ông Tư đầu ngõ").voice.details.landmark).toBe("gần nhà ông Tư đầu ngõ");
  });

  it("given a shared location, takes it for the place", () => {
    const him = asked();
    const next = him.share(20.0912, 105.3711);
    expect(next.text).toContain("Đã nhận vị trí.");
    expect(next.text).toContain("Mạng nào");
    expect(him.draft()).toMatchObject({ lat: 20.0912, lon: 105.3711, outside: null });
  });

  it.each([
    [0, 0],
    [48.85, 2.35],
    [Number.NaN, 105],
  ])("given the location %d, %d, says in words that it cannot be, and asks again", (lat, lon) => {
    const him = asked();
    const again = him.share(lat, lon);
    expect(again.status).toBe("report_question");
    expect(again.text).toMatch(/Vị trí vừa gửi/);
    expect(again.text).toMatch(/thôn nào/);
    expect(placeOf({ lat, lon }, null, []).where).toBe("refused");
  });

  it("given “không biết”, asks once more for a landmark and then goes on", () => {
    const him = asked();
    expect(him.say("không biết").text).toContain("một mốc gần đó");
    expect(him.say("không biết").text).toContain("Mạng nào");
    expect(filed(him.sayAll("viettel", "gọi", "gửi luôn", "gửi")).trouble.area).toBeNull();
  });

  it("given a location shared before a word was said, offers the form and keeps the place", () => {
    const him = telling();
    const offer = him.share(20.0912, 105.3711);
    expect(offer).toMatchObject({ status: "clarify" });
    expect(offer.buttons[0]).toBe("Báo sóng yếu");
    expect(him.say("1").text).toContain("Mạng nào");
    expect(him.draft()).toMatchObject({ lat: 20.0912, asked: "operators" });
  });

  it("given a location and then another matter, forgets the place", () => {
    const him = telling();
    him.share(20.0912, 105.3711);
    him.say("làm thẻ thư viện ở đâu");
    expect(him.state().report).toBeUndefined();
  });
});

describe("steering the form", () => {
  it("given “quay lại”, asks the question before and takes the new answer instead of the old", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5", "viettel");
    expect(him.say("quay lại").text).toContain("Mạng nào");
    him.say("vina");
    expect(him.draft().operators).toEqual(["vinaphone"]);
    expect(him.sayAll("quay lại", "quay lại").text).toContain("thôn nào");
    expect(him.say("quay lại").text).toContain("câu đầu tiên");
  });

  it("given “bỏ qua”, leaves the field empty and goes on", () => {
    const him = telling();
    expect(him.sayAll("báo sóng yếu", "thôn 5", "bỏ qua").text).toContain("Bị ở việc gì");
    expect(filed(him.sayAll("không rõ", "gửi luôn", "1")).trouble).toMatchObject({
      operators: [],
      services: ["unknown"],
    });
  });

  it("given “Gửi luôn” early, skips all that can be skipped and shows the summary", () => {
    const him = telling();
    const summary = him.sayAll("báo sóng yếu", "thôn 5", "viettel", "gửi luôn");
    expect(summary.text).toContain("Bác xem lại phản ánh");
    expect(summary.buttons).toEqual(["Gửi phản ánh", "Sửa", "Hủy"]);
  });

  it("given “Gửi luôn” before any place, still asks where", () => {
    expect(telling().sayAll("báo sóng yếu", "gửi luôn").text).toContain("một mốc gần đó");
  });

  it("given “sửa nhà mạng” at the summary, asks for it and returns to the summary", () => {
    const him = telling();
    him.sayAll(usual, "gửi luôn");
    expect(him.say("sửa nhà mạng").text).toContain("Mạng nào");
    const summary = him.say("mobi");
    expect(summary.text).toContain("Nhà mạng: MobiFone");
    expect(summary.text).toContain("Bác xem lại phản ánh");
  });

  it("given “sửa nhà mạng thành vina”, changes it at once", () => {
    const him = telling();
    him.sayAll(usual, "gửi luôn");
    expect(him.say("sửa nhà mạng thành vina").text).toContain("Nhà mạng: VinaPhone");
  });

  it.each([
    ["sai rồi", "1", "thôn nào"],
    ["Sửa", "Sửa việc bị", "Bị ở việc gì"],
    ["chưa đúng", "4", "lúc nào"],
  ])("given “%s” at the summary and then “%s”, asks for that part", (wrong, which, question) => {
    const him = telling();
    him.sayAll(usual, "gửi luôn");
    expect(him.say(wrong).text).toContain("sửa phần nào");
    expect(him.say(which).text).toContain(question);
  });

  it("given the name of a part at “sửa phần nào?”, asks for it; given a value, takes it instead of the old", () => {
    const him = telling();
    him.sayAll(usual, "gửi luôn", "sửa");
    expect(him.say("nhà mạng").text).toContain("Mạng nào");
    him.sayAll("vina", "sửa", "mobi", "sửa", "thôn 9");
    expect(him.draft()).toMatchObject({ operators: ["mobifone"], areas: ["Thôn 9"], asked: "summary" });
  });

  it("given a line into the house, does not ask whether it is indoors", () => {
    const him = telling();
    expect(him.sayAll("thôn 5 cáp quang viettel chậm quá", "cả ngày").text).toContain("Bác có ảnh");
  });

  it("given “hủy”, sends nothing, forgets the report and its pictures", () => {
    const him = telling();
    him.say(usual);
    him.send(2);
    const cancelled = him.say("hủy");
    expect(cancelled).toMatchObject({ status: "report_cancelled", forget: ["picture-1", "picture-2"] });
    expect(cancelled.act).toBeUndefined();
    expect(him.state().report).toBeUndefined();
  });

  it("given words it cannot read twice, asks again and says how to be helped", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    expect(him.say("abc xyz").text).toContain("Chưa rõ ý bác");
    expect(him.say("qwe rty").text).toContain("gặp cán bộ");
  });

  it("given “báo sóng yếu” again while it is open, asks the pending question", () => {
    const again = telling().sayAll("báo sóng yếu", "thôn 5", "Báo sóng yếu");
    expect(again.text).toContain("Mạng nào");
  });

  it("given no confirmation, files nothing", () => {
    const him = telling();
    const turns = [usual, "Trong nhà", "Gửi luôn", "không"].map(him.say);
    for (const { act } of turns) expect(act).toBeUndefined();
    expect(turns.at(-1)?.text).toContain("sửa phần nào");
  });
});

describe("something else in between", () => {
  it("given a question in the middle, answers it and asks the form's question again", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    const answer = him.say("làm thẻ thư viện ở đâu?");
    expect(answer).toMatchObject({ status: "answered", articleId: "the-thu-vien" });
    expect(answer.replies.at(-1)?.text).toContain("Mạng nào");
    expect(answer.buttons).toEqual(["Viettel", "VinaPhone", "MobiFone", "Mạng khác", "Không rõ"]);
    expect(him.say("1").text).toContain("Bị ở việc gì");
  });

  it("given a question it is not sure of, says so without buttons that are not there", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    const context = { ...contextOf("cái ấy bao nhiêu?"), state: him.state() };
    const choices = [{ title: "Gặp cán bộ", do: "person" as const }];
    const guess = say(context, "clarify", "Bấm nút, hoặc gõ 1, 2.", choices, { score: 0.2 });
    const asked = backToForm(context, guess);
    expect(asked.replies.map(({ text }) => text)).toEqual([
      expect.stringContaining("chưa chắc"),
      expect.stringContaining("Mạng nào"),
    ]);
  });

  it.each([
    ["xin chào", "greeting"],
    ["cảm ơn", "greeting"],
    ["quyền riêng tư", "privacy"],
    ["menu", "menu"],
    ["mật khẩu của tôi là Hoasen@1952", "safety_warning"],
  ])("given “%s”, ends as %s and asks again", (text, status) => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    const outcome = him.say(text);
    expect(outcome.status).toBe(status);
    expect(outcome.replies.at(-1)?.text).toContain("Mạng nào");
    expect(him.draft().asked).toBe("operators");
  });

  it.each([
    ["gặp cán bộ", "handover"],
    ["xóa dữ liệu của tôi", "privacy"],
  ])("given “%s”, a person takes over and the form is silent", (text, status) => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    expect(him.say(text)).toMatchObject({ status, mode: { name: "human" } });
    expect(him.say("viettel")).toMatchObject({ status: "human_mode", replies: [] });
  });

  it("given an emergency, answers only that and keeps the draft", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    const outcome = him.say("cháy nhà rồi cứu với");
    expect(outcome.status).toBe("emergency");
    expect(outcome.text).not.toContain("Mạng nào");
    expect(him.draft().areas).toEqual(["Thôn 5"]);
  });

  it("given a sticker or a voice message, stays where it was", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    expect(him.turn({ kind: "sticker" }).replies).toEqual([]);
    const voice = him.turn({ kind: "media", media: "voice", text: "", secrets: [], urls: [] });
    expect(voice.replies.at(-1)?.text).toContain("Mạng nào");
  });
});

describe("leaving and coming back", () => {
  it("given an answer a day later, takes it and reminds of the report", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    him.wait(day);
    const next = him.say("viettel");
    expect(next.text).toContain("còn dở");
    expect(next.text).toContain("Bị ở việc gì");
    expect(him.say("gọi").text).not.toContain("còn dở");
  });

  it("given a greeting after six hours, greets and asks on", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    him.wait(7 * hour);
    expect(him.say("xin chào").replies.at(-1)?.text).toContain("Tiếp phản ánh sóng yếu");
  });

  it("given eight days, has dropped the draft with its pictures", () => {
    const him = telling();
    him.say(usual);
    him.send(1);
    him.wait(8 * day);
    const outcome = him.say("làm thẻ thư viện ở đâu");
    expect(outcome).toMatchObject({ status: "answered", forget: ["picture-1"] });
    expect(him.state().report).toBeUndefined();
  });

  it("given six days, still has it", () => {
    const him = telling();
    him.say(usual);
    him.wait(6 * day);
    expect(him.say("trong nhà").status).toBe("report_question");
  });
});

describe("pictures and measurements", () => {
  it("given photos at any question, keeps them and asks on", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    const kept = him.send(2);
    expect(kept.text).toContain("Đã nhận 2 ảnh.");
    expect(kept.text).toContain("Mạng nào");
    expect(kept.keep).toHaveLength(2);
    expect(kept.keep?.[0]).toMatchObject({ mediaId: "picture-1", purpose: "photo" });
    expect(filed(him.sayAll("viettel", "gọi", "gửi luôn", "1")).voice.mediaIds).toEqual([
      "picture-1",
      "picture-2",
    ]);
  });

  it("given more than twenty, keeps the first twenty and says so", () => {
    const him = telling();
    him.say(usual);
    him.send(15);
    const more = him.send(10);
    expect(more.keep).toHaveLength(5);
    expect(more.text).toContain("Chỉ giữ 20 ảnh đầu");
    const none = him.send(1);
    expect(none.keep ?? []).toHaveLength(0);
    expect(none.text).toContain("nhiều nhất 20 ảnh");
    expect(him.draft().mediaIds).toHaveLength(20);
  });

  it("given a photo whose caption tells something, reads it", () => {
    const him = telling();
    him.say("báo sóng yếu");
    him.send(1, "thôn 7 mạng mobi");
    expect(him.draft()).toMatchObject({ areas: ["Thôn 7"], operators: ["mobifone"] });
  });

  it("given a photo with a report under it, starts with both", () => {
    const him = telling();
    const first = him.send(1, "thôn 5 sóng viettel yếu quá, gọi toàn rớt");
    expect(first).toMatchObject({ status: "report_started" });
    expect(first.keep).toHaveLength(1);
    expect(him.draft()).toMatchObject({ areas: ["Thôn 5"], mediaIds: ["picture-1"] });
  });

  it("given the button for a speed test, takes the next picture for a screenshot", () => {
    const him = telling();
    him.sayAll(usual, "trong nhà");
    expect(him.say("Có số đo i-Speed").text).toContain("ảnh màn hình");
    const sent = him.send(1);
    expect(sent.keep?.[0]?.purpose).toBe("ispeed");
    expect(sent.text).toContain("đọc được số sẽ hỏi lại");
    expect(him.send(1).keep?.[0]?.purpose).toBe("photo");
  });

  it.each([
    ["tai xuong 3.2 tai len 1 ping 80", { down: 3.2, up: 1, ping: 80 }],
    ["3,2 / 1 / 80", { down: 3.2, up: 1, ping: 80 }],
    ["tải xuống 3,2 Mbps", { down: 3.2, up: null, ping: null }],
  ])("given “%s”, keeps the figures", (said, speed) => {
    const him = telling();
    him.sayAll(usual, "trong nhà", said);
    expect(him.draft().speed).toEqual(speed);
  });

  it.each([
    ["khoảng 20 nhà", 20],
    ["cả chục hộ", 10],
    ["mười hai gia đình", 12],
  ])("given “%s”, counts the households", (said, households) => {
    const him = telling();
    him.sayAll(usual, "trong nhà", said);
    expect(him.draft().households).toBe(households);
  });

  it("given a photo within the hour after filing, adds it to the report", () => {
    const state = { lastReport: { requestId: 7, code: "NL-26-0042", at: "2026-11-16T01:30:00.000Z" } };
    const him = telling({ state });
    const added = him.send(1);
    expect(added).toMatchObject({ status: "report_status", keep: [{ requestId: 7, purpose: "photo" }] });
    expect(added.text).toContain("NL-26-0042");
    him.wait(2 * hour);
    expect(him.send(1).keep).toBeUndefined();
  });

  it("given a photo after an answer about signal, offers the form", () => {
    const state = { topic: { articleId: "song-yeu-bao-ai", at: "2026-11-16T01:30:00.000Z" } };
    const sent = telling({ state }).send(1);
    expect(sent).toMatchObject({ status: "clarify" });
    expect(sent.buttons[0]).toBe("Báo sóng yếu");
  });

  it("given a photo before anything else, says that it was not read and offers the form", () => {
    const sent = telling().send(1);
    expect(sent.text).toContain("chưa đọc được ảnh");
    expect(sent.buttons).toContain("Báo sóng yếu");
  });

  it("given a photo after an answer about something else, offers no form", () => {
    const him = telling();
    him.say("làm thẻ thư viện cần gì");
    expect(him.send(1).buttons).not.toContain("Báo sóng yếu");
  });
});

describe("what is urgent", () => {
  it.each([
    "cả thôn 5 mất sóng hết từ sáng",
    "thôn 5 mất sóng, không gọi được 115",
    "bão xong thôn 5 mất sóng hết rồi",
    "lũ lụt cả thôn 5 mất sóng, không gọi được cho ai",
  ])("given “%s”, marks it, skips what can be skipped and says so", (said) => {
    const him = telling();
    him.say(said);
    if (him.state().report?.asked === "operators") him.say("viettel");
    if (him.state().report?.asked === "services") him.say("gọi");
    expect(him.draft()).toMatchObject({ urgent: true, asked: "summary" });
    expect(filed(him.say("gửi")).trouble.urgent).toBe(true);
  });

  it.each(["thôn 5 sóng viettel chập chờn", "cả thôn mạng yếu", "báo sóng yếu"])(
    "given “%s”, does not",
    (said) => {
      const him = telling();
      him.say(said);
      expect(him.draft().urgent).toBe(false);
    },
  );
});
