import { describe, expect, it } from "vitest";
import { tellSigns } from "../../../src/signal-reports/intake/data/tell-signs.ts";
import { readCode } from "../../../src/signal-reports/intake/read/read-code.ts";
import { readCommand } from "../../../src/signal-reports/intake/read/read-command.ts";
import { asksStatus, asksWithdrawal } from "../../../src/signal-reports/intake/read/read-report-request.ts";
import { readVerdict } from "../../../src/signal-reports/intake/read/read-verdict.ts";
import { plainText } from "../../../src/signal-reports/parse/plain-text.ts";
import { telling } from "./telling.ts";
import * as wordings from "./wordings.ts";

const prefixes = ["NH", "NL", "NSS", "NGS", "PHS"];

describe.each([
  ["cancel", wordings.cancelling],
  ["skip", wordings.skipping],
  ["back", wordings.goingBack],
  ["skip_all", wordings.skippingAll],
  ["yes", wordings.agreeing],
  ["change", wordings.correcting],
] as const)("the command “%s”", (go, said) => {
  it("is tried in forty wordings", () => expect(new Set(said).size).toBeGreaterThanOrEqual(40));
  it.each(said)("is read from “%s”", (message) => expect(readCommand(message)).toEqual({ go }));
});

describe.each([
  ["good", wordings.good],
  ["better", wordings.better],
  ["not_fixed", wordings.notFixed],
] as const)("the verdict “%s”", (verdict, said) => {
  it("is tried in forty wordings", () => expect(new Set(said).size).toBeGreaterThanOrEqual(40));
  it.each(said)("is read from “%s”", (message) => expect(readVerdict(message, prefixes)).toBe(verdict));
});

describe("asking after a report", () => {
  it("is tried in forty wordings", () =>
    expect(new Set(wordings.askingAfter).size).toBeGreaterThanOrEqual(40));
  it.each(wordings.askingAfter)("is read from “%s”", (message) =>
    expect(asksStatus(message, prefixes)).toBe(true),
  );
});

describe("taking a report back", () => {
  it("is tried in forty wordings", () =>
    expect(new Set(wordings.takingBack).size).toBeGreaterThanOrEqual(40));
  it.each(wordings.takingBack)("is read from “%s”", (message) =>
    expect(asksWithdrawal(message, prefixes)).toBe(true),
  );
});

describe("the wish to report", () => {
  it("is tried in forty wordings", () => expect(new Set(wordings.wishing).size).toBeGreaterThanOrEqual(40));
  it.each(wordings.wishing)("opens the form from “%s”", (message) =>
    expect(telling().say(message).status).toBe("report_started"),
  );
});

describe("what only sounds like a command", () => {
  it.each([
    "viettel",
    "thôn 5",
    "gọi điện không được",
    "mất sóng suốt",
    "trong nhà",
    "buổi tối",
    "xóm Bỏ Đi Xa",
    "hủy đăng ký gói cước thế nào",
    "sóng vina thì tốt",
    "gửi hồ sơ ở đâu",
    "quay lại VNeID làm thế nào",
    "tải xuống 3 tải lên 1",
    "12 nhà",
  ])("“%s” steers nothing", (message) => expect(readCommand(message)).toBeNull());

  it.each([
    "làm vneid tốt không",
    "chưa có căn cước thì làm sao",
    "tốt nghiệp cấp 3 xin xác nhận ở đâu",
    "sóng viettel thôn 5 yếu",
    "đăng ký kết hôn",
    "có 5g chưa",
    "không nhớ",
  ])("“%s” is no verdict", (message) => expect(readVerdict(message, prefixes)).toBeNull());

  it.each([
    "phản ánh rác thải ở đâu",
    "làm đơn ở đâu",
    "hồ sơ của tôi tới đâu rồi",
    "gửi phản ánh sóng yếu",
    "báo sóng yếu",
  ])("“%s” asks after no report", (message) => expect(asksStatus(message, prefixes)).toBe(false));

  it.each(["hủy gói cước", "rút tiền", "bỏ tích hợp bảo hiểm", "hủy hẹn", "rút hộ khẩu"])(
    "“%s” takes back no report",
    (message) => expect(asksWithdrawal(message, prefixes)).toBe(false),
  );

  it.each([
    "bao giờ có 5g",
    "báo cháy",
    "báo công an ở đâu",
    "mạng xã hội",
    "phản ánh cán bộ",
    "báo mất căn cước",
    "sóng 5g có hại không",
    "mật khẩu wifi",
  ])("“%s” is not the wish to report signal", (message) => {
    const plain = plainText(message)
      .plain.replace(/[^a-z0-9 ]+/g, " ")
      .trim();
    expect(tellSigns.test(plain)).toBe(false);
  });
});

describe("a report's number", () => {
  it.each([
    ["NH-26-0042", "NH-26-0042"],
    ["nh-26-0042", "NH-26-0042"],
    ["nh 26 0042", "NH-26-0042"],
    ["NH260042", "NH-26-0042"],
    ["tình trạng nh-26-0042 sao rồi", "NH-26-0042"],
    ["NSS–26–0107", "NSS-26-0107"],
    ["mã NGS/26/12345", "NGS-26-12345"],
  ])("is read from “%s”", (message, code) => expect(readCode(message, prefixes)).toBe(code));

  it.each([
    "0912 345 678",
    "ngày 26 0042",
    "gọi 18001091",
    "năm 2026",
    "sdt 0987654321",
    "otp 482913",
    "tai xuong 3.2",
  ])("is not read from “%s”", (message) => expect(readCode(message, prefixes)).toBeNull());
});
