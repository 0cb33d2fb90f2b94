import { describe, expect, it } from "vitest";
import { typedLine, typedLines, typedText } from "../../src/security/typed-text.ts";

describe("what somebody types", () => {
  it("is composed, so that the same word is the same", () => {
    expect(typedLine("Hòa".normalize("NFD"))).toBe("Hòa");
  });

  it.each([
    ["right-to-left override", "an\u202Egnol", "angnol"],
    ["isolates", "\u2067xóm 5\u2069", "xóm 5"],
    ["a byte order mark and zero width", "\uFEFFxóm\u200B 5", "xóm 5"],
    ["NUL and escape", "xóm\u0000 \u001B5", "xóm 5"],
    ["line breaks in one line", "xóm\r\n  5\t", "xóm 5"],
  ])("given %s, loses what hides", (_what, typed, kept) => {
    expect(typedLine(typed)).toBe(kept);
  });

  it("keeps its paragraphs where there may be several", () => {
    expect(typedText("một\r\nhai\rba  ")).toBe("một\nhai\nba");
  });

  it("given a pasted list, gives its lines without the empty ones", () => {
    expect(typedLines(" Xóm 1 \r\n\r\n\tXóm  2\n \n")).toEqual(["Xóm 1", "Xóm 2"]);
  });
});
