import { describe, expect, it } from "vitest";
import { cleanResidentText, cleanText, clip } from "../../../src/signal-reports/dossier/clean-text.ts";

describe("a text that goes into files", () => {
  it("is composed, so that “Hòa” typed in two ways is one word", () => {
    expect(cleanText("Nam Ho\u0300a")).toBe("Nam Hòa");
  });

  it.each([
    ["control characters", "Xóm\u0000 5\u0007", "Xóm 5"],
    ["line breaks and tabs", "Xóm\n\t5\r\n", "Xóm 5"],
    ["an unpaired surrogate", "Xóm \uD83D 5", "Xóm 5"],
    ["characters XML has none of", "Xóm \uFFFE5", "Xóm 5"],
    ["characters that turn the writing around", "Xóm \u202E5", "Xóm 5"],
    ["zero-width characters", "X\u200Bóm 5", "Xóm 5"],
  ])("loses %s", (_what, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  it("keeps letters of every alphabet and pictures", () => {
    expect(cleanText("Xóm 5 📶 – “Đồi Chè”")).toBe("Xóm 5 📶 – “Đồi Chè”");
  });
});

describe("a text that a resident wrote", () => {
  it.each([
    ["a telephone number", "gần nhà ông Tư 0912 345 678", "0912 345 678"],
    ["an identity number", "xóm 5, căn cước 001190001234", "001190001234"],
    ["a mail address", "xóm 5 tu@example.com", "tu@example.com"],
    ["a telephone number split by invisible characters", "xóm 5 0912\u200B345678", "345678"],
  ])("loses %s", (_what, typed, secret) => {
    expect(cleanResidentText(typed)).not.toContain(secret);
  });

  it("keeps the place itself", () => {
    expect(cleanResidentText("gần nhà văn hóa Xóm 5")).toBe("gần nhà văn hóa Xóm 5");
  });
});

describe("clipping", () => {
  it("leaves a text that fits", () => {
    expect(clip("Xóm 5", 5)).toBe("Xóm 5");
  });

  it("shows its cut and never exceeds the length", () => {
    expect(clip("Xóm Na Quán", 8)).toBe("Xóm Na…");
    expect([...clip("x".repeat(500), 34)]).toHaveLength(34);
  });

  it("does not cut a character in two", () => {
    expect(clip("📶📶📶📶", 3)).toBe("📶📶…");
  });
});
