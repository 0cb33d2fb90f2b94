import { describe, expect, test } from "vitest";
import { measurePlaces } from "../../../bench/retrieval/places.ts";

describe("the figures of many places", () => {
  test("given four places, are all there, and a further place costs far less than the first", async () => {
    const questions = ["làm căn cước ở đâu", "quen mat khau vneid", "bộ phận một cửa xã ở đâu"];
    const figures = await measurePlaces("knowledge", 4, questions);
    expect(figures.places).toBe(4);
    for (const [name, figure] of Object.entries(figures))
      if (name.endsWith("_ms")) expect(figure, name).toBeGreaterThan(0);
    expect(figures.p50_ms).toBeLessThanOrEqual(figures.p95_ms);
  }, 60_000);
});
