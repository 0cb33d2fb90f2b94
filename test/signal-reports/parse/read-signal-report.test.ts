import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { localityBySlug } from "../../../src/localities/find-locality.ts";
import { readLocalities } from "../../../src/localities/read-localities.node.ts";
import { readSignalReport } from "../../../src/signal-reports/parse/read-signal-report.ts";

const profiles = readLocalities(join(import.meta.dirname, "../../../knowledge/localities")).map(
  ({ profile }) => profile,
);

function read(slug: string, ...messages: string[]) {
  const locality = localityBySlug(profiles, slug);
  if (!locality) throw new Error(slug);
  return readSignalReport({ messages, locality });
}

const nothing = { isReport: false, operator: null, service: null, area: null, since: null, speed: null };

describe("a report", () => {
  it("typed without marks gives operator, service, area and the words for since", () => {
    expect(read("nam-hoa", "nha e o xom 5 song viettel yeu lam, goi toan rot may hom nay")).toEqual({
      isReport: true,
      operator: "viettel",
      service: "voice",
      area: "Xóm 5",
      since: "may hom nay",
      speed: null,
    });
  });

  it("that names no service is unknown, never null", () => {
    expect(read("nam-hoa", "sóng yếu quá")).toEqual({ ...nothing, isReport: true, service: "unknown" });
  });

  it("with a question in it stays a report", () => {
    expect(read("nam-hoa", "nhà em mất sóng viettel từ sáng, báo ai?").isReport).toBe(true);
  });

  it.each([
    ["viettel thì tốt, vina mới yếu", "vinaphone"],
    ["sóng Viettel rất mạnh nhưng Mobifone thì không bắt được", "mobifone"],
    ["cả viettel lẫn mobi đều rớt sóng", ["viettel", "mobifone"]],
    ["wifi fpt chập chờn", "other"],
    ["không có sóng vietnamobile", "vietnamobile"],
    ["mất sóng rồi", null],
  ])("“%s” is about %j", (message, operator) => {
    expect(read("nam-hoa", message).operator).toEqual(operator);
  });

  it.each([
    ["4g chậm", "mobile-data"],
    ["gọi thì được mà 4G không vào nổi", "mobile-data"],
    ["mất mạng, modem nháy đèn đỏ", "fixed-broadband"],
    ["wifi và 4G đều chậm", ["mobile-data", "wifi"]],
  ])("“%s” is about the service %j", (message, service) => {
    expect(read("nam-hoa", message).service).toEqual(service);
  });

  it.each([
    ["nam-hoa", "mất sóng x5", "Xóm 5"],
    ["ngoc-lac", "mất sóng x5", null],
    ["ngoc-son", "to 5 mat song", "Tổ dân phố 5"],
    ["nam-hoa", "tổ 5 mất sóng", "Tổ 5"],
    ["phu-son", "kp2 mất sóng", "Khu phố 2"],
    ["ngoc-lac", "thon cao phong mat song", "Thôn Cao Phong"],
    ["nam-hoa", "xóm chợ mất sóng", "Xóm Chợ"],
    ["nam-hoa", "xom 3 va 4 mat song", ["Xóm 3", "Xóm 4"]],
    ["nam-hoa", "gần chợ mất sóng", null],
  ])("in %s “%s” names %j", (slug, message, area) => {
    expect(read(slug, message).area).toEqual(area);
  });

  it.each([
    ["mất sóng từ tối qua", "từ tối qua"],
    ["mất sóng 3 ngày rồi", "3 ngày rồi"],
    ["mất sóng từ hôm bão", "từ hôm bão"],
    ["mất sóng", null],
  ])("“%s” began %j", (message, since) => {
    expect(read("nam-hoa", message).since).toBe(since);
  });

  it.each([
    ["4g chậm tai xuong 3.2 tai len 1 ping 80", { down: 3.2, up: 1, ping: 80 }],
    ["4g chậm, được 3,2 mb/s", { down: 3.2, up: null, ping: null }],
    ["4g chậm, được 500 kbps", { down: 0.5, up: null, ping: null }],
    ["4g chậm, được 0,5 MB/s", { down: 4, up: null, ping: null }],
    ["4g chậm down 5 up 2", { down: 5, up: 2, ping: null }],
    ["4g chậm", null],
  ])("“%s” measures %j", (message, speed) => {
    expect(read("nam-hoa", message).speed).toEqual(speed);
  });
});

