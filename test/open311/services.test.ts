import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fieldOrder, type Open311World, openOpen311World, readXml } from "./open311-world.ts";

describe("services of the Open311 interface", () => {
  let world: Open311World;
  beforeAll(async () => {
    world = await openOpen311World();
  });
  afterAll(() => world.close());

  it("given discovery.json, names contact, key service and the one endpoint with its formats", async () => {
    const answer = await world.go("/discovery.json");
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await answer.json()).toEqual({
      changeset: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
      contact: expect.stringContaining("quản trị"),
      key_service: expect.stringContaining("api_key"),
      endpoints: [
        {
          specification: "http://wiki.open311.org/GeoReport_v2",
          url: "http://counter.test/open311/v2",
          changeset: expect.any(String),
          type: "production",
          formats: ["text/xml", "application/json"],
        },
      ],
    });
  });

  it("given discovery.xml, nests endpoints and formats as the specification does", async () => {
    const answer = await world.go("/discovery.xml");
    const xml = await answer.text();
    expect(answer.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<discovery>')).toBe(true);
    expect(fieldOrder(xml, "discovery")).toEqual(["changeset", "contact", "key_service", "endpoints"]);
    expect(fieldOrder(xml, "endpoint")).toEqual(["specification", "url", "changeset", "type", "formats"]);
    expect(readXml(xml)).toMatchObject({
      discovery: { endpoints: { endpoint: [{ formats: { format: ["text/xml", "application/json"] } }] } },
    });
  });

  it("given services.json, lists each type of request with the specification's seven fields", async () => {
    const services = await world.json("/services.json");
    expect(services.map(({ service_code }) => service_code)).toEqual([
      "mobile-data",
      "voice",
      "fixed-broadband",
      "wifi",
      "unknown",
    ]);
    for (const service of services) {
      expect(Object.keys(service)).toEqual([
        "service_code",
        "service_name",
        "description",
        "metadata",
        "type",
        "keywords",
        "group",
      ]);
      expect(service).toMatchObject({ metadata: true, type: "realtime", group: "Sóng và mạng viễn thông" });
      expect(String(service.keywords).split(", ").length).toBeGreaterThan(2);
    }
  });

  it("given services.xml, says the same in services of service", async () => {
    const xml = await world.text("/services.xml");
    expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<services><service>')).toBe(true);
    const json = await world.json("/services.json");
    const asText = json.map((service) => ({ ...service, metadata: String(service.metadata) }));
    expect(readXml(xml)).toEqual({ "?xml": "", services: { service: asText } });
  });

  it("given a service definition in JSON, is one object whose attributes have the eight fields and their values", async () => {
    type Definition = { service_code: string; attributes: Record<string, unknown>[] };
    const { service_code, attributes } = await world.json<Definition>("/services/voice.json");
    expect(service_code).toBe("voice");
    expect(attributes[0]).toEqual({
      variable: true,
      code: "operator",
      datatype: "multivaluelist",
      required: false,
      datatype_description: null,
      order: 1,
      description: "Nhà mạng bị yếu",
      values: [
        { key: "viettel", name: "Viettel" },
        { key: "vinaphone", name: "VinaPhone" },
        { key: "mobifone", name: "MobiFone" },
        { key: "vietnamobile", name: "Vietnamobile" },
        { key: "other", name: "nhà mạng khác" },
      ],
    });
    expect(attributes.map(({ code, datatype, order }) => [order, code, datatype])).toEqual([
      [1, "operator", "multivaluelist"],
      [2, "indoors", "singlevaluelist"],
      [3, "hours", "singlevaluelist"],
      [4, "since", "string"],
      [5, "households", "number"],
      [6, "down", "number"],
      [7, "up", "number"],
      [8, "ping", "number"],
    ]);
    expect(attributes.at(-1)).toMatchObject({ datatype_description: "ms" });
    expect(attributes.at(-1)).not.toHaveProperty("values");
  });

  it("given a service definition in XML, keeps the specification's order and writes an empty element for nothing", async () => {
    const xml = await world.text("/services/wifi.xml");
    expect(fieldOrder(xml, "service_definition")).toEqual(["service_code", "attributes"]);
    expect(fieldOrder(xml, "attribute")).toEqual([
      "variable",
      "code",
      "datatype",
      "required",
      "datatype_description",
      "order",
      "description",
      "values",
    ]);
    expect(xml).toMatch(/<datatype_description(?:\/>|><\/datatype_description>)/);
    expect(readXml(xml)).toHaveProperty("service_definition.attributes.attribute.1.values.value", [
      { key: "indoor", name: "trong nhà" },
      { key: "outdoor", name: "ngoài trời" },
      { key: "both", name: "trong nhà và ngoài trời" },
    ]);
  });

  it.each([
    ["nothing, as XML", undefined, "text/xml; charset=utf-8"],
    ["application/json", "application/json", "application/json; charset=utf-8"],
    ["a browser's Accept", "text/html,application/xml;q=0.9", "text/xml; charset=utf-8"],
  ])("given no ending and %s, answers %s", async (_name, accept, type) => {
    const headers: Record<string, string> = accept ? { accept } : {};
    const answer = await world.go("/services?jurisdiction_id=nam-hoa", { headers });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
  });

  it("given a browser on another site, lets it read, and says so when asked beforehand", async () => {
    const origin = "https://map.example";
    const answer = await world.go("/services.json?jurisdiction_id=nam-hoa", { headers: { origin } });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    const asked = await world.go("/requests.json", {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "GET" },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-methods")).toBe("GET,HEAD");
  });
});
