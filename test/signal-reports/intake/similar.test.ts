import { describe, expect, it } from "vitest";
import { afterRefusal } from "../../../src/signal-reports/intake/after-filing.ts";
import { contextOf, workday } from "../../assistant/sample.ts";
import { filed, own, similar, telling } from "./telling.ts";

const usual = "nha e o thon 5 song viettel yeu lam, goi toan rot may hom nay";
const near = (more = {}) =>
  telling({ reports: { own: [], similar: [similar(more)], filedToday: 0, officer: null } });

describe("a report that others have made already", () => {
  it("given twelve households nearby, offers to add this one, with the number", () => {
    const offer = near().say(usual);
    expect(offer.status).toBe("report_started");
    expect(offer.text).toContain("12 nhà quanh đây đã báo (NL-26-0042, Thôn 5), thêm bác nữa nhé?");
    expect(offer.buttons).toEqual(["Thêm tôi vào", "Không, gửi riêng"]);
  });

  it.each(["Thêm tôi vào", "1", "ừ", "có", "đồng ý", "them toi vao voi", "nhà tôi cũng bị"])(
    "given “%s”, joins with the person's own evidence",
    (yes) => {
      const him = near();
      him.say(usual);
      const joined = him.say(yes);
      expect(joined.status).toBe("report_joined");
      expect(joined.act).toMatchObject({
        do: "join",
        requestId: 7,
        voice: { operators: ["viettel"], since: "may hom nay", details: { words: usual } },
      });
      expect(him.state().report).toBeUndefined();
    },
  );

  it.each(["Không, gửi riêng", "2", "không", "khác chỗ", "chỗ khác", "gửi riêng"])(
    "given “%s”, goes on alone and does not offer it again",
    (no) => {
      const him = near();
      him.say(usual);
      expect(him.say(no).text).not.toContain("NL-26-0042");
      const last = him.sayAll("gửi luôn", "1");
      expect(filed(last).trouble.area).toBe("Thôn 5");
    },
  );

  it.each([
    ["another hamlet", { areaKey: "hamlet:6" }],
    ["another carrier", { operators: ["mobifone"] }],
    ["another kind of service", { services: ["wifi"] }],
    ["a report too old", { at: new Date(workday.getTime() - 40 * 86_400_000) }],
  ])("given %s, offers nothing", (_, more) => {
    expect(near(more).say(usual).text).not.toContain("quanh đây đã báo");
  });

  it("given two hundred metres between two shared places, offers it", () => {
    const him = near({ areaKey: null, area: null, lat: 20.09, lon: 105.37 });
    him.say("sóng viettel yếu quá gọi toàn rớt");
    expect(him.share(20.0915, 105.3701).text).toContain("12 nhà quanh đây đã báo (NL-26-0042)");
  });

  it("given a question in between, answers it and offers again", () => {
    const him = near();
    him.say(usual);
    const answer = him.say("làm thẻ thư viện ở đâu?");
    expect(answer.status).toBe("answered");
    expect(answer.replies.at(-1)?.text).toContain("12 nhà quanh đây");
    expect(him.say("1").status).toBe("report_joined");
  });

  it("given a report that closes meanwhile, says so and keeps what was told", () => {
    const him = near();
    him.say(usual);
    const { state } = { state: him.state() };
    const joined = him.say("1");
    const after = afterRefusal({ ...contextOf(""), state }, joined, "Phản ánh NL-26-0042 vừa được đóng.");
    expect(after.status).toBe("report_question");
    expect(after.replies[0]?.text).toMatch(/vừa được đóng[\s\S]*Bác xem lại phản ánh/);
    expect(after.state.report).toMatchObject({ areas: ["Thôn 5"], declined: ["NL-26-0042"] });
  });

  it("given any other act that is refused, says only why", () => {
    const outcome = { ...telling().say("xin chào"), act: undefined };
    const { act: _, ...rest } = outcome;
    expect(afterRefusal(contextOf(""), rest, "Không được.").replies).toEqual([
      { text: "Không được.", buttons: [] },
    ]);
  });
});

describe("a person who already speaks in it", () => {
  const again = (filedToday = 1) =>
    telling({ reports: { own: [own()], similar: [similar({ mine: true })], filedToday, officer: null } });

  it("is told its state instead", () => {
    const told = again().say(usual);
    expect(told.text).toContain("bác đã báo rồi: NL-26-0042, đang xử lý");
    expect(told.buttons).toEqual(["Không gửi nữa", "Gửi phản ánh mới", "Xem NL-26-0042"]);
  });

  it.each(["1", "thôi", "ok", "không"])("given “%s”, files nothing", (said) => {
    const him = again();
    him.say(usual);
    expect(him.say(said)).toMatchObject({ status: "report_cancelled" });
  });

  it("given the wish for a new one, files it", () => {
    const him = again();
    expect(filed(him.sayAll(usual, "2", "gửi luôn", "1")).trouble.area).toBe("Thôn 5");
  });

  it("given the sixth of a day about the same trouble, offers a person instead", () => {
    const him = again(5);
    const last = him.sayAll(usual, "2", "gửi luôn", "1");
    expect(last).toMatchObject({ status: "rate_limited" });
    expect(last.act).toBeUndefined();
    expect(last.buttons).toContain("Gặp cán bộ");
    expect(last.text).toContain("NL-26-0042");
  });

  it("given the thirtieth of a day about another place, files it all the same", () => {
    const last = again(29).sayAll("thôn 9 sóng viettel yếu, gọi toàn rớt", "gửi luôn", "1");
    expect(filed(last).trouble.area).toBe("Thôn 9");
  });
});
