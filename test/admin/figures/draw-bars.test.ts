import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { type Bars, chartSizes } from "../../../src/admin/figures/charts/bars.ts";
import { reportBars, turnBars } from "../../../src/admin/figures/charts/bars-of.ts";
import { drawBars } from "../../../src/admin/figures/charts/draw-bars.ts";
import { readPeriod } from "../../../src/figures/period.ts";

const now = new Date("2026-11-20T09:00:00+07:00");
const periods = ["7", "30", "90", "365"].map((days) => readPeriod({ days }, now));

/** What the picture says and where: `y` grows downwards. */
function textsOf(svg: string): { text: string; x: number; y: number }[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const at = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes);
    const own = (name: string) => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(attributes)?.[1] ?? 0);
    return { text, x: Number(at?.[1] ?? 0) + own("x"), y: Number(at?.[2] ?? 0) + own("y") };
  });
}

const drawn: [string, Bars][] = periods.flatMap((period): [string, Bars][] => {
  const count = new Map([["answered", 3]]);
  const byStep = new Map([[period.toDay, count]]);
  const reports = new Map([[period.toDay, { filed: 5, fixed: 2 }]]);
  return [
    [`turns of ${period.fromDay}`, turnBars({ byStep }, period)],
    [`reports of ${period.fromDay}`, reportBars(reports, period)],
  ];
});

describe("a chart of bars", () => {
  it.each(drawn)("of %s writes its days side by side within the picture, wide and narrow", (_, bars) => {
    for (const size of ["wide", "narrow"] as const) {
      const days = textsOf(drawBars(bars, undefined, size)).filter(({ text }) => bars.steps.includes(text));
      const { width, height } = chartSizes[size];
      expect(days.length).toBeGreaterThan(1);
      for (const { x, y } of days) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeLessThan(height);
      }
      const gaps = days.slice(1).map(({ x }, at) => x - (days[at]?.x ?? 0));
      // “22/10” at 13 px takes some 36.
      expect(Math.min(...gaps)).toBeGreaterThan(36);
    }
  });

  it("given a theme, wears its colours alone; given none, follows the device", () => {
    const [, bars] = drawn[0] ?? ["", { steps: [], series: [], stacked: false }];
    expect(drawBars(bars, "dark")).not.toContain("prefers-color-scheme");
    expect(drawBars(bars, "light")).not.toBe(drawBars(bars, "dark"));
    expect(drawBars(bars, undefined)).toContain("prefers-color-scheme:dark");
  });

  it("given names with signs of markup, stays a document that can be read", () => {
    const bars = {
      steps: ["<1>", "2 & 3"],
      series: [{ name: `"><script>`, values: [1, 2] }],
      stacked: false,
    };
    const svg = drawBars(bars, undefined);
    expect(svg).not.toContain("<script>");
    expect(() => new XMLParser({ ignoreAttributes: false }).parse(svg, true)).not.toThrow();
  });

  it("given nothing to show, draws an empty chart", () => {
    expect(drawBars({ steps: [], series: [], stacked: true }, undefined)).toMatch(/^<svg/);
  });
});
