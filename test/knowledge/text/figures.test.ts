import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findDates,
  findFormerPlaces,
  findMoney,
  findPhoneNumbers,
  fold,
  parseNumberWords,
  withoutEmoji,
} from "../../../src/knowledge/text/index.ts";

describe("parseNumberWords", () => {
  test.each([
    ["năm", 5],
    ["mười", 10],
    ["mười lăm", 15],
    ["hai mươi", 20],
    ["hai mươi lăm", 25],
    ["hai mươi mốt", 21],
    ["một trăm", 100],
    ["một trăm linh năm", 105],
    ["ba trăm sáu mươi lăm", 365],
    ["ba trăm nghìn", 300_000],
    ["hai triệu rưỡi", 2_500_000],
    ["một triệu hai trăm nghìn", 1_200_000],
    ["ba triệu hai", 3_200_000],
    ["ba tỷ", 3_000_000_000],
    ["một chục", 10],
    ["14", 14],
  ])("reads “%s” as %d", (words, value) => {
    expect(parseNumberWords(words)).toBe(value);
  });

  test.each(["hai muoi lam", "HAI MƯƠI LĂM"])("reads “%s” whatever the marks and case", (words) => {
    expect(parseNumberWords(words)).toBe(25);
  });

  test.each(["", "xin chào", "hai con gà", "hai ba"])("does not take “%s” for a number", (words) => {
    expect(parseNumberWords(words)).toBeNull();
  });
});

describe("findMoney", () => {
  test.each([
    ["hết 500k", 500_000],
    ["nộp 1tr2 rồi", 1_200_000],
    ["phí 1,5 triệu", 1_500_000],
    ["2 triệu rưỡi", 2_500_000],
    ["lệ phí 30.000đ", 30_000],
    ["lệ phí 30.000 đồng một bản", 30_000],
    ["8 nghin", 8_000],
    ["phạt ba trăm nghìn", 300_000],
    ["2 tỷ", 2_000_000_000],
  ])("reads the amount of “%s”", (text, dong) => {
    expect(findMoney(text).map((money) => money.dong)).toEqual([dong]);
  });

  test.each(["mức 2", "năm 2026", "điều 10", "4g yếu", "0912345678", "thứ ba"])(
    "finds none in “%s”",
    (text) => {
      expect(findMoney(text)).toEqual([]);
    },
  );

  test("finds two amounts in order, with their places", () => {
    const text = "từ 500k đến 2 triệu";
    const [first, second] = findMoney(text);
    expect(text.slice(first?.at, (first?.at ?? 0) + (first?.length ?? 0))).toBe("500k");
    expect(second?.dong).toBe(2_000_000);
  });
});

describe("findDates", () => {
  const now = new Date("2026-11-20T18:00:00Z");

  test.each([
    ["từ 5/7/2026", "2026-07-05"],
    ["ngày 05-07-2026", "2026-07-05"],
    ["hạn 1.7.2026", "2026-07-01"],
    ["sinh 3/2/99", "1999-02-03"],
    ["ngày 5 tháng 7 năm 2026", "2026-07-05"],
    ["mùng 3 tháng 2", "2027-02-03"],
    ["hôm 15/11", "2026-11-15"],
    ["2/1 có làm việc không", "2027-01-02"],
    ["hôm qua mất sóng", "2026-11-20"],
    ["hom nay", "2026-11-21"],
    ["ngày mai", "2026-11-22"],
    ["hôm kia", "2026-11-19"],
  ])("reads the day of “%s” as it is in Vietnam", (text, date) => {
    expect(findDates(text, now).map((found) => found.date)).toEqual([date]);
  });

  test.each(["31/2/2026", "45/3", "69/2024/NĐ-CP", "mức 1-2", "giờ mai táng"])(
    "finds none in “%s”",
    (text) => {
      expect(findDates(text, now)).toEqual([]);
    },
  );
});

describe("findPhoneNumbers", () => {
  test.each([
    ["gọi 0912345678", "0912345678", "mobile"],
    ["+84 912.345.678", "0912345678", "mobile"],
    ["0237 385 2246", "02373852246", "landline"],
    ["tổng đài 1900 0368", "19000368", "hotline"],
    ["18001096", "18001096", "hotline"],
  ])("reads “%s”", (text, number, kind) => {
    expect(findPhoneNumbers(text)).toMatchObject([{ number, kind }]);
  });

  test.each(["001099012345", "123456", "năm 2026", "30.000.000"])("takes “%s” for no number", (text) => {
    expect(findPhoneNumbers(text)).toEqual([]);
  });
});

describe("withoutEmoji", () => {
  test.each([
    ["mạng yếu quá 😭😭", "mạng yếu quá"],
    ["👨‍👩‍👧 đăng ký 🇻🇳 thường trú", "đăng ký thường trú"],
    ["cảm ơn :)) nhé", "cảm ơn nhé"],
    ["👍🏽", ""],
  ])("cleans “%s”", (text, expected) => {
    expect(withoutEmoji(text)).toBe(expected);
  });

  test("leaves digits and times alone", () => {
    expect(withoutEmoji("7:30 gọi 113")).toBe("7:30 gọi 113");
  });
});

describe("findFormerPlaces", () => {
  test.each([
    ["huyen ngoc lac nop o dau", "xã Ngọc Lặc"],
    ["Thị xã Bỉm Sơn giờ là gì", "phường Quang Trung"],
    ["xã Cây Thị cũ", "xã Nam Hòa"],
    ["tỉnh Bắc Kạn", "tỉnh Thái Nguyên"],
    ["Hà Nam", "tỉnh Ninh Bình"],
  ])("says what “%s” belongs to today", (text, today) => {
    expect(findFormerPlaces(text).map((place) => place.today)).toEqual([today]);
  });

  test.each(["xã Ngọc Lặc", "phía nam hà nội", "thái bình yên vui"])("finds none in “%s”", (text) => {
    expect(findFormerPlaces(text)).toEqual([]);
  });
});

test("nothing a citizen may type makes them fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      expect(() => {
        findMoney(text);
        findDates(text, new Date(0));
        findPhoneNumbers(text);
        parseNumberWords(text);
        findFormerPlaces(text);
        withoutEmoji(fold(text));
      }).not.toThrow();
    }),
  );
});
