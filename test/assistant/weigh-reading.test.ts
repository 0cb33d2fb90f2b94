import { describe, expect, it } from "vitest";
import { weighReading } from "../../src/assistant/weigh-reading.ts";
import type { Found } from "../../src/knowledge/local-knowledge.ts";
import { contextOf } from "./sample.ts";

const article = contextOf("x").knowledge.article("the-thu-vien");
if (!article) throw new Error("The sample has the article");
const hit: Found = { kind: "article", article, insteadOf: null, score: 0.6 };
const peril: Found = { kind: "topic", topic: { id: "~chay", reply: "fire", phrases: [] }, score: 0.7 };
const known: Found = { ...hit, article: { ...article, id: "vneid-la-gi" } };
const odds = { answerable: 1, danger: -6, scam: -6 };
const reading = { hits: [known], confidence: 0.5, text: "x" };

describe("a reading weighed with its own words", () => {
  it("stays as sure as it was at the usual odds", () =>
    expect(weighReading(reading, odds).confidence).toBeCloseTo(0.5));

  it("is less sure when the words ask what articles do not answer, and surer when they do", () => {
    expect(weighReading(reading, { ...odds, answerable: -2 }).confidence).toBeLessThan(0.2);
    expect(weighReading(reading, { ...odds, answerable: 2 }).confidence).toBeGreaterThan(0.6);
  });

  it("does not doubt what staff have written since the words were learnt", () => {
    const own = { ...reading, hits: [hit] };
    expect(weighReading(own, { ...odds, answerable: -4 }).confidence).toBeCloseTo(0.5);
    expect(weighReading(own, { ...odds, answerable: 2 }).confidence).toBeGreaterThan(0.6);
  });

  it("lets no words alone outweigh what a question is nearest to without end", () => {
    const most = weighReading(reading, { ...odds, answerable: 40 }).confidence;
    expect(most).toBe(weighReading(reading, { ...odds, answerable: 4 }).confidence);
    expect(weighReading(reading, { ...odds, answerable: -40 }).confidence).toBe(
      weighReading(reading, { ...odds, answerable: -4 }).confidence,
    );
  });

  it("drops a danger that the words cannot mean, and is unsure of what comes next", () => {
    const weighed = weighReading({ ...reading, hits: [peril, hit], confidence: 0.9 }, odds);
    expect(weighed.hits).toEqual([hit]);
    expect(weighed.confidence).toBeLessThanOrEqual(0.2);
  });

  it("keeps a danger that may be meant", () => {
    const weighed = weighReading({ ...reading, hits: [peril, hit], confidence: 0.9 }, { ...odds, danger: 1 });
    expect(weighed.hits).toEqual([peril, hit]);
    expect(weighed.confidence).toBe(0.9);
  });
});
