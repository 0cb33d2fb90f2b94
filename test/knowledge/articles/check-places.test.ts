import { describe, expect, it } from "vitest";
import { checkArticles } from "../../../src/knowledge/articles/check.ts";
import { PLACE_WORDS, type PlaceWords } from "../../../src/knowledge/articles/schema.ts";
import { BODY, bienGan, file, suoiMo } from "./sample.ts";

function check(body: string, places: PlaceWords[] = [suoiMo, bienGan], fields: Record<string, string> = {}) {
  return checkArticles([file(fields, body)], places).map(({ message }) => message);
}

describe("an article read in many places", () => {
  it.each(PLACE_WORDS)("may use the word {{%s}}", (word) => {
    expect(check(`${BODY}\n## Lưu ý\nHỏi {{${word}}}.\n`)).toEqual([]);
  });

  it("is too long only where the place's own words are", () => {
    const wordy = { ...suoiMo, slug: "rat-dai", words: { ...suoiMo.words, committee: "UBND ".repeat(60) } };
    expect(check(BODY, [suoiMo, bienGan])).toEqual([]);
    expect(check(BODY, [suoiMo, wordy]).join()).toMatch(/at most 300 \(in rat-dai\)/);
  });

  it("may be all variants, as long as each place has its answer", () => {
    const here = "::: only nui-xa\nTrong [60 ngày]{S87}.\n:::\n";
    const there = "::: except nui-xa\nTrong [60 ngày]{S87}, hỏi thêm {{unit_head}}.\n:::\n";
    expect(check(here + there)).toEqual([]);
    expect(check(here)).toEqual(["no answer before the first heading (in bien-gan)"]);
  });

  it("may have a section that only some places read", () => {
    expect(check(`${BODY}\n## Lệ phí\n::: only bien-gan\nTrả [5.000 đồng]{S87}.\n:::\n`)).toEqual([]);
  });

  it("has its variants checked for numbers and sources like the rest", () => {
    const messages = check(
      `${BODY}\n## Lệ phí\n::: only bien-gan\nTrả 5.000 đồng, [thêm 2 lần]{S99}.\n:::\n`,
    );
    expect(messages).toContain("the number “5.000” has no source mark");
    expect(messages).toContain("source S99 is used but not listed");
  });

  it("names a slug, a province, or a stranger", () => {
    const at = (place: string) => check(`${BODY}\n## Lưu ý\nChung.\n::: except ${place}\nRiêng.\n:::\n`);
    expect(at("suoi-mo")).toEqual([]);
    expect(at("bien-xa")).toEqual([]);
    expect(at("bien-xa suoi-la")).toEqual(["no locality or province “suoi-la”"]);
  });

  it("is checked singly even when no place is known yet", () => {
    expect(check(`${BODY}3. Trả 5.000 đồng.\n`, [])).toEqual(["the number “5.000” has no source mark"]);
  });
});
