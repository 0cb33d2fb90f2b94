import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusedPassword } from "../../src/staff/password-rules.ts";

const about = ["Nguyễn Văn Ánh", "nv.anh@thanhhoa.gov.vn"];

describe("a password", () => {
  it.each([
    "password123",
    "P@ssw0rd2026",
    "p4ssw0rd!!!",
    "matkhau123456",
    "Mật khẩu 2026",
    "mật-khẩu-của-2026",
    "anhyeuem1990",
    "emyeuanhnhieu1",
    "qwertyuiop",
    "1qaz2wsx3edc",
    "1234567890",
    "0912345678",
    "01/01/1990!",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "VietNam@2026",
    "iloveyou123!",
    "thanhhoa36@36",
    "ubndxanamhoa",
    "canbo@ngoclac2026",
    "nguyenvananh",
    "NguyễnVănÁnh1990",
    "nv.anh@2026!!",
  ])("given %s, is refused as easy to guess", (password) => {
    expect(refusedPassword(password, about)).toContain("dễ đoán");
  });

  it.each([
    "mùa gặt năm ấy mưa dầm",
    "con trâu ăn cỏ ven đê",
    "correct horse battery staple",
    "kXh3!pQz9v",
    "sáng nay uống 2 ly trà đá",
    "tre-xanh-gio-mat-77",
  ])("given %s, is good", (password) => {
    expect(refusedPassword(password, about)).toBeNull();
  });

  it("given nine signs, is too short however odd; ten are enough", () => {
    expect(refusedPassword("x7#qZ!m2w")).toContain("ít nhất 10");
    expect(refusedPassword("x7#qZ!m2wK")).toBeNull();
  });

  it("given any long text, decides within a moment and without failing", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 140 }), (text) => {
        const words = refusedPassword(text, about);
        return words === null || words.length > 10;
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("given capitals, marks or signs between the words, a common one stays common", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("matkhau", "password", "iloveyou", "anhyeuem"),
        fc.constantFrom("", ".", "_", " ", "-"),
        fc.integer({ min: 1950, max: 2030 }),
        (word, between, year) =>
          refusedPassword([...word.toUpperCase()].join(between) + between + year) !== null,
      ),
      { seed: 8, numRuns: 200 },
    );
  });
});
