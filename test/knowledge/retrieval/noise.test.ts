import { describe, expect, test } from "vitest";
import { CONDITIONS, seeded, typedAs } from "../../../bench/retrieval/noise.ts";
import { buildIndex, search } from "../../../src/knowledge/retrieval/index.ts";
import { fold } from "../../../src/knowledge/text/index.ts";
import { LIBRARY } from "./library.ts";

const index = buildIndex(LIBRARY);
const questions = LIBRARY.flatMap(({ id, title, questions }) =>
  [title, ...questions].map((text) => ({ id, text })),
);

describe("every listed question", () => {
  test.each(["accented", "bare", "half", "teencode"] as const)(
    "typed %s finds its article first",
    (condition) => {
      const random = seeded(31);
      for (const { id, text } of questions) {
        const typed = typedAs(condition, text, random);
        expect(search(index, typed).hits[0]?.id, typed).toBe(id);
      }
    },
  );

  test.each(["typo", "bareTypo"] as const)(
    "typed %s finds its article first nine times in ten",
    (condition) => {
      const random = seeded(31);
      const found = questions.filter(
        ({ id, text }) => search(index, typedAs(condition, text, random)).hits[0]?.id === id,
      );
      expect(found.length / questions.length).toBeGreaterThanOrEqual(0.9);
    },
  );
});

describe("the conditions", () => {
  const text = "Trường hợp nào được miễn lệ phí đăng ký khai sinh?";

  test("without marks leave no mark", () => {
    for (const condition of ["bare", "bareTypo", "teencode"] as const) {
      const typed = typedAs(condition, text, seeded(8));
      expect(typed).toBe(fold(typed));
    }
  });

  test("half keep some marks and drop others", () => {
    const typed = typedAs("half", text, seeded(8));
    expect(typed).not.toBe(text);
    expect(typed).not.toBe(fold(text));
    expect(fold(typed)).toBe(fold(text));
  });

  test("with a slip change one word only, by at most one letter more or less", () => {
    for (let seed = 0; seed < 40; seed++) {
      const typed = typedAs("typo", text, seeded(seed)).split(" ");
      const words = text.split(" ");
      expect(typed).toHaveLength(words.length);
      const changed = typed.filter((word, at) => word !== words[at]);
      expect(changed.length).toBeLessThanOrEqual(1);
      expect(Math.abs(typed.join("").length - words.join("").length)).toBeLessThanOrEqual(1);
    }
  });

  test("differ from seed to seed", () => {
    const typed = new Set(Array.from({ length: 20 }, (_, seed) => typedAs("typo", text, seeded(seed))));
    expect(typed.size).toBeGreaterThan(10);
  });

  test("leave a text without words alone", () => {
    for (const condition of CONDITIONS) expect(typedAs(condition, "?! 12", seeded(1))).toBe("?! 12");
  });

  test("numbers drawn are within 0 and 1 and spread out", () => {
    const random = seeded(99);
    const drawn = Array.from({ length: 2000 }, () => random());
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(0.5, 1);
  });
});
