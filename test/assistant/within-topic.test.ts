import { describe, expect, it } from "vitest";
import { isKin, isNear } from "../../src/assistant/kin.ts";
import { chooseWithin, namesAnother } from "../../src/assistant/within-topic.ts";
import { article, contextOf } from "./sample.ts";

const { knowledge } = contextOf("x");
const card = knowledge.article("the-thu-vien");
const child = article("the-tre-em", { topic: "T01" });
if (!card) throw new Error("The sample has the article");

describe("articles that belong together", () => {
  it("are kin by topic, by matter or when one names the other", () => {
    expect(isKin(card, card)).toBe(true);
    expect(isKin({ ...child, topic: "Z01", id: "the-thu-vien-mat" }, card)).toBe(true);
    expect(isKin({ ...child, topic: null, id: "x-y" }, { ...card, related: ["x-y"] })).toBe(true);
    expect(isKin({ ...child, topic: null, id: "x-y" }, { ...card, related: [] })).toBe(false);
  });

  it("are near by the field their ids begin with", () =>
    expect(isNear({ ...child, topic: null, id: "the-khac" }, { ...card, related: [] })).toBe(true));
});

describe("the article a short message means after an answer", () => {
  it("is the same one when the message adds nothing that another holds", () =>
    expect(chooseWithin(knowledge, card, "ừ thế à").id).toBe(card.id));

  it("names no other while its words are those of the present article", () => {
    const { hits } = knowledge.search(card.title, 6);
    expect(namesAnother(card.title, hits, card, [])).toBe(false);
  });

  it("names no other while an article that is named as related has them in its title", () => {
    const lost = article("mat-the", { topic: "B07", title: "Mất thẻ bạn đọc thì báo ai?" });
    const base = contextOf("x", { articles: [card, lost] }).knowledge;
    const { hits } = base.search("mất thẻ bạn đọc", 6);
    expect(namesAnother("bạn đọc", hits, card, [])).toBe(true);
    expect(namesAnother("bạn đọc", hits, card, [lost])).toBe(false);
  });
});
