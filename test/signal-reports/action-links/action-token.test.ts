import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSealer } from "../../../src/security/sealer.ts";
import { actionToken, isGenuine, linkIdOf } from "../../../src/signal-reports/action-links/action-token.ts";

const tools = { sealer: createSealer("a secret key for tests") };
const link = {
  id: "0123456789abcdef01234567",
  requestId: 42,
  officeId: "culture",
  action: "resolve",
} as const;

describe("the token of an action link", () => {
  it("given a link, names its id, proves itself and needs no escaping in an address", () => {
    const token = actionToken(tools, link);
    expect(linkIdOf(token)).toBe(link.id);
    expect(isGenuine(tools, token, link)).toBe(true);
    expect(encodeURIComponent(token)).toBe(token);
  });

  it.each([
    ["another report", { ...link, requestId: 43 }],
    ["another office", { ...link, officeId: "economy" }],
    ["another action", { ...link, action: "forward" as const }],
    ["another id", { ...link, id: "0123456789abcdef01234568" }],
  ])("given the token for %s, is not genuine", (_what, other) => {
    expect(isGenuine(tools, actionToken(tools, link), other)).toBe(false);
  });

  it("given another SECRET_KEY, is not genuine", () => {
    const other = { sealer: createSealer("another secret key for tests") };
    expect(isGenuine(other, actionToken(tools, link), link)).toBe(false);
  });

  it("given any one character changed, is not genuine", () => {
    const token = actionToken(tools, link);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(..."0123456789abcdef.xX/%"), (at, letter) => {
        fc.pre(token[at] !== letter);
        const forged = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`;
        expect(isGenuine(tools, forged, link)).toBe(false);
      }),
    );
  });

  it("given anything else, names no id", () => {
    fc.assert(fc.property(fc.string(), (text) => linkIdOf(text) === null));
    for (const text of ["", ".", "a.b", "../../etc", `${link.id}.`, `${link.id}.${"0".repeat(31)}`])
      expect(linkIdOf(text)).toBeNull();
  });
});
