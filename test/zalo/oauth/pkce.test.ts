import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeChallenge, newCodeVerifier } from "../../../src/zalo/index.ts";

describe("PKCE", () => {
  it("given the vector of RFC 7636, makes its challenge", async () => {
    const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    expect(await codeChallenge(verifier)).toBe("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  });

  it("given any 32 bytes, makes 43 characters that need no escaping and name those bytes alone", () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(bytes, bytes, (one, two) => {
        expect(newCodeVerifier(one)).toMatch(/^[A-Za-z0-9_-]{43}$/);
        expect(newCodeVerifier(one) === newCodeVerifier(two)).toBe(one.join() === two.join());
      }),
    );
  });

  it.each([0, 16, 31, 33])("given %i bytes, refuses", (length) => {
    expect(() => newCodeVerifier(new Uint8Array(length))).toThrow("32 random bytes");
  });
});