describe("a conversation", () => {
  it("whose later message corrects the operator keeps the later one", () => {
    const reading = read("nam-hoa", "mất sóng viettel", "à không, mobi chứ không phải viettel");
    expect(reading.operator).toBe("mobifone");
  });

  it("whose later messages fill in keeps what each said", () => {
    expect(read("nam-hoa", "sóng yếu quá", "viettel", "xóm 6", "từ hôm qua")).toMatchObject({
      operator: "viettel",
      area: "Xóm 6",
      since: "từ hôm qua",
    });
  });

  it.each(["thôi không báo nữa", "hủy", "thôi khỏi", "huỷ báo cáo giúp em"])(
    "that ends with “%s” is no report and says nothing",
    (message) => {
      expect(read("nam-hoa", "sóng viettel yếu quá xóm 5", message)).toEqual(nothing);
    },
  );

  it("that complains again after a cancellation reports the later complaint", () => {
    const reading = read("nam-hoa", "mất sóng vina", "hủy", "mất sóng mobi xóm 2");
    expect(reading).toMatchObject({ isReport: true, operator: "mobifone", area: "Xóm 2" });
  });
});

describe("what is no report", () => {
  it.each([
    "bao giờ có 5G",
    "ở đây có sóng 5g chưa",
    "VNeID báo lỗi do mạng",
    "mất điện từ sáng",
    "mật khẩu wifi là gì",
    "gói 5G bao nhiêu tiền",
    "số tổng đài viettel",
    "đăng ký sim ở đâu",
    "đo tốc độ mạng bằng gì",
    "số lạ gọi bảo khóa sim vì mất sóng",
    "con tôi ở Hà Nội mạng chậm",
    "hôm qua mất sóng nay có lại rồi",
    "nếu mất sóng thì báo ai",
  ])("“%s” leaves every field null", (message) => {
    expect(read("nam-hoa", message)).toEqual(nothing);
  });
});

describe("a report taken back and wanted after all", () => {
  it("has all that was said before", () => {
    const reading = read(
      "nam-sam-son",
      "Tổ dân phố 8 mất sóng viettel nhé",
      "Thôi không báo nữa",
      "À mà báo giúp tôi với, vẫn mất sóng",
    );
    expect(reading).toMatchObject({ isReport: true, operator: "viettel", area: "Tổ dân phố 8" });
  });
});

describe("a carrier praised in a message of its own", () => {
  it("is not what is complained of in the next", () => {
    const reading = read("nam-sam-son", "Sim Viettel thì dùng bình thường", "wifi VNPT thì mất suốt");
    expect(reading).toMatchObject({ isReport: true, operator: "vinaphone", service: "wifi" });
  });
});

describe("a carrier named only to say what it is not", () => {
  it.each([
    ["Gọi Vina không được", "À quên sim này là Viettel cơ, sim Vina bỏ lâu rồi", "viettel"],
    ["mạng vina yếu xóm 5", "nhầm, mobi mới đúng", "mobifone"],
  ])("after “%s”, “%s” leaves %s", (first, second, operator) => {
    expect(read("nam-hoa", first, second)).toMatchObject({ isReport: true, operator });
  });
});

describe("a turn in the middle of a message", () => {
  it("leaves the hamlet and the time that were meant", () => {
    const spoken = "tôi ở thôn Xuân Thành à không thôn Xuân Sơn sóng Vietnamobile chả có vạch nào";
    expect(read("ngoc-lac", spoken).area).toBe("Thôn Xuân Sơn");
    const reading = read("ngoc-lac", "Thôn 10 mất sóng", "từ hôm qua, à không từ hôm kia");
    expect(reading).toMatchObject({ area: "Thôn 10", since: "từ hôm kia" });
  });
});
