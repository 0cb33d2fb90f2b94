import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSealer, WrongKeyError } from "../../src/security/sealer.ts";

const sealer = createSealer("a secret key for tests");

describe("the sealer", () => {
  it("given any text, opens what it sealed and never shows it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 0, maxLength: 200 }), (text) => {
        const sealed = sealer.seal(text, "table.column");
        expect(sealer.open(sealed, "table.column")).toBe(text);
        if (text.length > 8) expect(sealed).not.toContain(text);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it("given the same text twice, seals it differently", () => {
    expect(sealer.seal("xin chào", "a.b")).not.toBe(sealer.seal("xin chào", "a.b"));
  });

  it("given another key, says so in words and names keys by id only", () => {
    const other = createSealer("another secret key");
    const sealed = sealer.seal("xin chào", "a.b");
    expect(() => other.open(sealed, "a.b")).toThrow(WrongKeyError);
    expect(() => other.open(sealed, "a.b")).toThrow(/another SECRET_KEY/);
    expect(sealed.startsWith(`v1.${sealer.keyId}.`)).toBe(true);
    expect(sealer.keyId).toMatch(/^[0-9a-f]{8}$/);
    expect(other.keyId).not.toBe(sealer.keyId);
  });

  it("given another purpose, does not open", () => {
    expect(() => sealer.open(sealer.seal("token", "accounts.token"), "inbox.body")).toThrow();
  });

  it("given any tampered byte or a cut value, does not open", () => {
    const sealed = sealer.seal("xin chào", "a.b");
    const start = sealed.lastIndexOf(".") + 1;
    const bytes = Buffer.from(sealed.slice(start), "base64");
    for (let position = 0; position < bytes.length; position += 1) {
      const changed = Buffer.from(bytes);
      changed[position] = (changed[position] ?? 0) ^ 1;
      expect(() => sealer.open(sealed.slice(0, start) + changed.toString("base64"), "a.b")).toThrow();
    }
    for (const length of [0, 5, 12, 27]) {
      const cut = bytes.subarray(0, length).toString("base64");
      expect(() => sealer.open(sealed.slice(0, start) + cut, "a.b")).toThrow();
    }
  });

  it.each(["", "xin chào", "v2.00000000.AAAA", "v1", "v1.."])(
    "given “%s”, which it never sealed, throws",
    (value) => {
      expect(() => sealer.open(value, "a.b")).toThrow();
    },
  );

  it("given a token, digests it the same way only under the same key and purpose", () => {
    const digest = sealer.digest("token", "a.b");
    expect(createSealer("a secret key for tests").digest("token", "a.b")).toBe(digest);
    const others = [sealer.digest("token", "a.c"), sealer.digest("tokem", "a.b")];
    expect([...others, createSealer("another secret key").digest("token", "a.b")]).not.toContain(digest);
    expect(digest).not.toContain("token");
  });
});
