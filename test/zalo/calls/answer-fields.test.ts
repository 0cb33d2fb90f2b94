import { describe, expect, it } from "vitest";
import {
  dateOrNull,
  flag,
  idText,
  numberOrNull,
  textOrNull,
  texts,
} from "../../../src/zalo/calls/answer-fields.ts";

describe("the fields of Zalo's answers", () => {
  it.each([
    ["7", 7],
    [7, 7],
    ["-1.5", -1.5],
    ["", null],
    ["many", null],
    ["1e3", null],
    [null, null],
    [undefined, null],
    [{}, null],
  ])("given the number %j, reads %j", (written, read) => {
    expect(numberOrNull.parse(written)).toBe(read);
  });

  it.each([
    ["a", "a"],
    [84912345678, "84912345678"],
    ["", null],
    [null, null],
    [[], null],
  ])("given the text %j, reads %j", (written, read) => {
    expect(textOrNull.parse(written)).toBe(read);
  });

  it.each([["1690184100000"], [1_690_184_100_000]])("given the time %j, reads it", (written) => {
    expect(dateOrNull.parse(written)?.toISOString()).toBe("2023-07-24T07:35:00.000Z");
  });

  it.each([[0], ["-5"], ["soon"], [undefined]])("given the time %j, has none", (written) => {
    expect(dateOrNull.parse(written)).toBeNull();
  });

  it("given a flag in any spelling, reads it; what is odd is false", () => {
    expect([true, "true", "false", false, null, "yes"].map((written) => flag.parse(written))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("given an id, refuses what is empty or already rounded", () => {
    expect(idText.parse("388613280878808645")).toBe("388613280878808645");
    expect(idText.safeParse("").success).toBe(false);
    expect(idText.safeParse(2 ** 60).success).toBe(false);
    expect(texts.parse(null)).toEqual([]);
  });
});
