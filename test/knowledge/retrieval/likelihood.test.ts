import { describe, expect, it } from "vitest";
import { buildIndex, search } from "../../../src/knowledge/retrieval/index.ts";
import { logLikelihood, sharesOf } from "../../../src/knowledge/retrieval/likelihood.ts";

const term = (documents: number, share = 1) => ({ documents, share });
const times = (...counts: number[]) => Float32Array.of(0, ...counts);

describe("how likely a document's words ask something", () => {
  it("grows with every occurrence, each further one less", () => {
    const at = (count: number) => logLikelihood([term(10)], times(count), 100);
    expect(at(1)).toBeGreaterThan(at(0));
    expect(at(2)).toBeGreaterThan(at(1));
    expect(at(2) - at(1)).toBeLessThan(at(1) - at(0));
  });

  it("grows with the rarity of the word", () => {
    expect(logLikelihood([term(1)], times(1), 100)).toBeGreaterThan(
      logLikelihood([term(200)], times(1), 100),
    );
  });

  it("falls with the length of a document that says no more", () => {
    expect(logLikelihood([term(5)], times(1), 900)).toBeLessThan(logLikelihood([term(5)], times(1), 90));
  });

  it("counts what is only a lay word's meaning by its share", () => {
    const whole = logLikelihood([term(5)], times(2), 100);
    expect(logLikelihood([term(5, 0.4)], times(2), 100)).toBeCloseTo(0.4 * whole);
  });
});

describe("shares of likelihood", () => {
  it("sum to one, the likeliest first, however small the logarithms", () => {
    const shares = sharesOf([-900, -902, -950]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares[0]).toBeGreaterThan(shares[1] ?? 1);
    expect(shares[2]).toBeLessThan(0.001);
  });

  it("are none for no candidates", () => expect(sharesOf([])).toEqual([]));
});

describe("a search", () => {
  it("says which share of the likelihood the first hit has", () => {
    const document = (id: string, title: string, questions: string[]) => ({
      id,
      title,
      questions,
      sections: [],
      text: "Bác đến Ủy ban nhân dân.",
    });
    const index = buildIndex([
      document("khai-sinh", "Đăng ký khai sinh ở đâu?", ["làm giấy khai sinh", "khai sinh cho con"]),
      document("ket-hon", "Đăng ký kết hôn ở đâu?", ["làm giấy kết hôn", "cưới xong đăng ký"]),
    ]);
    const { hits, signals } = search(index, "khai sinh cho con ở đâu");
    expect(hits[0]?.id).toBe("khai-sinh");
    expect(signals.likelihood).toBeGreaterThan(0.8);
    expect(search(index, "zzz").signals.likelihood).toBe(0);
  });
});
