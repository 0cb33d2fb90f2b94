import { describe, expect, it } from "vitest";
import { filed, own, telling } from "./telling.ts";

describe("what is not text, while a report is being told", () => {
  it.each([
    ["voice", "chưa nghe được tin thoại"],
    ["video", "chưa xem được video"],
  ] as const)("given a %s, says so in a line and asks the same again", (media, words) => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    const sent = him.turn({ kind: "media", media, text: "", secrets: [], urls: ["https://voice.zdn.vn/1"] });
    expect(sent.status).toBe("report_question");
    expect(sent.text).toContain(words);
    expect(sent.text).toContain("Mạng nào");
    expect(sent.keep ?? []).toEqual([]);
    expect(him.say("1").text).toContain("Bị ở việc gì");
  });

  it("given a sticker, waits in silence for the answer", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5");
    expect(him.turn({ kind: "sticker" }).replies).toEqual([]);
    expect(him.say("1").text).toContain("Bị ở việc gì");
  });

  it("given twenty photos and one more, keeps twenty and says so", () => {
    const him = telling();
    him.say("báo sóng yếu");
    expect(him.send(20).keep).toHaveLength(20);
    const more = him.send(1);
    expect(more.keep).toEqual([]);
    expect(more.text).toContain("nhiều nhất 20 ảnh");
  });

  it("given a photo with the trouble under it, begins with both", () => {
    const him = telling();
    const sent = him.send(1, "nhà tôi ở thôn 5 mất sóng viettel");
    expect(sent.status).toBe("report_started");
    expect(him.draft()).toMatchObject({ areas: ["Thôn 5"], operators: ["viettel"] });
    expect(him.draft().mediaIds).toHaveLength(1);
  });

  it("given figures typed where a screenshot was waited for, takes them and waits no longer", () => {
    const him = telling();
    him.sayAll("báo sóng yếu", "thôn 5", "1", "2", "1", "1", "2");
    const told = him.say("3.2 1 80");
    expect(told.text).toContain("Đã ghi số đo: tải xuống 3,2 Mbit/s, tải lên 1 Mbit/s, ping 80 ms.");
    expect(told.text).not.toContain("ảnh màn hình");
  });
});

describe("digits only", () => {
  it("lead from the first question to the verdict, and to its opposite", () => {
    const him = telling();
    const last = him.sayAll("Báo sóng yếu", "8", "2", "2", "2", "3", "1", "1");
    expect(filed(last).trouble).toMatchObject({ area: "Thôn 8", operators: ["vinaphone"] });
    him.know({ own: [own({ status: "resolved", verdictAsked: true })] });
    expect(him.say("3").act).toMatchObject({ do: "verdict", verdict: "not_fixed" });
    expect(him.say("1").act).toMatchObject({ do: "verdict", verdict: "good" });
  });

  it("change an answer in the summary", () => {
    const him = telling();
    him.sayAll("Báo sóng yếu", "8", "2", "2", "2", "3", "1", "2", "2", "1");
    expect(filed(him.say("1")).trouble.operators).toEqual(["viettel"]);
  });
});
