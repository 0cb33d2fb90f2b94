import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { type DossierInput, dossierData } from "../../../../src/signal-reports/dossier/dossier-data.ts";
import { drawMap } from "../../../../src/signal-reports/dossier/map/draw-map.ts";
import { sampleDossier, sampleRow } from "../sample.ts";

const draw = (change: Partial<DossierInput> = {}) => drawMap(dossierData.parse(sampleDossier(change)));
const svgOf = (change: Partial<DossierInput> = {}) => draw(change)?.svg ?? "";
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe("the map of a dossier", () => {
  it("is well-formed SVG without any link to the outside", () => {
    const svg = svgOf();
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/href|<image|@import|url\((?!#)/);
    expect(svg.match(/https?:[^"]+/g)).toEqual(["http://www.w3.org/2000/svg"]);
  });

  it("shows counts, names, scale, north and what the circles mean", () => {
    const texts = textsOf(svgOf());
    expect(texts).toEqual(expect.arrayContaining(["2", "1", "Xóm 5", "Xóm Na Quán", "200 m", "B"]));
    expect(texts).toEqual(expect.arrayContaining(["có nơi đo thấp hơn 40 Mbit/s", "chưa đo"]));
  });

  it("writes degrees with as many decimals as their neighbours", () => {
    const degrees = textsOf(svgOf()).filter((text) => text?.endsWith("° Đ"));
    expect(degrees.length).toBeGreaterThan(3);
    expect(new Set(degrees.map((text) => text?.length)).size).toBe(1);
  });

  it("is null when nobody has a place", () => {
    expect(draw({ rows: [sampleRow({ lat: null, lon: null })] })).toBeNull();
  });

  it("counts what it shows and what lies too far off", () => {
    const rows = [sampleRow(), sampleRow({ lat: 21.64 }), sampleRow({ lat: 10.7 }), sampleRow({ lat: null })];
    expect(draw({ rows })).toMatchObject({ shown: 2, far: 1 });
  });

  it("explains only the circles it has", () => {
    const texts = textsOf(svgOf({ rows: [sampleRow({ speed: null })] }));
    expect(texts).toContain("chưa đo");
    expect(texts.join()).not.toContain("Mbit/s");
  });

  it("says just that something was reported where no target is set", () => {
    expect(textsOf(svgOf({ target: null }))).toContain("nơi có phản ánh");
  });

  it("tells below and reached apart by more than colour", () => {
    const rows = [
      sampleRow({ lat: 21.63 }),
      sampleRow({ lat: 21.65, speed: { down: 60, up: 10, ping: 20 } }),
      sampleRow({ lat: 21.67, speed: null }),
    ];
    const circles = [...svgOf({ rows }).matchAll(/<circle[^>]*r="17"[^>]*stroke-width="(\d)"/g)];
    expect(circles.map(([, width]) => width)).toEqual(["2", "6", "2"]);
  });

  it("clips a name of 500 characters and keeps hostile ones harmless", () => {
    const rows = [
      sampleRow({ area: "Đ".repeat(500) }),
      sampleRow({ lat: 21.66, area: '</text><script>alert("1")</script>' }),
    ];
    const svg = svgOf({ rows });
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toContain("<script>");
    expect(svg).not.toContain("Đ".repeat(40));
  });

  it("draws the whole locality in a corner that covers no circle", () => {
    const svg = svgOf();
    const insets = [...svg.matchAll(/<rect x="(\d+)" y="(\d+)" width="200" height="170"/g)];
    expect(insets).toHaveLength(1);
    const [left, top] = [Number(insets[0]?.[1]), Number(insets[0]?.[2])];
    const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="(17|20)"/g)];
    expect(circles).toHaveLength(3);
    for (const [, x, y, r] of circles) {
      const across = Math.max(left - Number(x), Number(x) - (left + 200), 0);
      const down = Math.max(top - Number(y), Number(y) - (top + 170), 0);
      expect(Math.hypot(across, down)).toBeGreaterThan(Number(r));
    }
  });

  it("has no inset without a known boundary, or when the frame shows all of it", () => {
    expect(svgOf({ boundary: null })).not.toContain('width="200" height="170"');
    const corner = (lon: number, lat: number) => [lon, lat] as [number, number];
    const small = [
      [corner(105.909, 21.638), corner(105.91, 21.638), corner(105.91, 21.639), corner(105.909, 21.638)],
    ];
    expect(svgOf({ boundary: small })).not.toContain('width="200" height="170"');
  });

  it("draws circles that do not cover each other", () => {
    const rows = Array.from({ length: 120 }, (_, index) =>
      sampleRow({ lat: 21.6 + (index % 17) / 900, lon: 105.88 + (index % 23) / 900 }),
    );
    const circles = [
      ...svgOf({ rows }).matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)" fill="#a3161c"/g),
    ]
      .map(([, x, y, r]) => ({ x: Number(x), y: Number(y), r: Number(r) }))
      .filter(({ y }) => y < 780);
    expect(circles.length).toBeGreaterThan(20);
    for (const [index, one] of circles.entries())
      for (const other of circles.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r - 1);
  });

  it("draws 300 scattered reports as circles that add up", () => {
    const rows = Array.from({ length: 300 }, (_, index) =>
      sampleRow({
        lat: 21.6 + (index % 17) / 300,
        lon: 105.88 + (index % 23) / 300,
        area: `Xóm ${index % 12}`,
      }),
    );
    const map = draw({ rows });
    const counts = [...(map?.svg ?? "").matchAll(/font-weight="600">(\d+)<\/text>/g)].map(([, count]) =>
      Number(count),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(300);
    expect(map?.shown).toBe(300);
  });
});
