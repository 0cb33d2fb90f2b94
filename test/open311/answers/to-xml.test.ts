import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { toXml } from "../../../src/open311/answers/to-xml.ts";
import { readXml } from "../open311-world.ts";

describe("writing XML", () => {
  it.each([
    ["markup", "<b>Xóm 5</b>", "&lt;b&gt;Xóm 5&lt;/b&gt;"],
    ["an ampersand", "Phòng VH & XH", "Phòng VH &amp; XH"],
    ["an entity as text", "&amp;", "&amp;amp;"],
    ["the end of a section", "]]>", "]]&gt;"],
    ["Vietnamese letters", "Lường Thị Ngọc ở Đồng Hỷ", "Lường Thị Ngọc ở Đồng Hỷ"],
    ["a control character", "a\u0000b\u001bc", "abc"],
    ["half a character", "a\ud83db", "ab"],
  ])("given %s, writes it as text", (_name, value, written) => {
    expect(toXml({ address: value })).toBe(
      `<?xml version="1.0" encoding="utf-8"?>\n<address>${written}</address>`,
    );
  });

  it("given a field without a value, writes an empty element; given false and 0, writes them", () => {
    const xml = toXml({ place: { media_url: null, open: false, lat: 0 } });
    expect(readXml(xml)).toMatchObject({ place: { media_url: "", open: "false", lat: "0" } });
  });

  it("given any text at all, is well formed and reads back as it was, without what XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const xml = toXml({ note: `x${text}x` });
        expect(XMLValidator.validate(xml)).toBe(true);
        for (const unwritable of ["\u0000", "\u0008", "\u000b", "\u001f", "\uffff"])
          expect(xml).not.toContain(unwritable);
      }),
    );
  });
});
