import { describe, expect, it } from "vitest";
import { designedTopics } from "../../src/assistant/data/designed-topics.ts";
import { fold } from "../../src/knowledge/text/index.ts";

const phrases = designedTopics.flatMap(({ id, phrases: own }) => own.map((phrase) => ({ id, phrase })));

describe("designed topics", () => {
  it("no phrase stands in two topics, with or without marks", () => {
    const seen = new Map<string, string>();
    const twice = phrases.filter(({ id, phrase }) => {
      const key = fold(phrase);
      const other = seen.get(key);
      seen.set(key, id);
      return other !== undefined && other !== id;
    });
    expect(twice).toEqual([]);
  });

  it.each(phrases)("“$phrase” is a short line without stray spaces", ({ phrase }) => {
    expect(phrase).toBe(phrase.trim());
    expect(phrase).not.toMatch(/ {2}/);
    expect(phrase.split(" ").length).toBeGreaterThan(1);
    expect(phrase.length).toBeLessThanOrEqual(120);
  });
});
