import { describe, expect, it } from "vitest";
import { cautionFor } from "../../src/assistant/alarm.ts";
import { type MessageOdds, messageOdds } from "../../src/assistant/message-odds.ts";
import { harmTold, isDenied, perilTold, refusalTold, storyTold } from "../../src/assistant/told-by-words.ts";

/** A message that is nothing in particular, but for what is given. */
function odds(given: Partial<MessageOdds>): MessageOdds {
  const nothing = Object.fromEntries(Object.keys(messageOdds("")).map((kind) => [kind, -6])) as MessageOdds;
  return { ...nothing, ...given };
}

describe("a danger told by words alone", () => {
  it("is the likeliest of the dangers", () =>
    expect(perilTold(odds({ danger: 2, fire: 1, violence: -1 }))).toBe("fire"));

  it.each([
    ["no danger is likely", { danger: -1, fire: 1 }],
    ["a question is likelier", { danger: 1, fire: 1, answerable: 2 }],
    ["an illness is asked about", { danger: 1, "medical-emergency": 1, medical: 2 }],
  ] as const)("is none when %s", (_, given) => expect(perilTold(odds(given))).toBeNull());

  it("needs more in the middle of a talk about something else", () =>
    expect(perilTold(odds({ danger: 2, fire: 1 }), 4)).toBeNull());

  it.each([
    ["nhà tui cháy rồi bà con ơi", "fire"],
    ["ông ấy cầm dao đuổi mẹ con em", "violence"],
    ["chau be roi xuong ao chua vot len duoc", "rescue"],
  ] as const)("“%s” is %s", (text, kind) => expect(perilTold(messageOdds(text))).toBe(kind));

  it.each([
    "lúa cháy lá phun thuốc gì",
    "vneid bị khóa rồi làm sao mở",
    "nộp hồ sơ khai tử cho ông ở đâu",
    "mạng chết cả buổi sáng",
  ])("“%s” is none", (text) => expect(perilTold(messageOdds(text))).toBeNull());
});

describe("a fraud, or a secret given away", () => {
  it("is told when it is likelier than a question", () => {
    expect(harmTold(odds({ scam: 1 }))).toBe("scam");
    expect(harmTold(odds({ "keep-secret": 1 }))).toBe("keep-secret");
    expect(harmTold(odds({ scam: 1, answerable: 2 }))).toBeNull();
    expect(harmTold(odds({ scam: -1 }))).toBeNull();
  });

  it("that may be meant puts the warning before an answer, and nothing else does", () => {
    expect(cautionFor({ scam: -1, answerable: 1 })).toContain("cúp máy ngay");
    expect(cautionFor({ scam: -4, answerable: 1 })).toBeNull();
    expect(cautionFor({ scam: -1, answerable: 6 })).toBeNull();
  });
});

describe("a sign among the words", () => {
  it("is not believed when the words deny it", () => {
    expect(isDenied("homework", odds({ homework: -3 }))).toBe(true);
    expect(isDenied("homework", odds({ homework: 0 }))).toBe(false);
    expect(isDenied("fire", odds({ fire: -3, danger: 1 }))).toBe(false);
  });

  it("counts by itself where no words are weighed for its kind", () =>
    expect(isDenied("dead-number", odds({}))).toBe(false));
});

describe("what has a reply of its own", () => {
  it("is told when no question is likelier, and never a danger", () => {
    expect(refusalTold(odds({ politics: 1 }))).toBe("politics");
    expect(refusalTold(odds({ politics: 1, answerable: 2 }))).toBeNull();
    expect(refusalTold(odds({ fire: 3, politics: -1 }))).toBe("politics");
  });

  it("in a long story is what stands out from the others, however unlikely by the sum", () => {
    expect(storyTold(odds({ answerable: -9, medical: -4 }))).toBe("medical");
    expect(storyTold(odds({ answerable: -5, medical: -5.5 }))).toBeNull();
  });
});
