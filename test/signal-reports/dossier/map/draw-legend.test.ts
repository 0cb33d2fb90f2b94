import { describe, expect, it } from "vitest";
import { dossierData } from "../../../../src/signal-reports/dossier/dossier-data.ts";
import {
  drawCircle,
  drawLegend,
  type Verdict,
} from "../../../../src/signal-reports/dossier/map/draw-legend.ts";
import { drawNames } from "../../../../src/signal-reports/dossier/map/draw-names.ts";
import { nearRows } from "../../../../src/signal-reports/dossier/map/near-rows.ts";
import { label, path, tag } from "../../../../src/signal-reports/dossier/map/svg.ts";
import { sampleDossier, sampleRow } from "../sample.ts";

const box = { x: 100, y: 816, width: 890, height: 76 };
const target = { mbps: 40.5, source: "kế hoạch", services: ["mobile-data" as const] };
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");
const legend = (...shown: Verdict[]) => textsOf(drawLegend(box, target, new Set(shown)));

describe("the legend", () => {
  it("explains what the map shows, worst first, with the target's figure", () => {
    expect(legend("unknown", "reached", "below").filter((text) => text)).toEqual([
      "có nơi đo thấp hơn 40,5 Mbit/s",
      "các kết quả đo đều đạt",
      "chưa đo",
      "Số trong vòng là số phản ánh; vị trí làm tròn đến khoảng 100 m.",
    ]);
  });

  it("keeps its entries apart and inside the picture", () => {
    const drawn = drawLegend(box, target, new Set(["unknown", "reached", "below"]));
    const starts = [...drawn.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.at(-1)).toBeLessThan(box.x + box.width - 100);
  });
});

describe("a circle", () => {
  it.each([
    ["below" as const, "#a3161c", "#fff"],
    ["reached" as const, "#d9efe3", "#0b4a2c"],
    ["unknown" as const, "#fff", "#1f2733"],
  ])("of what is %s has ink that can be read on it", (verdict, fill, ink) => {
    const circle = drawCircle(10, 10, 17, verdict, "12");
    expect(circle).toContain(`fill="${fill}"`);
    expect(circle).toContain(`fill="${ink}"`);
    expect(contrast(fill, ink)).toBeGreaterThan(4.5);
  });
});

/** WCAG's contrast of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, "$&$&") : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe("the names of areas", () => {
  const rowsOf = (...areas: string[]) =>
    nearRows(dossierData.parse(sampleDossier({ rows: areas.map((area) => sampleRow({ area })) })).rows).near;
  const frame = { x: 0, y: 0, width: 900, height: 700 };

  it("stand once each, at the area's largest circle", () => {
    const clusters = [
      { x: 200, y: 200, rows: rowsOf("Xóm 5") },
      { x: 600, y: 500, rows: rowsOf("Xóm 5", "Xóm 5") },
    ];
    const drawn = drawNames(clusters, [], frame);
    expect(textsOf(drawn)).toEqual(["Xóm 5"]);
    expect(drawn).toContain('x="634"');
  });

  it("of one circle stand together", () => {
    expect(textsOf(drawNames([{ x: 200, y: 200, rows: rowsOf("Xóm 5", "Xóm 6") }], [], frame))).toEqual([
      "Xóm 5, Xóm 6",
    ]);
  });
});

describe("SVG markup", () => {
  it("escapes attributes and texts", () => {
    expect(tag("g", { id: 'a"<b>&' })).toBe('<g id="a&quot;&lt;b&gt;&amp;"/>');
    expect(textsOf(label(1, 2, "<b>&"))).toEqual(["&lt;b&gt;&amp;"]);
  });

  it("writes numbers to a tenth of a pixel", () => {
    expect(tag("circle", { cx: 1.26789 })).toBe('<circle cx="1.3"/>');
    expect(
      path(
        [
          [0.04, 1.26],
          [5, 6],
        ],
        true,
      ),
    ).toBe("M0 1.3L5 6Z");
    expect(
      path(
        [
          [0, 1],
          [5, 6],
        ],
        false,
      ),
    ).toBe("M0 1L5 6");
  });
});
