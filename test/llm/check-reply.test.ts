import { describe, expect, it } from "vitest";
import { checkReply, type ReplyFault } from "../../src/llm/check-reply.ts";

const curated = [
  "Bác đến Công an xã Ngọc Lặc, mang thẻ căn cước. Lệ phí 30.000 đồng, nộp trực tuyến 15.000 đồng.",
  "Có kết quả trong 03 ngày làm việc, chậm nhất 15/7/2026. Trẻ dưới mười bốn tuổi không phải nộp tiền.",
  "Hỏi thêm: 1900 0368 hoặc https://dichvucong.gov.vn/p/home. Theo Nghị định 69/2024/NĐ-CP.",
].join("\n");

describe("a text that only leaves out", () => {
  it.each([
    ["the curated text itself", curated],
    [
      "two of its sentences",
      "Bác đến Công an xã Ngọc Lặc, mang thẻ căn cước. Có kết quả trong 03 ngày làm việc, chậm nhất 15/7/2026.",
    ],
    [
      "its line with links and laws",
      "Hỏi thêm: 1900 0368 hoặc https://dichvucong.gov.vn/p/home. Theo Nghị định 69/2024/NĐ-CP.",
    ],
    ["a sentence with its “không phải”", "Trẻ dưới mười bốn tuổi không phải nộp tiền."],
    ["a sentence in capitals and other marks", "LỆ PHÍ 30.000 đồng – nộp trực tuyến 15.000 đồng."],
  ])("given %s, may go out", (_, text) => {
    expect(checkReply(text, curated)).toBeNull();
  });
});

describe("a text that says something else", () => {
  it.each<[ReplyFault, string]>([
    ["number", "Lệ phí 20.000 đồng."],
    ["number", "Lệ phí 30.000 đồng, có kết quả trong 3 ngày."],
    ["number", "Có kết quả trong 03 ngày làm việc, chậm nhất 16/7/2026."],
    ["number", "Lệ phí ba mươi lăm nghìn đồng."],
    ["number", "Có kết quả trong mười ngày làm việc."],
    ["phone", "Hỏi thêm: 1900 0369."],
    ["phone", "Hỏi thêm: 0912 345 678."],
    ["link", "Hỏi thêm: https://dichvucong-gov.vn."],
    ["link", "Hỏi thêm: dichvucong.com"],
    ["link", "Hỏi thêm: canbo@xa.vn"],
    ["link", "Hỏi thêm: https://dichvucong.gov.vn/p/home/nop-tien"],
    ["law", "Theo Nghị định 96/2024/NĐ-CP."],
    ["sentence", "Bác đến Công an xã Ngọc Lặc, mang thẻ căn cước và hộ chiếu."],
    ["sentence", "Bác đến Công an xã Ngọc Sơn."],
    ["sentence", "Chào bác, rất vui được giúp bác."],
    ["sentence", "Trẻ dưới mười bốn tuổi phải nộp tiền."],
    ["sentence", "Trẻ mười bốn tuổi không phải nộp tiền."],
    ["sentence", "Bác không đến Công an xã Ngọc Lặc, mang thẻ căn cước."],
    ["sentence", "Lệ phí 30.000 đồng."],
    ["sentence", "Lệ phí 15.000 đồng."],
    [
      "sentence",
      "Có kết quả trong 03 ngày làm việc, chậm nhất 15/7/2026. Bác đến Công an xã Ngọc Lặc, mang thẻ căn cước.",
    ],
    ["markup", "**Lệ phí** 30.000 đồng."],
    ["markup", "[Lệ phí](30.000)"],
    ["empty", ""],
    ["empty", "OK."],
    ["longer", `${curated} Lệ phí 30.000 đồng.`],
  ])("given a foreign %s in “%s”, is refused", (fault, text) => {
    expect(checkReply(text, curated)).toBe(fault);
  });
});

describe("an exception", () => {
  const rule = "Làm thẻ không mất tiền. Trừ người làm lại lần hai. Mang theo căn cước.";

  it("given its rule without it, is missed", () => {
    expect(checkReply("Làm thẻ không mất tiền.", rule)).toBe("exception");
    expect(checkReply("Làm thẻ không mất tiền. Mang theo căn cước.", rule)).toBe("exception");
  });

  it("given with its rule, or left out together, may go out", () => {
    expect(checkReply("Làm thẻ không mất tiền. Trừ người làm lại lần hai.", rule)).toBeNull();
    expect(checkReply("Mang theo căn cước.", rule)).toBeNull();
  });
});
