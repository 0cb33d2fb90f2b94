import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statedNumbers } from "../../../src/knowledge/articles/numbers.ts";
import { parseArticle } from "../../../src/knowledge/articles/parse.ts";
import { parseInline } from "../../../src/knowledge/articles/parse-inline.ts";
import { renderArticle } from "../../../src/knowledge/articles/render.ts";
import { bienGan, frontMatter, suoiMo } from "./sample.ts";

const plainText = fc.stringMatching(/^[a-zàáảãạăâđêôơưọếữ ,]{1,40}$/).map((text) => `${text.trim()} x`);
const marked = fc
  .tuple(plainText, fc.integer({ min: 0, max: 9999 }))
  .map(([text, n]) => `${text} [${n} ngày]{S87}`);
const line = fc.oneof(
  marked,
  marked.map((text) => `1. ${text}`),
  marked.map((text) => `- ${text}`),
);
const block = fc.oneof(
  line,
  fc
    .tuple(fc.constantFrom("only", "except"), fc.constantFrom("suoi-mo", "bien-xa"), line)
    .map(([mode, place, text]) => `::: ${mode} ${place}\n${text}\n:::`),
);
const body = fc
  .tuple(marked, fc.array(block, { maxLength: 8 }))
  .map(([answer, blocks]) =>
    blocks.length > 0 ? `${answer}\n\n## Lưu ý\n${blocks.join("\n")}\n` : `${answer}\n`,
  );

describe("any article", () => {
  it("is parsed without throwing, whatever stands in the file", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.boolean(), (text, withFront) => {
        const { problems } = parseArticle(withFront ? frontMatter() + text : text, "x.md");
        for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("renders without leftovers, and shows each fact it reports", () => {
    fc.assert(
      fc.property(body, (text) => {
        const { article, problems } = parseArticle(frontMatter() + text, "khai-sinh.md");
        expect(problems).toEqual([]);
        for (const place of [suoiMo, bienGan]) {
          const { answer, sections, facts } = renderArticle(article, place);
          const whole = [answer, ...sections.map((section) => section.text)].join("\n");
          expect(whole).not.toMatch(/[[\]{}]|:::/);
          for (const fact of facts) expect(whole).toContain(fact.text);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it("says, between two places, everything its variants hold", () => {
    fc.assert(
      fc.property(body, (text) => {
        const { article } = parseArticle(frontMatter() + text, "khai-sinh.md");
        const shown = [suoiMo, bienGan].map((place) => renderArticle(article, place).facts.length);
        const written = text.match(/\]\{S87\}/g)?.length ?? 0;
        expect((shown[0] ?? 0) + (shown[1] ?? 0)).toBeGreaterThanOrEqual(written);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe("any text", () => {
  it("comes back whole from its inline parts", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parts = parseInline(text);
        const again = parts.map((part) =>
          part.kind === "word"
            ? `{{${part.word}}}`
            : part.kind === "fact"
              ? `[${part.text}]{${part.sources.join(" ")}}`
              : part.text,
        );
        const tight = (value: string) => value.replace(/\s+/g, "");
        expect(tight(again.join(""))).toBe(tight(text));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it("with an amount in it states a number", () => {
    fc.assert(
      fc.property(plainText, fc.integer({ min: 1, max: 10_000_000 }), (text, amount) => {
        expect(statedNumbers(`${text} ${amount} đồng`)).toEqual([String(amount)]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
