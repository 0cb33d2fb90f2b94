import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSignalSet, type SignalQuestion } from "../../../eval/signal/signal-set.ts";
import { fold } from "../../../src/knowledge/text/index.ts";
import { readSignalReport } from "../../../src/signal-reports/parse/read-signal-report.ts";
import { place } from "./places.ts";

const questions = [...(await readSignalSet("tune")), ...(await readSignalSet("styles"))];
const question = fc.constantFrom(...questions);
const read = ({ messages, locality }: Pick<SignalQuestion, "messages" | "locality">) =>
  readSignalReport({ messages, locality: place(locality) });

/** A message as the same person might send it on another day. */
function retold(one: SignalQuestion, change: (message: string) => string) {
  return read({ ...one, messages: one.messages.map(change) });
}

describe("the same reading", () => {
  it("comes of the same messages every time", () => {
    fc.assert(
      fc.property(question, (one) => {
        expect(read(one)).toEqual(read(one));
      }),
    );
  });

  it("comes with spaces before and behind, and twice between the words", () => {
    fc.assert(
      fc.property(question, (one) => {
        expect(retold(one, (message) => `  ${message.replaceAll(" ", "  ")} `)).toEqual(read(one));
      }),
    );
  });

  it("comes with emoji behind", () => {
    fc.assert(
      fc.property(question, fc.constantFrom("😭", "🙏🙏", "👍"), (one, emoji) => {
        expect(retold(one, (message) => `${message} ${emoji}`)).toEqual(read(one));
      }),
    );
  });

  it("comes in decomposed Unicode as iPhones send it", () => {
    fc.assert(
      fc.property(question, (one) => {
        expect(retold(one, (message) => message.normalize("NFD"))).toEqual(read(one));
      }),
    );
  });

  it("comes behind a greeting of its own", () => {
    fc.assert(
      fc.property(
        question.filter(({ style }) => style !== "several"),
        (one) => {
          expect(read({ ...one, messages: ["chào cán bộ", ...one.messages] })).toEqual(read(one));
        },
      ),
    );
  });
});

describe("whatever is typed", () => {
  it("gives a reading and never throws, with every field null unless it is a report", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { maxLength: 4 }), (messages) => {
        const { isReport, ...told } = read({ messages, locality: "nam-hoa" });
        if (!isReport) expect(Object.values(told)).toEqual([null, null, null, null, null]);
      }),
    );
  });

  it("made of the words of complaints is read within a second, however long", () => {
    const words = [
      "song",
      "yeu",
      "xom 5",
      "viettel",
      "khong",
      "goi",
      "va",
      "thi",
      "tot",
      "tai xuong 3",
      "tu hom qua",
      ",",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 100, maxLength: 250 }), (told) => {
        const before = performance.now();
        read({ messages: [told.join(" ").slice(0, 2000)], locality: "nam-hoa" });
        expect(performance.now() - before).toBeLessThan(1000);
      }),
      { numRuns: 20 },
    );
  });
});

describe("without marks", () => {
  const accented = questions.filter(({ style, expect: told }) => style === "accented" && told.isReport);
  it.each(accented.map((one) => [one.messages.join(" / "), one] as const))(
    "“%s” is a report of the same place and carrier",
    (_, one) => {
      const bare = retold(one, withoutMarks);
      expect(bare.isReport).toBe(true);
      expect(bare.operator).toEqual(one.expect.operator);
      expect(bare.speed?.down ?? null).toEqual(one.expect.speed?.down ?? null);
      expect(foldedAreas(bare.area)).toEqual(foldedAreas(one.expect.area));
    },
  );

  function withoutMarks(message: string): string {
    return message.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  }

  function foldedAreas(area: string | string[] | null): string[] {
    return [area ?? []].flat().map(fold);
  }
});
