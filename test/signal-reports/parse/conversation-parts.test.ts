import { describe, expect, it } from "vitest";
import { conversationParts } from "../../../src/signal-reports/parse/conversation-parts.ts";

const parts = (...messages: string[]) =>
  conversationParts(messages).map(({ text, corrects }) => [text.plain.trim(), corrects]);

describe("a correction", () => {
  it.each([
    ["à khu phố 5 chứ"],
    ["à không, mobi"],
    ["nhầm, viettel"],
    ["nhầm rồi, xóm 6"],
    ["ý em là thôn 5"],
    ["sửa lại: vina chứ không phải viettel"],
    ["không phải, khu phố 2"],
    ["xin lỗi nhầm, viettel"],
    ["đổi thành khu phố 4 nhé"],
    ["thôn 5 mới đúng"],
    ["ghi nhầm, tổ 3"],
  ])("“%s” corrects what was said before", (message) => {
    expect(
      parts("sóng yếu", message)
        .slice(1)
        .some(([, corrects]) => corrects),
    ).toBe(true);
  });

  it.each([
    ["xóm 5"],
    ["à quên, cả wifi nữa"],
    ["cả vina nữa"],
    ["từ hôm qua"],
    ["thôn 3 cũng thế"],
    ["không gọi được"],
  ])("“%s” does not", (message) => {
    expect(parts("sóng yếu", message).at(-1)?.[1]).toBe(false);
  });
});

describe("a cancellation", () => {
  it.each([
    ["thôi"],
    ["hủy"],
    ["huỷ"],
    ["thoi khong bao nua"],
    ["do chưa đóng tiền, thôi bỏ nhé"],
    ["hủy nhé, gửi nhầm"],
    ["gửi nhầm"],
    ["thôi khỏi"],
    ["hủy báo cáo giúp em"],
    ["bỏ qua đi"],
    ["không cần nữa"],
    ["xóa giúp tôi phản ánh này"],
    ["thôi khỏi báo nhé"],
    ["stop"],
    ["thôi bỏ đi"],
  ])("“%s” takes everything back", (message) => {
    expect(parts("sóng viettel yếu", message)).toEqual([]);
  });

  it.each([
    ["upload 0.2 Mbps thôi không gửi được ảnh"],
    ["thôi chết, mất sóng rồi"],
    ["thôn 5"],
    ["không gọi được"],
    ["bỏ mạng viettel rồi"],
  ])("“%s” does not", (message) => {
    expect(parts("sóng viettel yếu", message).length).toBeGreaterThan(1);
  });
});

describe("the parts of a conversation", () => {
  it("are its messages in order", () => {
    expect(parts("sóng yếu", "xóm 5")).toEqual([
      ["song yeu", false],
      ["xom 5", false],
    ]);
  });

  it("cut a message where its writer changes course", () => {
    const cut = parts("xóm 5 à nhầm xóm 6");
    expect(cut[0]).toEqual(["xom 5", false]);
    expect(cut.at(-1)).toEqual(["nham xom 6", true]);
  });

  it("begin anew after a cancellation", () => {
    expect(parts("mất sóng vina", "hủy", "mất sóng mobi")).toEqual([["mat song mobi", false]]);
  });

  it("of nothing are none", () => {
    expect(conversationParts([])).toEqual([]);
  });
});

describe("what is wanted after all", () => {
  it.each([
    ["à mà báo giúp tôi với, vẫn mất sóng"],
    ["à mà vẫn báo giúp tôi nhé"],
    ["nghĩ lại thì báo hộ em với"],
    ["mà thôi cứ gửi giúp bác"],
    ["lại mất rồi ạ"],
  ])("“%s” brings back what was taken back", (message) => {
    const kept = parts("sóng viettel yếu", "thôi không báo nữa", message).map(([text]) => text);
    expect(kept).toContain("song viettel yeu");
    expect(kept.join(" ")).not.toContain("thoi khong bao nua");
  });

  it.each([["thôi khỏi báo giúp tôi"], ["đừng gửi giúp nữa"], ["không cần báo hộ đâu"]])(
    "“%s” does not",
    (message) => {
      expect(parts("sóng viettel yếu", message)).toEqual([]);
    },
  );
});

describe("a message taken back in other words", () => {
  it.each([
    ["gửi nhầm nhóm ạ, sorry ad"],
    ["ui gui nham nguoi"],
    ["đùa thôi"],
    ["con tôi nó bấm linh tinh, bỏ qua giúp"],
    ["tin này gửi cho bạn em, phường bỏ qua"],
    ["không phải báo gì đâu ạ, em hỏi chơi"],
    ["ấy chết, nhầm sang nhóm này, xin lỗi ad"],
    ["cho tôi rút lại nhé"],
    ["khoan, đừng gửi, để tôi thử lại đã"],
  ])("“%s” leaves nothing", (message) => {
    expect(parts("mạng lag quá", message)).toEqual([]);
  });

  it.each([["chưa bao giờ có sóng"], ["sóng bị j ý, k vào đc zalo"]])(
    "“%s” takes nothing back and cuts nothing",
    (message) => {
      expect(parts("mạng lag quá", message).length).toBe(2);
    },
  );

  it("is a correction when it names the place meant", () => {
    const told = parts("mạng lag quá xóm 5", "báo nhầm chỗ, xóm 6 mới đúng");
    expect(told[0]).toEqual(["mang lag qua xom 5", false]);
    expect(told.at(-1)?.[1]).toBe(true);
  });
});
