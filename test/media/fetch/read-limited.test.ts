import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLimited } from "../../../src/media/fetch/read-limited.ts";

function streamOf(chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

describe("reading a body up to a limit", () => {
  it("given any chunks, puts them together or stops, exactly at the limit", async () => {
    const chunks = fc.array(fc.uint8Array({ maxLength: 30 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(chunks, fc.nat(200), async (parts, limit) => {
        const whole = Uint8Array.from(parts.flatMap((part) => [...part]));
        const read = await readLimited(streamOf(parts), limit);
        expect(read).toEqual(whole.byteLength > limit ? null : whole);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it("given no body, reads nothing", async () => {
    expect(await readLimited(null, 10)).toEqual(new Uint8Array());
  });

  it("given a body that breaks off, fails", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new TypeError("terminated"));
      },
    });
    await expect(readLimited(broken, 10)).rejects.toThrow("terminated");
  });
});
