import { describe, expect, it } from "vitest";
import { dangerSigns } from "../../src/assistant/data/danger-signs.ts";
import { kindBySigns } from "../../src/assistant/kind-of-message.ts";
import { ask, textOf } from "./sample.ts";

const danger = (text: string) => kindBySigns(dangerSigns, text);

describe("a fraud told as a story", () => {
  it.each([
    "có đứa gọi nói thằng con tui bị bắt đòi năm chục triệu, tui đang ra ngân hàng đây",
    "cô giáo gọi bảo con tôi tai nạn phải mổ gấp, giục gửi 40 triệu",
    "họ bảo nạp năm trăm nghìn nhận việc làm online rồi giờ bảo nạp thêm ba triệu mới rút được",
    "e lm ctv chot don, nap 500k dc hoan 600k, gio no keu nap them 8tr ms cho rut",
    "nó gửi lệnh bắt qua Zalo, đòi tôi kê khai hết sổ tiết kiệm",
    "hải quan gọi giữ thùng quà bắt tôi đóng 15 triệu phí",
    "ben vay online noi toi nhap sai so tai khoan phai nop 6 trieu de mo khoa khoan vay",
    "họ gọi bảo sim của tôi sắp bị khóa, phải bấm phím hai rồi đọc số căn cước",
    "người quen nhắn tin hỏi mượn 3tr gấp, không nghe máy",
    "e lỡ đọc 6 số cho người gọi tới",
    "mấy đứa tự xưng cán bộ xã tới nhà thu tiền làm căn cước điện tử",
    "người ta nhờ cho mượn tài khoản ngân hàng nhận tiền hộ, trả 5% hoa hồng",
    "có ông bảo tải app thuế bên ngoài rồi khỏi bị phạt",
    "có cuộc gọi tự động nói tôi chưa nộp phạt nguội, bấm 9 để gặp cán bộ",
    "Mã Zalo của tôi ai đó xin, tôi đưa rồi",
    "cô y tế gọi bảo nộp trước bốn trăm nghìn để nhận sữa miễn phí",
  ])("“%s” is warned of", (message) => {
    expect(danger(message)).toBe("scam");
  });

  it.each([
    "máy mới đòi xác nhận từ máy cũ thì làm sao",
    "chuyển một lần trên bao nhiêu tiền thì bị bắt quét mặt",
    "đăng ký tài khoản mức 1 có mất tiền không",
    "cho vay 50 triệu không giấy tờ, giờ nó không trả thì đòi kiểu gì",
    "xe tôi va chạm, bên kia đòi 20 triệu có phải trả không",
    "bị lừa chuyển tiền thì báo ai",
    "nhận trợ cấp qua tài khoản thì khai ở mục nào",
    "nghe bảo làm mức 2 tốn 50 nghìn, đúng giá chưa",
    "cán bộ bảo nộp hồ sơ trên mạng thì đóng lệ phí kiểu gì",
  ])("“%s” is none", (message) => {
    expect(danger(message)).toBeNull();
  });

  it("leaves a long story about something else alone", () => {
    const story = "Nhà tôi đông người, con dâu mới về. ".repeat(12);
    expect(danger(`${story} Tôi vay bạn 3 triệu mua ngói, bạn chưa đòi.`)).toBeNull();
  });

  it("warns of the fraud although the swindler's account stands in the message", () => {
    const told = ask("họ gọi bảo con tôi bị bắt, đòi chuyển 20 triệu vào stk 0123456789012");
    expect(told.status).toBe("safety_warning");
    expect(textOf(told)).toContain("dấu hiệu lừa đảo");
  });
});
