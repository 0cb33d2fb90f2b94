import { describe, expect, it } from "vitest";
import { indexArticles, openLocalKnowledge } from "../../src/knowledge/local-knowledge.ts";
import type { ServedArticle } from "../../src/knowledge/served-article.ts";
import { compareAnswers } from "../../src/knowledge/trial/compare-answers.ts";
import { evaluationQuestions } from "../../src/knowledge/trial/evaluation-questions.node.ts";
import { explainSearch } from "../../src/knowledge/trial/explain-search.ts";
import { runTrial } from "../../src/knowledge/trial/run-trial.ts";
import { mostTried, sampleQuestions } from "../../src/knowledge/trial/sample-questions.ts";
import { tryQuestion } from "../../src/knowledge/trial/try-question.ts";
import { article, place, signal, workday } from "../assistant/sample.ts";

const card = article("the-thu-vien");
const open = (...articles: ServedArticle[]) => openLocalKnowledge(indexArticles(articles), workday);
const stopped = () => 0;
const answered = (articleId: string | null) => ({ articleId, status: articleId ? "answered" : "unknown" });

describe("what a change does to one question", () => {
  const question = { text: "làm thẻ ở đâu", from: "corrected" as const };
  it.each([
    ["the right article instead of another", "a", "b", "b", "better"],
    ["another instead of the right one", "b", "a", "b", "worse"],
    ["one wrong article instead of another", "a", "c", "b", "other"],
    ["an answer where none is right", null, "a", null, "worse"],
    ["none where none is right", "a", null, null, "better"],
  ])("given %s, says so", (_, before, after, should, effect) => {
    expect(compareAnswers({ ...question, should }, answered(before), answered(after))?.effect).toBe(effect);
  });

  it("given nobody who said what is right, a lost answer is worse, all else is to be looked at", () => {
    expect(compareAnswers(question, answered("a"), answered(null))?.effect).toBe("worse");
    expect(compareAnswers(question, answered(null), answered("a"))?.effect).toBe("other");
    expect(compareAnswers(question, answered("a"), answered("b"))?.effect).toBe("other");
  });

  it("given the same answer, is nothing", () => {
    expect(compareAnswers(question, answered("a"), answered("a"))).toBeNull();
  });
});

describe("trying a change", () => {
  it("given an article that takes another's questions, lists those first as worse", () => {
    const thief = article("trom", {
      title: "Làm thẻ thư viện mấy ngày?",
      questions: [...card.questions, card.title],
    });
    const questions = [
      { text: "xin thẻ mượn sách ở đâu", from: "wording" as const, should: "the-thu-vien" },
      { text: "nhà tôi mất sóng", from: "asked" as const },
    ];
    const before = open(card, signal);
    const after = open(thief, signal);
    const { tried, changes } = runTrial(questions, place, { before, after }, workday, stopped);
    expect(tried).toBe(2);
    expect(changes).toMatchObject([
      { effect: "worse", before: { articleId: "the-thu-vien" }, after: { articleId: "trom" } },
    ]);
  });

  it("given nothing new, changes nothing", () => {
    const questions = [{ text: card.title, from: "wording" as const, should: card.id }];
    const same = open(card, signal);
    expect(runTrial(questions, place, { before: same, after: same }, workday, stopped).changes).toEqual([]);
  });
});

describe("a try that takes long", () => {
  it("ends after two seconds with what it has", () => {
    let at = 0;
    const slow = () => {
      at += 700;
      return at;
    };
    const questions = ["a", "b", "c", "d", "e"].map((text) => ({ text, from: "asked" as const }));
    const same = open(card, signal);
    expect(runTrial(questions, place, { before: same, after: same }, workday, slow).tried).toBe(2);
  });
});

describe("the questions that are tried", () => {
  const others = new Map([card, signal].map((one) => [one.id, one]));

  it("are what staff corrected, its own wordings, what was asked, and the neighbours' wordings, each once", () => {
    const changed = article("the-moi", {
      title: "Thẻ thư viện làm lại",
      questions: ["làm lại thẻ thư viện"],
    });
    const real = {
      corrected: [{ text: "thẻ hỏng", from: "corrected" as const, should: "the-moi" }],
      asked: [
        { text: "thẻ hỏng", from: "asked" as const },
        { text: "mất thẻ", from: "asked" as const },
      ],
    };
    const questions = sampleQuestions(changed, others, open(card, signal, changed), real);
    expect(questions.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["thẻ hỏng", "mất thẻ", "làm lại thẻ thư viện", "xin thẻ mượn sách"]),
    );
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  });

  it("are no more than can be tried at once", () => {
    const asked = Array.from({ length: 5_000 }, (_, at) => ({ text: `câu ${at}`, from: "asked" as const }));
    const many = article("nhieu", { questions: Array.from({ length: 400 }, (_, at) => `thẻ loại ${at}`) });
    expect(sampleQuestions(many, others, open(card), { corrected: [], asked })).toHaveLength(mostTried);
  });
});

describe("the evaluation's own questions", () => {
  it("are this place's single ones; those to be refused have no right article", async () => {
    const questions = await evaluationQuestions("nam-hoa");
    expect(questions.length).toBeGreaterThan(200);
    expect(new Set(questions.map(({ from }) => from))).toEqual(new Set(["evaluation"]));
    expect(questions.filter(({ should }) => should === null).length).toBeGreaterThan(20);
    expect(questions.some(({ should }) => should === undefined)).toBe(true);
    expect(await evaluationQuestions("khong-co")).toEqual([]);
  });
});

describe("asking for a try", () => {
  it("answers as a resident is answered, masks what is personal, and remembers nothing", () => {
    const knowledge = open(card, signal);
    const ask = (text: string) => tryQuestion(text, { place, knowledge, now: workday });
    expect(ask("làm thẻ thư viện ở đâu")).toMatchObject({ status: "answered", articleId: "the-thu-vien" });
    expect(ask("cháy nhà rồi cứu với").status).toBe("emergency");
    expect(JSON.stringify(ask("kho thóc làng gọi 0912345678"))).not.toContain("0912345678");
  });

  it("says which wording of each article is nearest, and what was understood", () => {
    const { near, restored, signals } = explainSearch(open(card, signal), "lam the thu vien o dau z");
    expect(near[0]).toMatchObject({
      kind: "article",
      id: "the-thu-vien",
      wording: "Làm thẻ thư viện ở đâu?",
    });
    expect(near[0]?.alike).toBeGreaterThan(0.7);
    expect(restored).toContain("thư viện");
    expect(signals.coverage).toBeGreaterThan(0.5);
    expect(near.map(({ score }) => score)).toEqual(near.map(({ score }) => score).sort((a, b) => b - a));
  });

  it("given words near to nothing, has nothing to say", () => {
    expect(explainSearch(open(card), "qwrtp zxcvb").near).toEqual([]);
  });
});
