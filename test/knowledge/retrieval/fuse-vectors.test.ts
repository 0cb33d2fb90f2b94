import { describe, expect, test } from "vitest";
import { buildIndex, fuseVectors, search } from "../../../src/knowledge/retrieval/index.ts";
import { LIBRARY } from "./library.ts";

const lexical = [
  { id: "a", score: 2 },
  { id: "b", score: 1 },
];
const documents = new Map([
  ["a", Float32Array.of(1, 0)],
  ["b", Float32Array.of(0, 1)],
  ["c", Float32Array.of(-1, 0.1)],
]);
const query = Float32Array.of(0, 2);

describe("fuseVectors", () => {
  test("with no weight keeps the order of the words", () => {
    expect(fuseVectors(lexical, { query, documents, weight: 0 }).map(({ id }) => id)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  test("with full weight follows the meaning", () => {
    expect(fuseVectors(lexical, { query, documents, weight: 1 })[0]).toEqual({ id: "b", score: 1 });
  });

  test("divides each list by its own best before weighing", () => {
    const scores = new Map(
      fuseVectors(lexical, { query, documents, weight: 0.5 }).map(({ id, score }) => [id, score]),
    );
    expect(scores.get("a")).toBeCloseTo(0.5);
    expect(scores.get("b")).toBeCloseTo(0.25 + 0.5);
  });

  test("adds documents the words did not find and keeps those without a vector", () => {
    const fused = fuseVectors([{ id: "z", score: 1 }], { query, documents, weight: 0.4 });
    expect(fused.map(({ id }) => id).sort()).toEqual(["a", "b", "c", "z"]);
    expect(fused.find(({ id }) => id === "z")?.score).toBeCloseTo(0.6);
  });

  test("takes a vector of nothing but noughts for far from everything", () => {
    const zero = new Map([["a", new Float32Array(2)]]);
    expect(fuseVectors([], { query, documents: zero, weight: 1 })).toEqual([{ id: "a", score: 0 }]);
  });

  test("refuses vectors of different lengths", () => {
    expect(() => fuseVectors(lexical, { query: Float32Array.of(1), documents, weight: 0.2 })).toThrow(
      RangeError,
    );
  });
});

describe("search with vectors", () => {
  const index = buildIndex(LIBRARY);

  test("can bring up an article that shares no word with the question", () => {
    const near = new Map(
      LIBRARY.map(({ id }) => [id, id === "song-yeu" ? Float32Array.of(1, 0) : Float32Array.of(0, 1)]),
    );
    const vectors = { query: Float32Array.of(1, 0), documents: near, weight: 0.6 };
    expect(search(index, "rớt cuộc gọi hoài", { vectors }).hits[0]).toMatchObject({
      id: "song-yeu",
      sectionId: null,
    });
  });

  test("leaves the signals to the words", () => {
    const vectors = {
      query: Float32Array.of(1, 0),
      documents: new Map([["vneid", Float32Array.of(1, 0)]]),
      weight: 0.2,
    };
    expect(search(index, "tạm trú", { vectors }).signals).toEqual(search(index, "tạm trú").signals);
  });
});
