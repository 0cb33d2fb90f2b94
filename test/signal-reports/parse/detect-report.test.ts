import { describe, expect, it } from "vitest";
import { conversationParts } from "../../../src/signal-reports/parse/conversation-parts.ts";
import { detectionModel } from "../../../src/signal-reports/parse/data/detection-model.ts";
import { detectReport, readWeights, scoreOf } from "../../../src/signal-reports/parse/detect-report.ts";
import { evidenceOf, readDetails } from "../../../src/signal-reports/parse/read-details.ts";
import { readSignalReport } from "../../../src/signal-reports/parse/read-signal-report.ts";
import { place } from "./places.ts";

const locality = place("nam-hoa");
const isTaken = (...messages: string[]) => readSignalReport({ messages, locality }).isReport;
const withVerdict = (rule: boolean, ...messages: string[]) => {
  const parts = conversationParts(messages);
  return detectReport(parts, locality, { ...evidenceOf(readDetails(parts, locality)), rule });
};

describe("the rules' verdict", () => {
  it("is kept on a plain complaint and on a plain question", () => {
    expect(withVerdict(true, "sóng viettel xóm 5 yếu quá")).toBe(true);
    expect(withVerdict(false, "gói cước 4G giá bao nhiêu")).toBe(false);
  });

  it("of no is overruled where the words complain all the same", () => {
    expect(withVerdict(false, "mạng viettel xóm 5 mất từ hôm qua, cả xóm không ai có sóng")).toBe(true);
  });

  it("of yes is overruled where the words only thank or ask", () => {
    expect(withVerdict(true, "cho hỏi VNeID nộp hồ sơ thế nào ạ?")).toBe(false);
  });

  it("of no stands where nothing of the network is named", () => {
    expect(withVerdict(false, "xóm 5 yếu quá, mất từ hôm qua, cả xóm bị")).toBe(false);
  });

  it("of yes falls where everything was taken back", () => {
    expect(withVerdict(true, "mất sóng", "hủy")).toBe(false);
    expect(withVerdict(true, " ")).toBe(false);
  });
});

describe("a complaint told round about", () => {
  it.each([
    ["muốn gọi phải ra tận đầu ngõ đứng"],
    ["nghe điện thoại phải trèo lên gác thượng mới rõ"],
    ["ai gọi đến cũng báo thuê bao dù máy tôi vẫn bật, ở tổ 9"],
    ["bước vào nhà là điện thoại báo không có dịch vụ"],
    ["vào buồng trong là chịu, không bắt được gì"],
    ["cả xóm phải ra bờ ruộng hứng sóng"],
    ["họp zoom cứ văng ra, mạng tệ quá"],
    ["điện thoại lúc nào cũng chữ E"],
    ["khách quét mã trả tiền không được vì quán em không có sóng"],
    ["chuông vừa reo bắt máy lên là im bặt, sim Mobi, xóm 6"],
    ["máy báo đang tìm kiếm mạng suốt từ tối thứ 7"],
  ])("“%s” is a report", (message) => {
    expect(isTaken(message)).toBe(true);
  });
});

describe("a complaint in the form of a question", () => {
  it.each([
    ["Tại sao sóng Mobi ở khu phố 4 yếu thế, đứng trong nhà không nghe nổi cuộc nào?"],
    ["sao nha toi 4g viettel toan xuong 2g the nay"],
    ["Nhà mạng làm ăn kiểu gì mà rớt suốt vậy?"],
    ["Không hiểu sao cứ tối đến là 4G không tải nổi cái ảnh?"],
    ["đóng tiền đầy đủ mà mạng thế này à"],
    ["có ai tổ 5 bị mất mạng giống nhà em không"],
    ["ở đây sóng kém thế này thì dân gọi cấp cứu kiểu gì?"],
  ])("“%s” is a report", (message) => {
    expect(isTaken(message)).toBe(true);
  });
});

describe("a plain question", () => {
  it.each([
    ["Vì sao trời mưa thì sóng hay yếu"],
    ["mang cham co phai do nhieu nguoi dung khong"],
    ["Khi báo mất mạng có cần gửi ảnh căn cước không ạ"],
    ["mưa to thì có hay đứt cáp quang không"],
    ["sóng yếu thì gọi điện có tốn tiền hơn không"],
    ["Muốn phản ánh sóng yếu thì cần những thông tin gì"],
    ["bao nhiêu Mbps thì gọi là chậm"],
    ["wifi nha mang nao khoe nhat vung minh ad oi"],
    ["lỡ đứt cáp thì ai đền"],
    ["Phiếu báo mất mạng của tôi đã chuyển cho Viettel chưa"],
  ])("“%s” never starts a form", (message) => {
    expect(isTaken(message)).toBe(false);
  });
});

