import { describe, expect, it } from "vitest";
import { placesByName } from "../../src/admin/places-by-name.ts";
import type { Library } from "../../src/knowledge/knowledge-base.ts";

const names = [
  { slug: "ngoc-lac", name: "Ngọc Lặc" },
  { slug: "nam-hoa", name: "Nam Hòa" },
];

/** Stands for the knowledge base: counts how often the places are put in order. */
function counted() {
  let places: Library["places"] = new Map();
  let sorts = 0;
  return {
    library: () => ({ places }) as Library,
    places() {
      sorts += 1;
      return names.toSorted((a, b) => a.name.localeCompare(b.name, "vi"));
    },
    readAnew() {
      places = new Map();
    },
    sorts: () => sorts,
  };
}

describe("the places by name", () => {
  it("given many requests on one reading, sorts once and gives the same list", () => {
    const knowledge = counted();
    const [first, second] = [placesByName(knowledge), placesByName(knowledge)];
    expect(first.map(({ slug }) => slug)).toEqual(["nam-hoa", "ngoc-lac"]);
    expect(second).toBe(first);
    expect(knowledge.sorts()).toBe(1);
  });

  it("given places read anew, sorts again; another installation's list is its own", () => {
    const [here, there] = [counted(), counted()];
    placesByName(here);
    here.readAnew();
    placesByName(here);
    placesByName(there);
    expect([here.sorts(), there.sorts()]).toEqual([2, 1]);
  });
});
