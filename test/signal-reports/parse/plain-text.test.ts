import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/signal-reports/parse/plain-text.ts";

describe("the plain form", () => {
  it.each([
    ["Sóng Viettel yếu lắm!", "song viettel yeu lam!"],
    ["x5, x6", "x 5, x 6"],
    ["tdp3", "to dan pho 3"],
    ["T.D.P 3", "to dan pho 3"],
    ["k/p 2", "khu pho 2"],
    ["4 g chậm", "4g cham"],
    ["4G chậm", "4g cham"],
    ["8h30 sáng", "8h30 sang"],
    ["đo 3,2mbps", "do 3,2 mbps"],
    ["ping 80ms", "ping 80 ms"],
    ["sóng yếu 😭😭 quá", "song yeu qua"],
    ["thom 5", "thon 5"],
    ["thơm phức", "thom phuc"],
    ["so1ng ye61u qua1", "song yeu qua"],
    ["to63 4 so1ng ye61u", "to 4 song yeu"],
    ["dòng một\\ndòng hai", "dong mot\\ndong hai"],
    ["VIETTEL", "viettel"],
  ])("“%s” → “%s”", (message, plain) => {
    expect(plainText(message.replace("\\n", "\n")).plain.replace(/ +/g, " ")).toBe(
      plain.replace("\\n", "\n"),
    );
  });
});

describe("the way back", () => {
  it.each([
    ["mất sóng từ TỐI QUA nhé", "tu toi qua", "từ TỐI QUA"],
    ["tdp3 mất sóng", "to dan pho", "tdp"],
    ["mat song tu hqua", "tu hom qua", "tu hqua"],
    ["sóng 😭 yếu", "yeu", "yếu"],
    ["được 0,5 MB/s", "mb/s", "MB/s"],
  ])("of “%s” from “%s” is “%s”", (message, stretch, typed) => {
    const text = plainText(message);
    const at = text.plain.indexOf(stretch);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(text.typed(at, at + stretch.length)).toBe(typed);
  });
});
