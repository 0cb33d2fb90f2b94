import { describe, expect, test } from "vitest";
import { fitLogistic } from "../../../bench/retrieval/fit-logistic.ts";
import {
  buildIndex,
  CONFIDENCE,
  confidenceOf,
  type Signals,
  search,
} from "../../../src/knowledge/retrieval/index.ts";
import { LIBRARY } from "./library.ts";

const index = buildIndex(LIBRARY);
const sure = (query: string) => confidenceOf(search(index, query).signals);
const NONE: Signals = {
  top: 0,
  coverage: 0,
  heading: 0,
  headingCovered: 0,
  pairs: 0,
  question: 0,
  likelihood: 0,
  gap: 0,
  length: 0,
};

describe("confidenceOf", () => {
  test("is nought when nothing was found", () => {
    expect(sure("xyzzy qwfpk")).toBe(0);
    expect(confidenceOf(NONE)).toBe(0);
  });

  test.each(["chữ ký số là gì", "làm vneid mức 2 ở đâu", "sóng viettel yếu quá"])(
    "is high for “%s”",
    (query) => {
      expect(sure(query)).toBeGreaterThan(0.6);
    },
  );

  test.each(["cách nấu phở bò ngon", "tối nay đội tuyển đá mấy giờ", "bitcoin có nên mua không"])(
    "is low for “%s”",
    (query) => {
      expect(sure(query)).toBeLessThan(0.3);
    },
  );

  test("is less for a question between two articles than for a clear one", () => {
    expect(sure("đăng ký ở đâu")).toBeLessThan(sure("đăng ký chữ ký số ở đâu"));
  });

  test("rises with each signal that has a positive weight", () => {
    const half: Signals = { ...NONE };
    for (const name of Object.keys(half) as (keyof Signals)[]) half[name] = 0.5;
    for (const name of Object.keys(half) as (keyof Signals)[]) {
      if (CONFIDENCE.weights[name] <= 0) continue;
      expect(confidenceOf({ ...half, [name]: 0.9 }), name).toBeGreaterThan(confidenceOf(half));
    }
  });

  test("takes another model's weights", () => {
    const flat = { bias: 0, weights: { ...NONE } };
    expect(confidenceOf({ ...NONE, top: 0.4 }, flat)).toBe(0.5);
  });
});

describe("fitLogistic", () => {
  const examples = Array.from({ length: 200 }, (_, i) => {
    const value = (i % 20) / 20;
    return { features: [value, ((i * 7) % 13) / 13], right: value > 0.5 };
  });

  test("finds the feature that decides and leaves the idle one near nought", () => {
    const { weights } = fitLogistic(examples);
    expect(weights[0]).toBeGreaterThan(5);
    expect(Math.abs(weights[1] ?? 9)).toBeLessThan(1);
  });

  test("gives the same model every time", () => {
    expect(fitLogistic(examples)).toEqual(fitLogistic(examples));
  });

  test("without features learns the share that is right", () => {
    const { bias } = fitLogistic([true, true, true, false].map((right) => ({ features: [], right })));
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.75, 2);
  });
});
