import { describe, expect, it } from "vitest";
import { elsewhere } from "../../src/assistant/elsewhere.ts";
import { place } from "./sample.ts";

describe("a question about another place, asked of Ngọc Lặc in Thanh Hóa", () => {
  it.each([
    ["Lệ phí khai sinh ở Nghệ An bao nhiêu?", "nghệ an"],
    ["Hà Nội làm tạm trú mấy ngày?", "hà nội"],
    ["le phi khai sinh o nghe an bao nhieu", "nghe an"],
    ["tp hcm co mien phi nop online khong", "hcm"],
    ["Xã Hoằng Hóa nộp giấy tờ ở địa chỉ nào?", "hoằng hóa"],
    ["le phi ho tich online ở nghẹ an bao nhieu", "nghe an"],
    ["xa hoang hoa mo cua thu bay khong", "hoang hoa"],
    ["Con gái tôi ở Đà Nẵng, ngoài đó đăng ký kết hôn nộp ở chỗ nào?", "đà nẵng"],
    ["Phường Bách Khoa làm việc thứ bảy không?", "bách khoa"],
  ])("“%s” names %s", (question, name) => {
    expect(elsewhere(place, question)).toBe(name);
  });

  it.each([
    "Làm tạm trú ở Ngọc Lặc mấy ngày?",
    "Thanh Hóa nộp trên mạng có mất tiền không?",
    "Huyện Ngọc Lặc bỏ rồi thì nộp ở đâu?",
    "Thị trấn Ngọc Lặc giờ thuộc xã nào?",
    "nộp hồ sơ ở phường, xã nào cũng được à",
    "Công an xã làm việc giờ nào?",
    "nam son la mot hay hai",
  ])("“%s” is about here", (question) => {
    expect(elsewhere(place, question)).toBeNull();
  });

  it.each([
    "Con tôi đi làm Bình Dương có phải khai tạm vắng không?",
    "Con tôi đi làm ở Bình Dương, có phải đăng ký tạm trú trong đó không",
    "thằng cháu đang ở Sài Gòn mất căn cước thì làm lại sao",
    "Vợ tôi quê Nghệ An muốn nhập khẩu về đây",
    "Tôi chuyển từ Hà Nội về thì đăng ký thường trú thế nào?",
    "hấn đang ở Sài Gòn, mần lại căn cước khỏi về quê được nỏ",
    "dang o ha noi lam muc 2 duoc khong",
  ])("“%s” names only somebody's whereabouts", (question) => {
    expect(elsewhere(place, question)).toBeNull();
  });

  it("leaves a comparison with here to the articles", () => {
    expect(elsewhere(place, "Nghệ An miễn phí thì Thanh Hóa có miễn không?")).toBeNull();
  });
});
