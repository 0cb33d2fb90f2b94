import { describe, expect, it } from "vitest";
import { discoveryOf } from "../../../src/open311/answers/discovery.ts";
import { definitionOf, errorsOf, listOf } from "../../../src/open311/answers/documents.ts";
import { toXml } from "../../../src/open311/answers/to-xml.ts";
import { Open311Error } from "../../../src/open311/open311-error.ts";
import { serviceAttributes } from "../../../src/open311/services/service-attributes.ts";

/** The specification's own example of a definition. */
const example = {
  variable: true,
  code: "WHISHETN",
  datatype: "singlevaluelist",
  required: false,
  datatype_description: null,
  order: 1,
  description: "What is the ticket/tag/DL number?",
  values: [
    { key: "123", name: "Ford" },
    { key: "124", name: "Chrysler" },
  ],
} as const;

describe("the same answer in two formats", () => {
  it("given a list, is a plain array in JSON and an element of elements in XML", () => {
    const { json, xml } = listOf("services", "service", [{ service_code: "001" }, { service_code: "002" }]);
    expect(json).toEqual([{ service_code: "001" }, { service_code: "002" }]);
    expect(toXml(xml)).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<services><service><service_code>001</service_code></service><service><service_code>002</service_code></service></services>',
    );
  });

  it("given an empty list, keeps its element", () => {
    const { json, xml } = listOf("service_requests", "request", []);
    expect(json).toEqual([]);
    expect(toXml(xml)).toMatch(/<service_requests><\/service_requests>$/);
  });

  it("given errors, writes the status beside each description", () => {
    const { json, xml } = errorsOf(new Open311Error(403, "Invalid api_key received."));
    expect(json).toEqual([{ code: 403, description: "Invalid api_key received." }]);
    expect(toXml(xml)).toMatch(
      /<errors><error><code>403<\/code><description>Invalid api_key received\.<\/description><\/error><\/errors>$/,
    );
  });

  it("given the specification's definition, writes it as the specification does", () => {
    const { json, xml } = definitionOf("DMV66", [{ ...example, values: [...example.values] }]);
    expect(json).toEqual({ service_code: "DMV66", attributes: [example] });
    expect(toXml(xml)).toContain(
      [
        "<service_definition><service_code>DMV66</service_code><attributes><attribute><variable>true</variable>",
        "<code>WHISHETN</code><datatype>singlevaluelist</datatype><required>false</required>",
        "<datatype_description/><order>1</order>",
        "<description>What is the ticket/tag/DL number?</description>",
        "<values><value><key>123</key><name>Ford</name></value><value><key>124</key><name>Chrysler</name></value></values>",
        "</attribute></attributes></service_definition>",
      ].join(""),
    );
  });

  it.each([
    [true, "production"],
    [false, "test"],
  ])("given live %s, discovery says %s, and where", (live, type) => {
    const { json } = discoveryOf({ publicUrl: "https://so.example.vn", live });
    expect(json).toMatchObject({ endpoints: [{ type, url: "https://so.example.vn/open311/v2" }] });
  });

  it("given the attributes, numbers each once from 1, and lists choices only where one chooses", () => {
    expect(serviceAttributes.map(({ order }) => order)).toEqual(
      serviceAttributes.map((_, index) => index + 1),
    );
    expect(new Set(serviceAttributes.map(({ code }) => code)).size).toBe(serviceAttributes.length);
    for (const { datatype, values } of serviceAttributes) {
      expect(values !== undefined).toBe(datatype.endsWith("list"));
      for (const { key, name } of values ?? []) expect([key, name].every(Boolean)).toBe(true);
    }
  });
});
