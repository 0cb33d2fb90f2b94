import { expect, it } from "vitest";
import { spanWords } from "../../src/localities/span-words.ts";

it.each([
  [730, "2 năm"],
  [1095, "3 năm"],
  [365, "1 năm"],
  [547, "18 tháng"],
  [90, "3 tháng"],
  [45, "45 ngày"],
])("given %i days, says “%s”", (days, words) => {
  expect(spanWords(days)).toBe(words);
});
