import { describe, expect, it } from "vitest";
import { designedReplies } from "../../src/assistant/data/designed-replies.ts";
import type { ReplyKind } from "../../src/assistant/data/designed-topic.ts";
import { designedTopics } from "../../src/assistant/data/designed-topics.ts";
import { designedReply } from "../../src/assistant/designed-reply.ts";
import { contextOf, place, textOf } from "./sample.ts";

const kinds = Object.keys(designedReplies) as ReplyKind[];
const context = contextOf("");

describe("designed replies", () => {
  it.each(kinds)("%s fits a phone, fills the place in and cites no article", (kind) => {
    const outcome = designedReply(context, kind, 0.5);
    const text = textOf(outcome);
    expect(text).not.toBe("");
    expect(text.length).toBeLessThanOrEqual(1_200);
    expect(text).not.toMatch(/\{\{|\}\}/);
    expect(outcome.articleId).toBeNull();
  });

  it.each(kinds)("%s names no number but the national ones", (kind) => {
    const numbers = textOf(designedReply(context, kind, null)).match(/\d{2,}/g) ?? [];
    expect(numbers.filter((number) => !["111", "112", "113", "114", "115"].includes(number))).toEqual([]);
  });

  it.each(["self-harm", "violence", "child-harm", "fire", "medical-emergency", "crime", "rescue"] as const)(
    "%s is an emergency with a number in its first sentences",
    (kind) => {
      const outcome = designedReply(context, kind, null);
      expect(outcome.status).toBe("emergency");
      expect(textOf(outcome).slice(0, 160)).toMatch(/11[1-5]/);
    },
  );

  it("hands the conversation to a person when one is wanted", () => {
    expect(designedReply(context, "person", null)).toMatchObject({
      status: "handover",
      mode: { name: "human" },
    });
  });

  it("names the place's own police", () => {
    expect(textOf(designedReply(context, "scam", null))).toContain(place.words.police);
  });

  it("gives every topic a reply, an id of its own and phrases", () => {
    expect(new Set(designedTopics.map(({ id }) => id)).size).toBe(designedTopics.length);
    for (const { reply, phrases } of designedTopics) {
      expect(designedReplies[reply]).toBeDefined();
      expect(phrases.length).toBeGreaterThanOrEqual(5);
    }
  });
});
