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
