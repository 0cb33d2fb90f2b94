import { describe, expect, it } from "vitest";
import { drawBoundary, drawInset } from "../../../../src/signal-reports/dossier/map/draw-boundary.ts";
import { fitFrame } from "../../../../src/signal-reports/dossier/map/frame.ts";

const frameBox = { x: 0, y: 0, width: 800, height: 800 };
const insetBox = { x: 10, y: 10, width: 200, height: 170 };
const frame = fitFrame([{ lat: 21.63, lon: 105.91 }], frameBox, 2000, 1);

type Position = [number, number, ...number[]];

const square = (half: number): Position[] => [
  [105.91 - half, 21.63 - half],
  [105.91 + half, 21.63 - half],
  [105.91 + half, 21.63 + half],
  [105.91 - half, 21.63 + half],
  [105.91 - half, 21.63 - half],
];

describe("a locality's outline", () => {
  it("is a closed path for each ring, holes left open", () => {
    const path = drawBoundary([square(0.005), square(0.001)], frame);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/Z/g)).toHaveLength(2);
    expect(path).toContain('fill-rule="evenodd"');
  });

  it("reads longitude first", () => {
    const [, x, y] = /M([\d.]+) ([\d.]+)/.exec(drawBoundary([square(0.005)], frame)) ?? [];
    // The south-western corner: left of the middle and below it.
    expect(Number(x)).toBeLessThan(400);
    expect(Number(y)).toBeGreaterThan(400);
  });

  it("may carry heights, which do not matter", () => {
    const flat = drawBoundary([square(0.005)], frame);
    expect(drawBoundary([square(0.005).map(([lon, lat]) => [lon, lat, 52] as Position)], frame)).toBe(flat);
  });
});

describe("the locality in a corner", () => {
  it("shows the frame as a rectangle inside the outline", () => {
    const inset = drawInset([square(0.05)], frame, insetBox);
    const rects = [...inset.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)];
    const [, x, y, width, height] = (rects[1] ?? []).map(Number);
    expect(rects).toHaveLength(2);
    expect(x).toBeGreaterThan(insetBox.x);
    expect(y).toBeGreaterThan(insetBox.y);
    expect((x ?? 0) + (width ?? 0)).toBeLessThan(insetBox.x + insetBox.width);
    expect((y ?? 0) + (height ?? 0)).toBeLessThan(insetBox.y + insetBox.height);
    // 2 km of a locality 11 km high.
    expect((height ?? 0) / insetBox.height).toBeCloseTo(2000 / 11_132 / 1.15, 1);
  });

  it("marks even the smallest piece visibly", () => {
    const inset = drawInset([square(3)], frame, insetBox);
    expect(inset).toContain('width="6" height="6"');
  });

  it("is not drawn when the frame shows everything", () => {
    expect(drawInset([square(0.005)], frame, insetBox)).toBe("");
  });
});
