import { describe, expect, test } from "vitest";
import { buildBaseline } from "../../../bench/retrieval/baseline.ts";
import { pairedInterval } from "../../../bench/retrieval/bootstrap.ts";
import { CONDITIONS, seeded, typedAs } from "../../../bench/retrieval/noise.ts";
import { retrieveBench } from "../../../src/knowledge/retrieval/index.ts";
import { LIBRARY } from "./library.ts";

const corpus = LIBRARY.map(({ id, title, text }) => ({ id, title, text }));

describe("retrieveBench", () => {
  test("scores a perfect run one everywhere", () => {
    const queries = corpus.map(({ id, title }) => ({ id, text: title, relevant: [id] }));
    expect(retrieveBench({ corpus, queries })).toMatchObject({
      n: corpus.length,
      skipped: 0,
      "recall@1": 1,
      "recall@20": 1,
      "mrr@10": 1,
      "ndcg@10": 1,
      rss_mb: null,
    });
  });

  test("counts the share of several answers and skips questions without", () => {
    const figures = retrieveBench({
      corpus,
      queries: [
        { id: "1", text: "chữ ký số", relevant: ["chu-ky-so", "nowhere"] },
        { id: "2", text: "gì đó", relevant: [] },
        { id: "3", text: "gì đó" },
      ],
    });
    expect(figures).toMatchObject({ n: 1, skipped: 2, "recall@1": 0.5, "mrr@10": 1 });
    expect(figures["ndcg@10"]).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 3);
  });

  test("gives null for a recall deeper than the limit", () => {
    const queries = [{ id: "1", text: "tạm trú", relevant: ["tam-tru"] }];
    expect(retrieveBench({ corpus, queries, limit: 5 })).toMatchObject({
      "recall@5": 1,
      "recall@10": null,
      "recall@20": null,
    });
  });

  test("takes its times and memory from outside", () => {
    let ticks = 0;
    const queries = [{ id: "1", text: "tạm trú", relevant: ["tam-tru"] }];
    const clock = () => {
      ticks += 500;
      return ticks;
    };
    expect(retrieveBench({ corpus, queries, clock, peakMb: () => 12.5 })).toMatchObject({
      build_s: 0.5,
      p50_ms: 500,
      p95_ms: 500,
      rss_mb: 12.5,
    });
  });

  test("of no questions is all noughts", () => {
    expect(retrieveBench({ corpus, queries: [] })).toMatchObject({ n: 0, "recall@1": 0, p50_ms: 0 });
  });
});

describe("the benchmark's own parts", () => {
  test("the floor finds by folded words and pairs", () => {
    const find = buildBaseline(corpus);
    expect(find("dang ky tam tru", 3)[0]).toBe("tam-tru");
    expect(find("đăng ký tạm trú", 3)).toEqual(find("dang ky tam tru", 3));
    expect(find("", 3)).toEqual([]);
  });

  test.each(CONDITIONS)("the condition %s is the same for the same seed", (condition) => {
    const text = "Làm thế nào để được cấp giấy chứng nhận không mất phí?";
    expect(typedAs(condition, text, seeded(5))).toBe(typedAs(condition, text, seeded(5)));
  });

  test("conditions change what they say they change", () => {
    const text = "không biết đăng ký thế nào";
    expect(typedAs("accented", text, seeded(1))).toBe(text);
    expect(typedAs("bare", text, seeded(1))).toBe("khong biet dang ky the nao");
    expect(typedAs("teencode", text, seeded(1))).toBe("ko bit dang ky the nao");
    expect(typedAs("typo", text, seeded(2))).not.toBe(text);
    expect(typedAs("typo", "ở đâu", seeded(2)).length).toBeGreaterThan(0);
  });

  test("the interval of equal figures is nought, of a clear gain above it", () => {
    expect(pairedInterval([1, 0, 1], [1, 0, 1])).toEqual({ mean: 0, low: 0, high: 0 });
    const { low, mean } = pairedInterval(new Array(50).fill(1), new Array(50).fill(0.5));
    expect(mean).toBe(0.5);
    expect(low).toBe(0.5);
  });
});
