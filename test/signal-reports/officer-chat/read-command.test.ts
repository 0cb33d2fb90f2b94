import { describe, expect, it } from "vitest";
import { readCommand, readLinkCode } from "../../../src/signal-reports/officer-chat/read-command.ts";
import type { OfficerCase } from "../../../src/signal-reports/report-facts.ts";

const at = new Date("2026-11-20T02:00:00Z");
const found: OfficerCase = {
  requestId: 7,
  code: "NH-26-0042",
  version: 3,
  status: "submitted",
  area: "Xóm 5",
  receiver: "culture",
  acknowledgeBy: at,
  answerBy: at,
  officeId: "culture",
};

describe("what an officer types", () => {
  it.each([
    ["Nhận NH-26-0042", "acknowledge", ""],
    ["nhan nh 26 42", "acknowledge", ""],
    ["tiếp nhận NH260042", "acknowledge", ""],
    ["chuyển NH-26-0042 Phòng Kinh tế", "forward", "Phòng Kinh tế"],
    ["Hỏi thêm NH-26-0042: yếu lúc nào?", "ask", "yếu lúc nào?"],
    ["xong NH-26-0042 công văn 12/UBND", "resolve", "công văn 12/UBND"],
    ["Thôi NH-26-0042", "cancel", ""],
  ])("given “%s”, is %s of that report", (text, action, rest) => {
    expect(readCommand(text, [found])).toEqual({ do: "act", action, code: "NH-26-0042", found, rest });
  });

  it("given a number that is not theirs, names it without a report", () => {
    expect(readCommand("nhận NH-26-0043", [found])).toMatchObject({ code: "NH-26-0043", found: null });
  });

  it.each([
    ["việc của tôi", "list"],
    ["Danh sách việc", "list"],
    ["thôi làm cán bộ", "leave"],
    ["Tôi không còn làm cán bộ nữa", "leave"],
  ])("given “%s”, is %s", (text, what) => {
    expect(readCommand(text, [])).toEqual({ do: what });
  });

  it.each([
    "chữ ký số là gì",
    "nhận",
    "tình trạng NH-26-0042",
    "NH-26-0042",
    "muốn làm cán bộ xã thì thi thế nào",
    "xóa NH-26-0042",
    "chuyển nhà 20 11 được không",
    "",
  ])("given “%s”, is nothing of an officer's", (text) => {
    expect(readCommand(text, [found])).toBeNull();
  });

  it.each([
    ["cán bộ 482913", "482913"],
    ["Can bo 482913.", "482913"],
    ["mã liên kết cán bộ 482913", "482913"],
    ["mã cán bộ là 482913", "482913"],
    ["482913", null],
    ["cán bộ 48291", null],
    ["gặp cán bộ 482913", null],
    ["cán bộ", null],
  ])("given “%s”, the link code is %s", (text, code) => {
    expect(readLinkCode(text)).toBe(code);
  });
});
