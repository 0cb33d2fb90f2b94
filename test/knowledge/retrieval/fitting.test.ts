import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articlesWithoutSome } from "../../../bench/retrieval/articles.ts";
import { halfOf, readData } from "../../../bench/retrieval/data.ts";
import { fitListwise } from "../../../bench/retrieval/fit-listwise.ts";
import { seeded } from "../../../bench/retrieval/noise.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "retrieval-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("fitListwise", () => {
  const random = seeded(4);
  const listings = Array.from({ length: 60 }, () => {
    const features = Array.from({ length: 8 }, () => Float32Array.of(random(), random(), 1));
    const best = features.reduce(
      (top, values, i) => ((values[0] ?? 0) > (features[top]?.[0] ?? 0) ? i : top),
      0,
    );
    return { features, right: features.map((_, i) => i === best) };
  });

  test("puts the weight on the feature that makes a candidate right", () => {
    const [deciding, idle] = fitListwise(listings);
    expect(deciding).toBeGreaterThan(0.6);
    expect(idle).toBeLessThan(0.1);
  });

  test("gives no weight below nought and a sum of one", () => {
    const weights = fitListwise(listings);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  });

  test("leaves questions without a right candidate out", () => {
    const lost = { features: [Float32Array.of(0, 1, 1)], right: [false] };
    expect(fitListwise([...listings, lost])).toEqual(fitListwise(listings));
  });

  test("of nothing is nothing", () => {
    expect(fitListwise([])).toEqual([]);
  });
});

describe("readData", () => {
  const corpus = `${JSON.stringify({ id: "a", title: "T", text: "X", law: "1" })}\n`;
  const queries = [
    { id: "q1", text: "?", relevant: ["a"] },
    { id: "q2", text: "?", relevant: [] },
  ];

  test("reads a packed corpus and keeps the questions with answers", async () => {
    writeFileSync(join(folder, "corpus.jsonl.gz"), gzipSync(corpus));
    writeFileSync(join(folder, "queries.jsonl"), queries.map((query) => JSON.stringify(query)).join("\n"));
    expect(await readData(folder)).toEqual({
      corpus: [{ id: "a", title: "T", text: "X" }],
      questions: [queries[0]],
    });
  });

  test("prefers the plain file", async () => {
    writeFileSync(join(folder, "corpus.jsonl"), corpus.replace('"a"', '"b"'));
    expect((await readData(folder)).corpus[0]?.id).toBe("b");
  });
});

describe("halfOf", () => {
  test("is steady and about even", () => {
    const halves = Array.from({ length: 1000 }, (_, i) => halfOf(`question-${i}`));
    const tune = halves.filter((half) => half === "tune").length;
    expect(halfOf("question-1")).toBe(halves[1]);
    expect(tune).toBeGreaterThan(420);
    expect(tune).toBeLessThan(580);
  });
});

describe("articlesWithoutSome", () => {
  const file = `---
id: tam-tru
title: Đăng ký tạm trú ở đâu?
questions:
  - thuê trọ đăng ký ở đâu
  - tam tru may nam
---
Đến [công an xã]{S01}, mất [0 đồng]{S02 S03}.

::: only thanh-hoa
Ở Thanh Hóa thì nộp trực tuyến.
:::

## Giấy tờ
- Thẻ căn cước.
`;

  test("reads title, answer, sections and questions, facts without marks", () => {
    writeFileSync(join(folder, "tam-tru.md"), file);
    const { documents, heldOut } = articlesWithoutSome(folder, 0, 1);
    expect(heldOut).toEqual([]);
    expect(documents[0]).toMatchObject({
      id: "tam-tru",
      questions: ["thuê trọ đăng ký ở đâu", "tam tru may nam"],
    });
    expect(documents[0]?.text).toContain("Đến công an xã, mất 0 đồng.");
    expect(documents[0]?.text).not.toContain(":::");
    expect(documents[0]?.sections[0]).toMatchObject({ id: "Giấy tờ", title: "Giấy tờ" });
  });

  test("keeps the asked questions out of the index", () => {
    const { documents, heldOut } = articlesWithoutSome(folder, 1, 1);
    expect(documents[0]?.questions).toEqual([]);
    expect(heldOut).toHaveLength(2);
  });
});
