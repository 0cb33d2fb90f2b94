import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidates } from "../../../src/knowledge/retrieval/candidates.ts";
import { foldedForm } from "../../../src/knowledge/retrieval/folded-form.ts";
import { buildIndex, type SearchDocument } from "../../../src/knowledge/retrieval/index.ts";
import { queryTerms } from "../../../src/knowledge/retrieval/query-terms.ts";
import { rarity, saturate } from "../../../src/knowledge/retrieval/saturate.ts";
import { syllables } from "../../../src/knowledge/text/index.ts";
import { article } from "./library.ts";

/** BM25 the long way round: no postings, no bytes, no layers. */
function plainScore(document: SearchDocument, all: SearchDocument[], terms: string[]): number {
  const counts = countsOf(document);
  const average = all.reduce((sum, one) => sum + lengthOf(one), 0) / all.length;
  let score = 0;
  for (const term of terms) {
    const holding = all.filter((one) => countsOf(one).has(term)).length;
    const times = counts.get(term) ?? 0;
    if (times > 0) score += rarity(holding, all.length) * saturate(times, lengthOf(document) / average);
  }
  return score;
}

function countsOf(document: SearchDocument): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    const words = syllables(text).map(foldedForm);
    for (const [at, word] of words.entries()) {
      counts.set(word, (counts.get(word) ?? 0) + weight);
      const before = words[at - 1];
      if (before !== undefined)
        counts.set(`${before} ${word}`, (counts.get(`${before} ${word}`) ?? 0) + weight);
    }
  };
  add(document.title, 4);
  add(document.text, 1);
  return counts;
}

function lengthOf(document: SearchDocument): number {
  return 4 * syllables(document.title).length + syllables(document.text).length;
}

const WORDS = ["đăng", "ký", "tạm", "trú", "hộ", "tịch", "lệ", "phí", "sổ", "đỏ", "07", "7"];
const words = (least: number, most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((list) => list.join(" "));

describe("the first pass over the index", () => {
  test("gives what plain BM25 gives, but for the rounding of a byte", () => {
    const library = fc.array(fc.record({ title: words(0, 4), text: words(1, 20) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(library, words(1, 5), (entries, query) => {
        const documents = entries.map(({ title, text }, i) => article(String(i), title, text));
        const index = buildIndex(documents);
        const asked = syllables(query);
        const terms = queryTerms(index, { typed: asked, restored: asked, beside: [] });
        const bare = asked.map(foldedForm);
        const wanted = [...new Set([...bare, ...bare.slice(1).map((word, at) => `${bare[at]} ${word}`)])];
        const found = candidates(index, terms, { limit: 50, scope: undefined, budget: 1e9 });
        const scores = new Map(found.map(({ document, score }) => [String(document), score / 255]));
        for (const document of documents) {
          const expected = plainScore(document, documents, wanted);
          const slack = wanted.length * rarity(1, documents.length) * 0.01 + 1e-3;
          expect(Math.abs((scores.get(document.id) ?? 0) - expected)).toBeLessThanOrEqual(slack);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("gives a layer over a base the same figures as one index of both", () => {
    const base = [
      article("a", "Đăng ký tạm trú", "Ở xã."),
      article("b", "Lệ phí hộ tịch", "Không mất tiền."),
    ];
    const more = [article("c", "Sổ đỏ", "Đăng ký đất.")];
    const whole = buildIndex([...base, ...more]);
    const layered = buildIndex(more, { base: buildIndex(base) });
    const massOf = (index: typeof whole) =>
      queryTerms(index, { typed: ["dang", "ky"], restored: ["đăng", "ký"], beside: [] }).mass;
    expect(massOf(layered)).toBeCloseTo(massOf(whole));
  });
});
