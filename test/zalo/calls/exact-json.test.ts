import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExactJson } from "../../../src/zalo/calls/exact-json.ts";

describe("parseExactJson", () => {
  it("given an integer beyond 2^53, keeps its digits as text", () => {
    expect(parseExactJson('{"id":388613280878808645,"list":[-98765432109876543210]}')).toEqual({
      id: "388613280878808645",
      list: ["-98765432109876543210"],
    });
  });

  it("given exact numbers and digits inside strings, changes nothing", () => {
    const text = '{"a":9007199254740991,"b":1.5,"c":"388613280878808645","d":-1,"e":1619401853770}';
    expect(parseExactJson(text)).toEqual(JSON.parse(text));
  });

  it("given JSON without long integers, is JSON.parse", () => {
    const short = fc.jsonValue().filter((value) => !/\d{16}|e\+/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(short, (value) => {
        const text = JSON.stringify(value);
        expect(parseExactJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it("given any id, gives the same digits back", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }), (id) => {
        expect(parseExactJson(`[${id}]`)).toEqual([String(id)]);
      }),
    );
  });

  it("given no JSON, throws as JSON.parse does", () => {
    expect(() => parseExactJson("<html>")).toThrow(SyntaxError);
  });
});
