import { describe, expect, it } from "vitest";
import { PlacesPage } from "../../../src/admin/places-page.tsx";

const many = Array.from({ length: 200 }, (_, at) => ({ slug: `xa-${at}`, name: `Xã Ngọc ${at}` }));
const few = [
  { slug: "nam-hoa", name: "Xã Nam Hòa" },
  { slug: "ngoc-lac", name: "Xã Ngọc Lặc" },
];
const html = (props: Parameters<typeof PlacesPage>[0]) => String(PlacesPage(props));

describe("choosing a place", () => {
  it("is one link a place; all together only for those who may", () => {
    expect(html({ places: few, province: false })).toContain('href="/admin/nam-hoa"');
    expect(html({ places: few, province: false })).not.toContain("/admin/tinh");
    expect(html({ places: few, province: true })).toContain('href="/admin/tinh"');
  });

  it("is searched when there are many, with or without diacritics", () => {
    expect(html({ places: few, province: true })).not.toContain("search");
    const found = html({ places: [...many, ...few], province: true, typed: "nam hoa" });
    expect(found).toContain('href="/admin/nam-hoa"');
    expect(found).not.toContain("/admin/xa-1");
    expect(found).toContain('value="nam hoa"');
  });

  it("says so when nothing is found", () => {
    expect(html({ places: many, province: true, typed: "<b>" })).toContain("Không có địa phương nào");
  });
});