describe("praise, what is mended, one's own device and other matters", () => {
  it.each([
    ["Tổ dân phố 3 sóng khỏe, 4G chạy vù vù, không có gì phải phàn nàn"],
    ["Khu phố 2 gọi điện nghe rõ, không rớt cuộc nào, khen nhà mạng một câu"],
    ["hôm bão mất sóng 3 ngày nhưng giờ có lại rồi"],
    ["nhà tôi trước hay đứt mạng, đổi sang gói mới là khỏi"],
    ["Điện thoại tôi rơi xuống nước nên không lên sóng, ở phường có chỗ nào sửa không?"],
    ["sim toi bi gay khong nhan song, lam lai sim can giay to gi"],
    ["máy hết pin nên không liên lạc được, mong cán bộ thông cảm"],
    ["mạng lưới điện tổ 3 yếu, quạt không quay nổi"],
    ["cột viettel nghiêng sắp đổ, mất an toàn"],
    ["con gái tôi lấy chồng bên Nhật gọi về toàn chập chờn"],
    ["hôm nay đo được 85 Mbps"],
  ])("“%s” is no report", (message) => {
    expect(isTaken(message)).toBe(false);
  });
});

describe("the weights", () => {
  it("are read in hundredths behind their names", () => {
    expect([...readWeights("a:b 12\n:c -7")]).toEqual([
      ["a:b", 0.12],
      [":c", -0.07],
    ]);
    expect(readWeights("").size).toBe(0);
  });

  it("add up on the bias, unknown features counting nothing", () => {
    expect(scoreOf([])).toBe(detectionModel.bias);
    expect(scoreOf(["no such feature"])).toBe(detectionModel.bias);
    expect(scoreOf(["rule=1"])).toBeGreaterThan(scoreOf(["rule=0"]));
  });

  it("are numbers every one, in a file of at most 60 kB", () => {
    const weights = [...readWeights(detectionModel.weights).values()];
    expect(weights.length).toBeGreaterThan(1000);
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(detectionModel.weights.length).toBeLessThan(60_000);
  });

  it("ask more to overrule the rules than to confirm them", () => {
    expect(detectionModel.floors.overrule).toBeGreaterThan(detectionModel.floors.confirm);
  });
});

describe("a long story", () => {
  it.each([
    [
      "Kính gửi phường, tôi năm nay 72 tuổi, con cái đi làm xa. Nhà ở tổ dân phố 13. Khổ một nỗi là từ tết đến giờ các cháu gọi về cứ nghe è è rồi tắt, ông bà không nói chuyện được câu nào cho ra hồn.",
      true,
    ],
    [
      "Chồng tôi đi biển, ở nhà có mình tôi với hai đứa nhỏ, đêm hôm con sốt mà gọi taxi không được vì máy cứ báo mất sóng. Có ai lo giúp không ạ",
      true,
    ],
    ["Bao giờ phường mình có 5G vậy? Hỏi thế thôi chứ giờ 4G Viettel ở tổ 2 còn chẳng chạy nổi", true],
    [
      "mấy năm trước khu nhà tôi sóng yếu kinh khủng, gọi cho ai cũng phải trèo lên mái. Từ khi dựng trạm thì khác hẳn, bà con ai cũng mừng. Cảm ơn phường.",
      false,
    ],
    [
      "tôi gặp bà bạn, bà ấy kể bên xã bà ấy mất sóng suốt. bên mình thì máy vẫn dùng tốt. cho tôi hỏi tháng này lương hưu phát ngày nào?",
      false,
    ],
  ])("“%s” is a report: %s", (message, expected) => {
    expect(isTaken(message)).toBe(expected);
  });
});

describe("what only sounds like the network", () => {
  it.each([
    ["sống ri khổ quá, tui muốn chết quách cho xong"],
    ["cái trang dichvucong247.net ni có phải của nhà nước không rứa"],
    ["mạng yếu như crush rep tin nhắn e z đó, đùa ty thui nha"],
    ["alo cho bác hỏi cái lắp mạng wifi việt teo ở xóm 6 hết bao nhiêu tiền cháu"],
    ["bữa qua nỏ có sóng mà bây chừ có rồi, khỏi phải xuống coi nựa nha"],
  ])("“%s” is no report", (message) => {
    expect(isTaken(message)).toBe(false);
  });

  it("is no report where the next message says why", () => {
    expect(isTaken("Điện thoại không gọi được", "tại hết tiền trong tài khoản")).toBe(false);
  });
});
