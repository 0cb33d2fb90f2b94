import { describe, expect, test } from "vitest";
import { buildIndex, loadIndex, search, serializeIndex } from "../../../src/knowledge/retrieval/index.ts";
import {
  documentTotal,
  exactOccurrences,
  followCount,
  layersOf,
  singleDocuments,
} from "../../../src/knowledge/retrieval/layers.ts";
import { idOf } from "../../../src/knowledge/retrieval/vocabulary.ts";
import { article, LIBRARY } from "./library.ts";

const national = buildIndex(LIBRARY);
const ids = (hits: { id: string }[]) => hits.map((hit) => hit.id).sort();

describe("a locality's index over the national one", () => {
  const local = buildIndex(
    [
      article("tam-tru", "Đăng ký tạm trú", "Đến công an xã Ngọc Lặc.", {
        questions: ["tạm trú ở ngọc lặc"],
      }),
      article("gio-lam", "Giờ làm việc của xã Ngọc Lặc", "Sáng từ 7 giờ, chiều từ 13 giờ 30.", {
        questions: [],
      }),
    ],
    { base: national, removed: ["ket-hon"] },
  );

  test("finds both its own and the national documents", () => {
    expect(search(local, "giờ làm việc").hits[0]?.id).toBe("gio-lam");
    expect(search(local, "chữ ký số là gì").hits[0]?.id).toBe("chu-ky-so");
  });

  test("lets a document take the place of the national one with its id", () => {
    const { hits } = search(local, "đăng ký tạm trú", { limit: 20 });
    expect(hits.filter((hit) => hit.id === "tam-tru")).toHaveLength(1);
    expect(search(local, "cong an ngoc lac tam tru").hits[0]?.id).toBe("tam-tru");
  });

  test("no longer finds what was removed", () => {
    expect(ids(search(local, "đăng ký kết hôn", { limit: 20 }).hits)).not.toContain("ket-hon");
  });

  test("leaves the national index as it was", () => {
    expect(search(national, "đăng ký kết hôn").hits[0]?.id).toBe("ket-hon");
    expect(search(national, "giờ làm việc ngọc lặc").hits.map((hit) => hit.id)).not.toContain("gio-lam");
  });

  test("counts words over both", () => {
    const layers = layersOf(local);
    const word = idOf(local.folded, "tru");
    expect(documentTotal(layers)).toBe(LIBRARY.length + 2);
    expect(singleDocuments(layers, word)).toBe(singleDocuments(layersOf(national), word) + 1);
    const [tạm, trú] = [idOf(local.exact, "tạm"), idOf(local.exact, "trú")];
    expect(exactOccurrences(layers, tạm)).toBeGreaterThan(exactOccurrences(layersOf(national), tạm));
    expect(followCount(layers, tạm, trú)).toBeGreaterThan(followCount(layersOf(national), tạm, trú));
  });

  test("can itself be changed by one more layer", () => {
    const changed = buildIndex([article("gio-lam", "Giờ làm việc", "Chỉ buổi sáng.")], { base: local });
    expect(
      search(changed, "giờ làm việc", { limit: 20 }).hits.filter((hit) => hit.id === "gio-lam"),
    ).toHaveLength(1);
    expect(search(changed, "buổi sáng").hits[0]?.id).toBe("gio-lam");
    expect(ids(search(changed, "đăng ký kết hôn", { limit: 20 }).hits)).not.toContain("ket-hon");
  });

  test("restores marks with words only the locality has", () => {
    expect(search(local, "gio lam viec ngoc lac").restored).toBe("giờ làm việc ngọc lặc");
  });
});

describe("scope", () => {
  const places = buildIndex([
    article("a", "Giờ làm việc", "Sáng và chiều.", { scope: "ngoc-lac" }),
    article("b", "Giờ làm việc", "Sáng.", { scope: "nam-hoa" }),
    article("c", "Giờ làm việc chung", "Cả nước.", { scope: null }),
  ]);

  test("keeps other localities' documents out", () => {
    expect(ids(search(places, "giờ làm việc", { scope: "nam-hoa" }).hits)).toEqual(["b", "c"]);
  });

  test("when absent keeps everything in", () => {
    expect(ids(search(places, "giờ làm việc").hits)).toEqual(["a", "b", "c"]);
  });

  test("of a place without documents leaves the national ones", () => {
    expect(ids(search(places, "giờ làm việc", { scope: "phu-son" }).hits)).toEqual(["c"]);
  });
});

describe("an index stored as bytes", () => {
  const queries = ["dang ky tam tru", "chữ ký số", "giay chung sinh", "song yeu", "lm vneid muc 2"];

  test("finds the same when loaded", () => {
    const loaded = loadIndex(serializeIndex(national));
    for (const query of queries) expect(search(loaded, query)).toEqual(search(national, query));
  });

  test("finds the same when loaded over its base", () => {
    const local = buildIndex([article("gio", "Giờ làm việc", "Sáng.")], {
      base: national,
      removed: ["vneid"],
    });
    const loaded = loadIndex(serializeIndex(local), loadIndex(serializeIndex(national)));
    for (const query of [...queries, "giờ làm"]) expect(search(loaded, query)).toEqual(search(local, query));
  });

  test("gives the same bytes when stored again", () => {
    const bytes = serializeIndex(national);
    expect(new Uint8Array(serializeIndex(loadIndex(bytes)))).toEqual(new Uint8Array(bytes));
  });

  test("refuses another base or none", () => {
    const local = serializeIndex(buildIndex([article("gio", "Giờ", "Sáng.")], { base: national }));
    expect(() => loadIndex(local)).toThrow(RangeError);
    expect(() => loadIndex(local, buildIndex([article("x", "Khác", "Khác.")]))).toThrow(RangeError);
  });

  test("refuses bytes of another format", () => {
    const bytes = serializeIndex(national);
    const text = new TextEncoder().encode("cua-so-index-9");
    const at = new TextDecoder("latin1").decode(bytes).indexOf("cua-so-index-");
    new Uint8Array(bytes).set(text, at);
    expect(() => loadIndex(bytes)).toThrow(/version/);
  });
});
