import { describe, expect, it } from "vitest";
import { isExcluded, isPraised, praises } from "../../../src/signal-reports/parse/is-praised.ts";
import type { Mention } from "../../../src/signal-reports/parse/types.ts";

/** The mentions of the given words in a plain text, in order. */
function mentions(plain: string, ...words: string[]): Mention<string>[] {
  return words.map((value) => ({
    value,
    at: plain.indexOf(value),
    end: plain.indexOf(value) + value.length,
  }));
}

describe("praise", () => {
  it.each([
    ["viettel thi tot, vina moi yeu", "viettel", "vina"],
    ["song viettel rat manh nhung mobi khong bat duoc", "viettel", "mobi"],
    ["vina van goi duoc, mobi mat song", "vina", "mobi"],
    ["xom 2 binh thuong, xom 3 mat song", "xom 2", "xom 3"],
    ["viettel ngon lanh con vina thi te", "viettel", "vina"],
    ["wifi on, 4g yeu", "wifi", "4g"],
  ])("in “%s” %s is praised and %s is not", (plain, good, bad) => {
    const both = mentions(plain, good, bad);
    const [first, second] = both;
    expect(first && isPraised(plain, first, both)).toBe(true);
    expect(second && isPraised(plain, second, both)).toBe(false);
  });

  it.each([
    ["viettel khong tot", "viettel"],
    ["viettel chua on", "viettel"],
    ["bao gio viettel moi tot", "viettel"],
    ["viettel yeu nhung van goi duoc", "viettel"],
    ["viettel mat song", "viettel"],
    ["viettel", "viettel"],
  ])("in “%s” %s is not praised", (plain, word) => {
    const all = mentions(plain, word);
    expect(all[0] && isPraised(plain, all[0], all)).toBe(false);
  });
});

describe("what is not meant", () => {
  it.each([
    ["khong phai viettel", "viettel"],
    ["khong phai la viettel", "viettel"],
    ["chu khong phai vina", "vina"],
    ["dinh doi sang mobi", "mobi"],
    ["truoc dung vina", "vina"],
    ["khong dung mobi", "mobi"],
    ["viettel khong phai", "viettel"],
  ])("in “%s” %s is left out", (plain, word) => {
    const [mention] = mentions(plain, word);
    expect(mention && isExcluded(plain, mention)).toBe(true);
  });

  it.each([
    ["viettel yeu", "viettel"],
    ["dung viettel bi mat song", "viettel"],
    ["mang viettel", "viettel"],
  ])("in “%s” %s is not", (plain, word) => {
    const [mention] = mentions(plain, word);
    expect(mention && isExcluded(plain, mention)).toBe(false);
  });
});

describe("praise anywhere", () => {
  it.each([["song khoe lam"], ["4g chay vu vu"], ["mang ngon lanh"], ["khong co gi phai phan nan"]])(
    "is in “%s”",
    (plain) => {
      expect(praises(plain)).toBe(true);
    },
  );

  it.each([["song yeu"], ["khong tot"], ["mat mang tu sang"]])("is not in “%s”", (plain) => {
    expect(praises(plain)).toBe(false);
  });
});
