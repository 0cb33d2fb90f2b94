import { describe, expect, it } from "vitest";
import { readTarget } from "../../src/open311/read-target.ts";

describe("what a path of the Open311 interface names", () => {
  it.each([
    ["/services.xml", "services", null, "xml"],
    ["/services/fixed-broadband.json", "services", "fixed-broadband", "json"],
    ["/requests/NH-26-0042.xml", "requests", "NH-26-0042", "xml"],
    ["/requests/NH-26-0042", "requests", "NH-26-0042", "xml"],
    ["/requests/a.b.json", "requests", "a.b", "json"],
    ["/requests/x%20y.json", "requests", "x y", "json"],
    ["/requests.json/", "requests", null, "json"],
    ["/discovery", "discovery", null, "xml"],
    ["/tokens/12345.json", "tokens", "12345", "json"],
  ])("given %s, reads resource, id and format", (path, resource, id, format) => {
    expect(readTarget(path, undefined)).toEqual({ resource, id, format });
  });

  it.each([
    "",
    "/",
    "/service.xml",
    "/requestsx.json",
    "/requests/a/b.xml",
    "/discovery/x.xml",
    "/requests/%.xml",
  ])("given %s, there is nothing", (path) => {
    expect(() => readTarget(path, undefined)).toThrow("There is no such resource");
  });

  it("given an Accept header, lets the ending win over it", () => {
    expect(readTarget("/services", "application/json").format).toBe("json");
    expect(readTarget("/services.xml", "application/json").format).toBe("xml");
    expect(readTarget("/services", "*/*").format).toBe("xml");
  });
});
