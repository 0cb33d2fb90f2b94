import { describe, expect, it } from "vitest";
import { troubleWords } from "../../../src/signal-reports/offices/case-words.ts";

describe("what is weak, in a mail's subject", () => {
  it.each([
    [["mobile-data"], "sóng yếu"],
    [["voice", "wifi"], "sóng yếu"],
    [["wifi"], "internet cố định yếu"],
    [["fixed-broadband", "wifi"], "internet cố định yếu"],
    [["unknown"], "sóng yếu"],
    [[], "sóng yếu"],
  ])("given %j, says “%s”", (services, words) => {
    expect(troubleWords(services)).toBe(words);
  });
});
