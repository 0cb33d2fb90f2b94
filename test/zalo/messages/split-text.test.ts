import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitText } from "../../../src/zalo/index.ts";

const inked = (text: string) => text.normalize("NFC").replace(/\s/g, "");

describe("splitText", () => {
  it.each([[""], ["   "], ["\n\n\t"]])("given the blank %j, has no part", (blank) => {
    expect(splitText(blank)).toEqual([]);
  });

  it("given a text that fits, is that text without the white space around it", () => {
    expect(splitText("  Chào bác.\n\nXin mời ngồi. ")).toEqual(["Chào bác.\n\nXin mời ngồi."]);
    expect(splitText("a".repeat(2_000))).toHaveLength(1);
  });

  it("given decomposed text, counts it composed", () => {
    const decomposed = "ế".normalize("NFD").repeat(2_000);
    expect(splitText(decomposed)).toEqual(["ế".repeat(2_000)]);
  });

  it("given two paragraphs, cuts between them", () => {
    const [one, two] = ["Một câu. ".repeat(6).trim(), "Hai câu. ".repeat(6).trim()];
    expect(splitText(`${one}\n\n${two}`, 60)).toEqual([one, two]);
  });

  it("given a short heading, a list and little room, prefers a full message to a lonely heading", () => {
    const text = "Các bước:\n\n1. Mở ứng dụng VNeID.\n2. Chọn mục thông báo lưu trú.\n3. Bấm gửi và chờ.";
    const [first, ...others] = splitText(text, 50);
    expect(first).toBe("Các bước:\n\n1. Mở ứng dụng VNeID.");
    expect(others.join("\n")).toBe("2. Chọn mục thông báo lưu trú.\n3. Bấm gửi và chờ.");
  });

  it("given numbered steps of several lines, never cuts inside one that fits", () => {
    const steps = Array.from(
      { length: 12 },
      (_, i) => `${i + 1}. Bước chính số ${i + 1}. Câu thứ hai.\n   ghi chú thêm của bước này.`,
    );
    const parts = splitText(steps.join("\n"), 200);
    expect(parts.length).toBeGreaterThan(3);
    for (const step of steps) expect(parts.some((part) => part.includes(step))).toBe(true);
  });

  it("given steps named Bước, treats them as steps", () => {
    const steps = Array.from({ length: 6 }, (_, i) => `Bước ${i + 1}: Vào mục ${i + 1}. Bấm tiếp tục.`);
    for (const part of splitText(steps.join("\n"), 80)) expect(part).toMatch(/^Bước \d/);
  });

  it("given one paragraph, cuts after a sentence", () => {
    const text = "Câu thứ nhất dài vừa. Câu thứ hai cũng vậy! Câu thứ ba thì sao? Câu cuối cùng.";
    expect(splitText(text, 50)).toEqual([
      "Câu thứ nhất dài vừa. Câu thứ hai cũng vậy!",
      "Câu thứ ba thì sao? Câu cuối cùng.",
    ]);
  });

  it("given a step longer than a message, cuts it after a sentence and not after its number", () => {
    const parts = splitText(`1. ${"Đi tới quầy số một để nộp hồ sơ nhé ".repeat(2)}rồi. Xong.`, 40);
    expect(parts[0]).not.toBe("1.");
    expect(parts[0]?.startsWith("1. Đi tới quầy")).toBe(true);
  });

  it("given no sentence, cuts between words", () => {
    expect(splitText("một hai ba bốn năm sáu", 12)).toEqual(["một hai ba", "bốn năm sáu"]);
  });

  it("given a link, does not cut it while it fits", () => {
    const link = `https://dichvucong.gov.vn/${"a".repeat(30)}`;
    expect(splitText(`Xin bấm vào đây ${link} để xem`, 60).some((part) => part.includes(link))).toBe(true);
  });

  it("given one endless word, cuts it at the limit", () => {
    expect(splitText("a".repeat(25), 10)).toEqual(["a".repeat(10), "a".repeat(10), "aaaaa"]);
  });

  it("given 2,000 emoji, loses none and halves none", () => {
    const parts = splitText("😀".repeat(2_000));
    expect(parts.join("")).toBe("😀".repeat(2_000));
    for (const part of parts) expect(part).toBe(part.toWellFormed());
  });

  it("given families and flags, cuts between what a reader sees", () => {
    const family = "👨‍👩‍👧‍👦";
    expect(splitText(family.repeat(4), 25)).toEqual([family.repeat(2), family.repeat(2)]);
  });

  it("given one character longer than a part, still ends, at code points", () => {
    const zalgo = `e${"\u0323\u0302".repeat(30)}`;
    const parts = splitText(zalgo, 10);
    expect(inked(parts.join(""))).toBe(inked(zalgo));
  });

  it("given Windows line ends, finds the paragraphs", () => {
    expect(splitText("Đoạn một đây.\r\n\r\nĐoạn hai đây.", 15)).toEqual(["Đoạn một đây.", "Đoạn hai đây."]);
  });

  it.each([0, 1, -5, 1.5, Number.NaN])("given the limit %f, refuses", (limit) => {
    expect(() => splitText("a", limit)).toThrow(RangeError);
  });

  it("given any text and limit: nothing lost, nothing out of order, nothing too long, empty or halved", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "1. ",
        "2) ",
        "Bước 3: ",
        "\n",
        "\n\n",
        " ",
        ". ",
        "? ",
        "😀",
        "ế",
        "ế".normalize("NFD"),
        "👨‍👩‍👧",
        "\r\n",
        "\t",
      ),
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.string({ unit: "grapheme-ascii", maxLength: 60 }),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 120 }), (text, limit) => {
        const parts = splitText(text, limit);
        expect(inked(parts.join(""))).toBe(inked(text));
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(limit);
          expect(part.trim()).not.toBe("");
          expect(part.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("given a list of any steps that fit, never cuts inside a step", () => {
    const words = fc.array(fc.constantFrom("nộp", "hồ sơ.", "chờ", "gọi!", "ký"), {
      minLength: 1,
      maxLength: 12,
    });
    const body = fc.array(
      words.map((all) => all.join(" ")),
      { minLength: 1, maxLength: 2 },
    );
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 15 }), (bodies) => {
        const steps = bodies.map((lines, i) => `${i + 1}. ${lines.join("\n")}`);
        const parts = splitText(steps.join("\n"), 160);
        for (const step of steps) expect(parts.some((part) => part.includes(step))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
