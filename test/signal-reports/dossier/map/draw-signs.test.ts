import { describe, expect, it } from "vitest";
import {
  drawGrid,
  drawNorthArrow,
  drawScaleBar,
} from "../../../../src/signal-reports/dossier/map/draw-signs.ts";
import { fitFrame } from "../../../../src/signal-reports/dossier/map/frame.ts";

const box = { x: 100, y: 10, width: 890, height: 770 };
const frameOf = (metres: number) => fitFrame([{ lat: 21.63, lon: 105.91 }], box, metres, 1.3);
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");

describe("the scale bar", () => {
  it.each([
    [1500, "200 m", 200],
    [4000, "1 km", 1000],
    [30_000, "5 km", 5000],
    [800, "200 m", 200],
  ])("of a frame %s m high says %s and is as long", (metres, words, length) => {
    const frame = frameOf(metres);
    const bar = drawScaleBar(frame);
    expect(textsOf(bar)).toEqual([words]);
    const pixels = Number(/h([\d.]+)v-8/.exec(bar)?.[1]);
    expect(pixels * frame.metresPerPixel).toBeCloseTo(length, -1);
    expect(pixels).toBeLessThanOrEqual(box.width / 4 + 1);
  });
});

describe("the north arrow", () => {
  it("says B for Bắc at the upper right", () => {
    const arrow = drawNorthArrow(frameOf(1500));
    expect(textsOf(arrow)).toEqual(["B"]);
    expect(Number(/cx="([\d.]+)"/.exec(arrow)?.[1])).toBeGreaterThan(900);
  });
});

describe("the grid", () => {
  it.each([800, 1500, 4000, 30_000])("of a frame %s m high has some lines each way, all inside", (metres) => {
    const grid = drawGrid(frameOf(metres));
    const [east, north] = ["Đ", "B"].map(
      (letter) => textsOf(grid).filter((text) => text.endsWith(letter)).length,
    );
    expect(east).toBeGreaterThanOrEqual(3);
    expect(east).toBeLessThanOrEqual(12);
    expect(north).toBeGreaterThanOrEqual(2);
    for (const [, x] of grid.matchAll(/x1="([\d.]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(box.x);
      expect(Number(x)).toBeLessThanOrEqual(box.x + box.width);
    }
  });

  it("puts a degree where the frame has it", () => {
    const frame = frameOf(4000);
    const grid = drawGrid(frame);
    const [, x, degrees = ""] = /<text x="([\d.]+)"[^>]*>([\d,]+)° Đ</.exec(grid) ?? [];
    const lon = Number(degrees.replace(",", "."));
    expect(frame.at({ lat: 21.63, lon })[0]).toBeCloseTo(Number(x), 0);
  });
});
