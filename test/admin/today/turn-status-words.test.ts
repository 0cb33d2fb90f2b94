import { describe, expect, it } from "vitest";
import { turnStatusWords } from "../../../src/admin/today/turn-status-words.ts";

describe("how a turn ended, for an officer", () => {
  it.each([
    ["answered", "Đã trả lời"],
    ["human_mode", "Cán bộ đang giữ cuộc chat"],
    ["report_filed", "Đã ghi nhận phản ánh"],
  ])("given %s, says “%s”", (status, words) => {
    expect(turnStatusWords(status)).toBe(words);
  });

  it.each(["newer", "constructor"])("given %s, which it does not know, shows it as it is", (status) => {
    expect(turnStatusWords(status)).toBe(status);
  });
});
