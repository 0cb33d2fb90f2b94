import { describe, expect, it } from "vitest";
import { isReport } from "../../../src/signal-reports/parse/is-report.ts";
import { plainText } from "../../../src/signal-reports/parse/plain-text.ts";
import { place } from "./places.ts";

const bare = { area: false, since: false, measured: false };
const report = (message: string, evidence = bare) =>
  isReport(plainText(message).plain, place("nam-hoa"), evidence);

describe("a complaint", () => {
  it.each([
    ["wifi nhà bác chập chờn không xem được ti vi"],
    ["nhà tôi trong khe núi, chưa bao giờ có sóng Mobi"],
    ["mạng yếu không đăng nhập được VNeID, Zalo cũng không vào được"],
    ["có điện lại rồi mà wifi vẫn mất"],
    ["sóng yếu quá"],
    ["mất sóng viettel rồi"],
    ["sao mạng chậm thế nhỉ"],
    ["nhà em mất sóng, báo ai?"],
    ["sóng nhà tôi yếu, phải làm sao?"],
    ["mạng nào cũng yếu"],
    ["báo sóng yếu"],
    ["đề nghị sửa, mất sóng suốt"],
    ["hôm qua sửa rồi mà nay lại mất sóng"],
    ["mất điện nhưng sóng cũng mất"],
    ["sóng viettel yếu, vina thì ổn"],
    ["có sóng lại rồi lại mất sóng"],
    ["mạng chậm không gọi được cho con ở Hà Nội, nhà tôi chỉ có một vạch sóng"],
    ["sóng yếu quá, bao giờ sửa được?"],
    ["o day song yeu qua"],
    ["mất mạng rồi, bao giờ có lại?"],
    ["gọi tổng đài báo sửa rồi mà sóng vẫn yếu"],
  ])("“%s” is a report", (message) => {
    expect(report(message)).toBe(true);
  });

  it.each([["tải xuống 3 tải lên 1"], ["ping 200 đo lúc tối"]])(
    "“%s” is one where a measurement stands with it",
    (message) => {
      expect(report(message, { ...bare, measured: true })).toBe(true);
    },
  );
});

describe("a question", () => {
  it.each([
    ["máy cục gạch của tui chừ còn nghe gọi được không rứa"],
    ["bao giờ xóm 5 hết lõm sóng"],
    ["có phải sắp tắt sóng 3G không"],
    ["bao giờ có 5G"],
    ["xóm em có 5g chưa"],
    ["5g có nhanh hơn 4g không"],
    ["nếu mất sóng thì báo ai"],
    ["phản ánh sóng yếu thì gửi vào đâu"],
    ["ai chịu trách nhiệm khi mất sóng"],
    ["vì sao sóng yếu"],
    ["mạng nào khỏe nhất"],
    ["mạng viettel với vina bên nào mạnh hơn"],
    ["lắp wifi ở đâu"],
    ["làm sao để sóng khỏe hơn"],
    ["mưa bão có mất sóng không"],
    ["sóng yếu có hại không"],
    ["đo tốc độ mạng bằng gì"],
    ["nghe nói bên xã khác mất sóng"],
    ["giả sử mất mạng thì sao"],
  ])("“%s” is none", (message) => {
    expect(report(message)).toBe(false);
  });
});

describe("another matter", () => {
  it.each([
    ["vô trang dịch vụ công cứ quay vòng nỏ nộp được hồ sơ"],
    ["nạp thẻ mobi bị lỗi không vào tiền"],
    ["viettel post giao hàng chậm quá"],
    ["đăng ký thi bằng lái online bị lỗi mạng"],
    ["tôi ở Bắc Ninh, mạng Viettel ở đây yếu"],
    ["VNeID báo lỗi mạng"],
    ["vneid do mạng không vào được"],
    ["vnied lỗi mạg"],
    ["dịch vụ công lỗi kết nối"],
    ["ngân hàng báo mất kết nối"],
    ["mất điện, wifi không vào được"],
    ["mật khẩu wifi là gì"],
    ["có người gọi bảo sắp cắt sóng, đòi mã OTP"],
    ["số lạ bảo khóa sim"],
    ["tivi mất tín hiệu"],
    ["loa xóm 3 rè mất tiếng"],
    ["đài truyền thanh mất tín hiệu"],
    ["sóng biển to"],
    ["hết data 4g"],
    ["con tôi ở Hà Nội mạng chậm"],
    ["em o binh duong mang viettel cham lam"],
    ["mạng nhện ở nhà văn hóa"],
    ["mất sim làm lại ở đâu"],
    ["sóng yếu lắm bên xã khác"],
  ])("“%s” is none", (message) => {
    expect(report(message)).toBe(false);
  });
});

describe("trouble that is over", () => {
  it.each([
    ["hôm qua mất sóng nay có lại rồi"],
    ["mất sóng viettel, giờ ổn rồi"],
    ["mạng hết chậm rồi"],
    ["sóng khỏe rồi cảm ơn"],
    ["trước đây sóng yếu nhưng giờ tốt rồi"],
    ["tháng trước mất sóng, giờ bình thường rồi"],
    ["năm ngoái xóm tôi hay mất sóng"],
    ["wifi mất, bật lại được rồi"],
    ["wifi mất, modem chưa cắm điện, được rồi ạ"],
    ["mất mạng nhưng thợ sửa xong rồi"],
  ])("“%s” is none", (message) => {
    expect(report(message)).toBe(false);
  });
});

describe("asking after an old report", () => {
  it.each([
    ["tình trạng NH-26-0042"],
    ["báo hôm trước sóng yếu đã xử lý chưa"],
    ["tôi muốn hỏi kết quả phản ánh sóng yếu hôm trước"],
  ])("“%s” is none", (message) => {
    expect(report(message)).toBe(false);
  });
});

describe("another's trouble, one's own device, and what may come", () => {
  it.each([
    ["Điện thoại tôi rơi xuống nước nên không lên sóng"],
    ["cháu đổ nước vào, nước đổ vào modem, wifi không bật được"],
    ["đi công tác toàn rớt sóng"],
    ["lúc đi qua đèo Hải Vân mất sóng hoàn toàn"],
    ["lỡ mất sóng thì ai đền"],
    ["có được phản ánh giúp hàng xóm bị mất mạng không"],
    ["tại sao vùng núi thường hay mất sóng vậy"],
    ["sóng biển to, mất mạng người"],
  ])("“%s” is none", (message) => {
    expect(report(message)).toBe(false);
  });

  it.each([
    ["mất sóng tổ 3"],
    ["không phải máy hỏng, sóng vẫn yếu"],
    ["điện thoại không có vạch nào"],
    ["đi công tác về nhà tôi vẫn mất sóng"],
    ["không nghe nổi cuộc nào, sóng yếu"],
  ])("“%s” is a report all the same", (message) => {
    expect(report(message)).toBe(true);
  });
});

describe("trouble that ended in other words", () => {
  it.each([
    ["Trước hay đứt mạng, đổi sang gói mới là khỏi"],
    ["sáng nay sóng yếu, giờ nghe gọi bình thường"],
    ["tưởng sóng yếu hóa ra do tôi bật chế độ máy bay"],
    ["mất sóng 1 tiếng, sau đó tự có lại"],
    ["mất mạng rồi, à do tôi chưa bật wifi"],
  ])("“%s” is none", (message) => {
    expect(report(message)).toBe(false);
  });
});
