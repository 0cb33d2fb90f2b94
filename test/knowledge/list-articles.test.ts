import { describe, expect, it } from "vitest";
import type { ArticleDraft } from "../../src/knowledge/editing/article-draft.ts";
import { factsDue } from "../../src/knowledge/facts-due.ts";
import { type ArticleView, listArticles } from "../../src/knowledge/list-articles.ts";
import { soundDraft } from "./editing/editing-world.ts";
import { libraryOf, ngocLac } from "./library.ts";

const draft = (id: string, more: Partial<ArticleDraft> = {}) =>
  soundDraft({
    id,
    title: `Bài ${id}`,
    localities: "",
    validFrom: "2026-01-01",
    reviewBy: "2027-01-01",
    ...more,
  });

const library = libraryOf([
  draft("z-dung", { topic: "V01" }),
  draft("het-han", { validUntil: "2026-06-30" }),
  draft("qua-han", { reviewBy: "2026-07-01", topic: "D02" }),
  draft("bi-thay", { supersededBy: "z-dung" }),
  draft("chua-kiem", { status: "draft", confidence: "C" }),
  draft("con-ngo", { unverified: "Có thể mất phí" }),
  draft("noi-khac", { localities: "nam-hoa" }),
]);
const day = "2026-11-21";
const ids = (view: ArticleView, area: string | null = null) =>
  listArticles(library, ngocLac, day, { view, area }).map(({ id }) => id);

describe("the list of articles", () => {
  it("holds those that serve the place, by title; over all places, all of them", () => {
    expect(ids("all")).toEqual(["bi-thay", "chua-kiem", "con-ngo", "het-han", "qua-han", "z-dung"]);
    expect(listArticles(library, null, day, { view: "all", area: null })).toHaveLength(7);
  });

  it.each<[ArticleView, string[]]>([
    ["due", ["bi-thay", "het-han", "qua-han"]],
    ["expired", ["het-han"]],
    ["superseded", ["bi-thay"]],
    ["unverified", ["chua-kiem", "con-ngo"]],
    ["off", []],
    ["staff", ["bi-thay", "chua-kiem", "con-ngo", "het-han", "qua-han", "z-dung"]],
  ])("narrowed to %s, holds just those", (view, expected) => {
    expect(ids(view)).toEqual(expected);
  });

  it("is narrowed to an area by its topics, and keeps the order of a search", () => {
    expect(ids("all", "D")).toEqual(["qua-han"]);
    const found = { view: "all" as const, area: null, ids: ["z-dung", "khong-co", "bi-thay", "noi-khac"] };
    expect(listArticles(library, ngocLac, day, found).map(({ id }) => id)).toEqual(["z-dung", "bi-thay"]);
  });

  it("knows what is off here, by the place or everywhere", () => {
    const row = {
      id: 1,
      articleId: "z-dung",
      reason: "x",
      offBy: "a",
      offAt: new Date(0),
      onBy: null,
      onAt: null,
    };
    const off = (locality: string) =>
      listArticles({ ...library, switches: [{ ...row, locality }] }, ngocLac, day, {
        view: "off",
        area: null,
      });
    expect(off("ngoc-lac")).toHaveLength(1);
    expect(off("*")).toHaveLength(1);
    expect(off("nam-hoa")).toHaveLength(0);
  });
});

describe("facts due, from memory", () => {
  const now = new Date(`${day}T09:00:00+07:00`);

  it("are those of the list that must be looked at, the gravest first", () => {
    const due = factsDue({ ...library, unreadable: new Map([["hong", "no front matter"]]) }, ngocLac, now);
    expect(due.map(({ articleId, why }) => [articleId, why])).toEqual([
      ["hong", "unreadable"],
      ["het-han", "expired"],
      ["qua-han", "review"],
      ["bi-thay", "superseded"],
    ]);
  });

  it("read again, are the same", () => {
    expect(factsDue(library, ngocLac, now)).toEqual(factsDue(library, ngocLac, now));
    expect(factsDue(library, null, now)).toHaveLength(3);
  });
});
