import { describe, expect, it } from "vitest";
import { appliesTo, renderArticle } from "../../../src/knowledge/articles/render.ts";
import { bienGan, file, suoiMo } from "./sample.ts";

const render = (body: string, place = suoiMo) => renderArticle(file({}, body).article, place);

describe("renderArticle", () => {
  it("fills the place's words, drops the marks and numbers the steps", () => {
    expect(
      render("Trong [60 ngày]{S87}, tại {{committee}}.\n\n## Cách làm\n1. Mang giấy.\n2. Nộp.\n"),
    ).toEqual({
      answer: "Trong 60 ngày, tại UBND xã Suối Mơ.",
      sections: [{ aspect: "steps", heading: "Cách làm", text: "1. Mang giấy.\n2. Nộp." }],
      facts: [{ text: "60 ngày", sources: ["S87"] }],
      sources: [expect.objectContaining({ code: "S87", date: "2024-08" })],
    });
  });

  it("numbers steps on through a variant, and afresh where the variant falls away", () => {
    const body = "Có.\n\n## Cách làm\n1. Một.\n::: only nui-xa\n2. Núi.\n:::\n3. Sau.\n";
    expect(render(body).sections[0]?.text).toBe("1. Một.\n2. Núi.\n3. Sau.");
    expect(render(body, bienGan).sections[0]?.text).toBe("1. Một.\n2. Sau.");
  });

  it("tells paragraphs from lists by an empty line", () => {
    expect(render("Có.\n\n## Lưu ý\nHai điều:\n- Một.\n- Hai.\n\nHết.\n").sections[0]?.text).toBe(
      "Hai điều:\n\n- Một.\n- Hai.\n\nHết.",
    );
  });

  it.each([
    ["only a slug", "only suoi-mo", true, false],
    ["only a province", "only bien-xa", false, true],
    ["except a slug", "except suoi-mo", false, true],
    ["except both", "except suoi-mo bien-xa", false, false],
  ])("shows a variant for %s", (_, fence, here, there) => {
    const body = `Có.\n\n## Lệ phí\nChung.\n::: ${fence}\nRiêng.\n:::\n`;
    expect(render(body).sections[0]?.text.includes("Riêng.")).toBe(here);
    expect(render(body, bienGan).sections[0]?.text.includes("Riêng.")).toBe(there);
  });

  it("leaves out a section that says nothing here", () => {
    const body = "Có.\n\n## Lệ phí\n::: only bien-xa\n[5.000 đồng]{S87}.\n:::\n";
    expect(render(body).sections).toEqual([]);
    expect(render(body).facts).toEqual([]);
    expect(render(body, bienGan).facts).toEqual([{ text: "5.000 đồng", sources: ["S87"] }]);
  });

  it("joins a variant of the answer to its paragraph", () => {
    const body = "Nộp ở xã.\n::: only bien-xa\nKhông mất tiền.\n:::\n";
    expect(render(body, bienGan).answer).toBe("Nộp ở xã. Không mất tiền.");
    expect(render(body).answer).toBe("Nộp ở xã.");
  });

  it("raises the first letter of a place word that opens a sentence, and no other", () => {
    const { answer } = render("{{unit_head}} giúp bác. {{unit_head}} ở gần, hỏi {{unit_head}} nhé.");
    expect(answer).toBe("Trưởng bản giúp bác. Trưởng bản ở gần, hỏi trưởng bản nhé.");
  });

  it("raises a word that opens a sentence inside a fact, and reports the fact as shown", () => {
    const { answer, facts } = render("Dễ thôi. [{{unit_head}} giúp]{S87} và [{{unit_head}} nhớ]{S87}.");
    expect(answer).toBe("Dễ thôi. Trưởng bản giúp và trưởng bản nhớ.");
    expect(facts.map(({ text }) => text)).toEqual(["Trưởng bản giúp", "trưởng bản nhớ"]);
  });

  it("raises no address that opens a sentence", () => {
    expect(render("dichvucong.gov.vn là trang thật. Hỏi {{unit_head}}.").answer).toBe(
      "dichvucong.gov.vn là trang thật. Hỏi trưởng bản.",
    );
  });

  it("fills a place word inside a fact", () => {
    expect(render("[Hỏi {{police}}]{S87}.").facts).toEqual([
      { text: "Hỏi Công an xã Suối Mơ", sources: ["S87"] },
    ]);
  });

  it("leaves an unknown word standing, for the checker to see", () => {
    expect(render("Hỏi {{mayor}}.").answer).toBe("Hỏi {{mayor}}.");
  });

  it("names the sources of what this place reads, not of its neighbours' variants", () => {
    const body = "Có.\n\n## Lệ phí\n::: only bien-xa\n[5.000 đồng]{S87}.\n:::\n";
    expect(render(body).sources).toEqual([]);
    expect(render(body, bienGan).sources.map(({ code }) => code)).toEqual(["S87"]);
  });

  it("does not change what was parsed", () => {
    const { article } = file({}, "Có.\n\n## Lưu ý\n::: only suoi-mo\nX.\n:::\n");
    const before = structuredClone(article);
    renderArticle(article, suoiMo);
    expect(article).toEqual(before);
  });
});

describe("appliesTo", () => {
  it.each([
    [undefined, true],
    ["[suoi-mo]", true],
    ["[nui-xa]", true],
    ["[bien-gan]", false],
  ])("an article of localities %s: %s", (localities, expected) => {
    expect(appliesTo(file({ localities }).article, suoiMo)).toBe(expected);
  });
});
