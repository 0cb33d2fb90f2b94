import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  blankWord,
  buildIndex,
  search,
  serializeIndex,
  spellOut,
} from "../../../src/knowledge/retrieval/index.ts";
import {
  exactDocuments,
  exactOccurrences,
  followCount,
  layersOf,
  pairDocuments,
  singleDocuments,
  tokenTotal,
} from "../../../src/knowledge/retrieval/layers.ts";
import type { SearchDocument, SearchIndex } from "../../../src/knowledge/retrieval/types.ts";
import { idOf } from "../../../src/knowledge/retrieval/vocabulary.ts";
import { article, LIBRARY } from "./library.ts";

const words = { police: "Công an xã Ngọc Lặc", one_stop: "Trung tâm Phục vụ hành chính công xã Ngọc Lặc" };
const blanks = { police: blankWord("police"), one_stop: blankWord("one_stop") };

const written: SearchDocument[] = [
  ...LIBRARY,
  article("can-cuoc", "Làm căn cước", "Đến {police} vào giờ hành chính. {police} thu nhận vân tay.", {
    questions: ["làm căn cước ở đâu"],
    sections: [{ id: "noi-lam", title: "Nơi làm", text: "{police} hoặc {one_stop}." }],
  }),
  article("ho-so", "Nộp hồ sơ trực tuyến", "Mang điện thoại đến {one_stop} để được giúp.", {
    questions: ["nộp hồ sơ đất ở xã"],
  }),
];

const filled = (documents: SearchDocument[], by: Record<string, string>) => {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => by[name] ?? "");
  return documents.map((document) => ({
    ...document,
    text: fill(document.text),
    sections: document.sections.map((section) => ({ ...section, text: fill(section.text) })),
  }));
};

const shared = buildIndex(filled(written, blanks));
const local = spellOut(shared, words);
const whole = buildIndex(filled(written, words));

const queries = [
  "làm căn cước ở đâu",
  "công an xã ngọc lặc",
  "cong an xa ngoc lac o dau",
  "trung tâm phục vụ hành chính công",
  "nop ho so o trung tam",
  "xã ngọc lặc hoặc trung tâm",
  "đăng ký khai sinh",
  "sóng viettel yếu",
  "vân tay",
  "zzz",
];

function rounded(index: SearchIndex, query: string) {
  const { hits, signals, restored } = search(index, query, { limit: 20 });
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return {
    restored,
    signals: Object.values(signals).map(round),
    hits: hits.map(({ id, score, sectionId }) => `${id} ${round(score)} ${sectionId}`).sort(),
  };
}

describe("a place's words over the shared index", () => {
  test.each(queries)("given “%s”, finds and scores as one whole index of that place does", (query) => {
    expect(rounded(local, query)).toEqual(rounded(whole, query));
  });

  test("given words made up at random, still scores as one whole index does", () => {
    const syllable = fc.constantFrom(
      "xã",
      "công",
      "an",
      "phường",
      "tân",
      "long",
      "căn",
      "cước",
      "đất",
      "sổ",
      "hồ",
    );
    const name = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(name, name, name, (police, one_stop, query) => {
        const place = { police, one_stop };
        expect(rounded(spellOut(shared, place), query)).toEqual(
          rounded(buildIndex(filled(written, place)), query),
        );
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  test("counts words, pairs and syllables as the whole index does", () => {
    const ours = layersOf(local);
    const theirs = layersOf(whole);
    const folded = (index: SearchIndex, word: string) => idOf(index.folded, word);
    const exact = (index: SearchIndex, word: string) => idOf(index.exact, word);
    for (const word of ["cong", "an", "xa", "ngoc", "lac", "den", "trung", "hoac"])
      expect(singleDocuments(ours, folded(local, word)), word).toBe(
        singleDocuments(theirs, folded(whole, word)),
      );
    for (const word of ["công", "xã", "ngọc", "lặc", "tâm"]) {
      expect(exactDocuments(ours, exact(local, word))).toBe(exactDocuments(theirs, exact(whole, word)));
      expect(exactOccurrences(ours, exact(local, word))).toBe(exactOccurrences(theirs, exact(whole, word)));
    }
    for (const [one, two] of [
      ["đến", "công"],
      ["công", "an"],
      ["lặc", "vào"],
      ["lặc", "hoặc"],
    ] as const) {
      expect(followCount(ours, exact(local, one), exact(local, two))).toBe(
        followCount(theirs, exact(whole, one), exact(whole, two)),
      );
    }
    expect(pairDocuments(ours, folded(local, "cong"), folded(local, "an"))).toBe(
      pairDocuments(theirs, folded(whole, "cong"), folded(whole, "an")),
    );
    expect(tokenTotal(ours)).toBe(tokenTotal(theirs));
    expect(local.averageLength).toBeCloseTo(whole.averageLength, 3);
    expect(local.averagePassage).toBeCloseTo(whole.averagePassage, 6);
  });

  test("puts the marks back into names only this place has", () => {
    expect(search(local, "cong an xa ngoc lac").restored).toBe("công an xã ngọc lặc");
    expect(search(shared, "cong an xa ngoc lac").restored).not.toContain("lặc");
  });

  test("leaves the shared index as it was, for the next place", () => {
    const other = spellOut(shared, { police: "Công an phường Nam Sầm Sơn", one_stop: "Bộ phận Một cửa" });
    expect(search(other, "cong an nam sam son").restored).toBe("công an nam sầm sơn");
    expect(idOf(other.exact, "lặc")).toBe(-1);
    expect(idOf(shared.exact, "lặc")).toBe(-1);
  });

  test("given a blank no text has, or no words at all, changes nothing that is found", () => {
    const bare = spellOut(shared, { broadcaster: "Đài truyền thanh" });
    expect(search(bare, "làm căn cước ở đâu").hits[0]?.id).toBe("can-cuoc");
    expect(tokenTotal(layersOf(bare))).toBe(tokenTotal(layersOf(shared)));
    expect(idOf(bare.exact, "đài")).toBe(-1);
  });

  test("holds no documents and far less than the index it stands on", () => {
    expect(local.documents).toEqual([]);
    const { spelling, ...layer } = local;
    expect(spelling?.parts.size).toBe(1);
    expect(serializeIndex({ ...layer, spelling: null }).byteLength).toBeLessThan(
      serializeIndex(shared).byteLength / 2,
    );
  });
});

describe("a place's words over edits of the shared index", () => {
  const edited = buildIndex(filled([article("can-cuoc", "Làm căn cước", "Chỉ làm tại {police}.")], blanks), {
    base: shared,
    removed: ["ket-hon"],
  });
  const here = spellOut(edited, words);

  test("reads the edit, not what it replaced", () => {
    expect(search(here, "vân tay").hits.map(({ id }) => id)).not.toContain("can-cuoc");
    expect(search(here, "làm căn cước tại công an xã ngọc lặc").hits[0]?.id).toBe("can-cuoc");
    expect(search(here, "đăng ký kết hôn").hits.map(({ id }) => id)).not.toContain("ket-hon");
  });

  test("spells out the texts below too, and counts what was replaced no more", () => {
    expect(search(here, "nộp hồ sơ ngọc lặc").hits[0]?.id).toBe("ho-so");
    const below = here.spelling?.parts.get(shared);
    const above = here.spelling?.parts.get(edited);
    expect(above?.single.documents.length).toBeGreaterThan(0);
    const replaced = shared.documents.findIndex(({ id }) => id === "can-cuoc");
    expect([...(below?.single.documents ?? [])]).not.toContain(replaced);
  });
});
