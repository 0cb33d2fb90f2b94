import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { dossierData } from "../../../../src/signal-reports/dossier/dossier-data.ts";
import { drawMap } from "../../../../src/signal-reports/dossier/map/draw-map.ts";
import { renderMap } from "../../../../src/signal-reports/dossier/map/render-map.node.ts";
import { sampleDossier } from "../sample.ts";

const svg = drawMap(dossierData.parse(sampleDossier()))?.svg ?? "";

/** How many pixels of a drawn text are dark. */
async function ink(text: string): Promise<number> {
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" font-family="Be Vietnam Pro"><rect width="200" height="60" fill="#fff"/><text x="10" y="40" font-size="30">${text}</text></svg>`;
  const png = await renderMap(drawn, 200);
  const pixels = await sharp(png).greyscale().raw().toBuffer();
  return pixels.filter((value) => value < 128).length;
}

describe("a rendered map", () => {
  it("is a PNG of the asked width in the map's shape", async () => {
    const meta = await sharp(await renderMap(svg, 1600)).metadata();
    expect(meta).toMatchObject({ format: "png", width: 1600, height: 1440 });
  });

  it("needs no network", async () => {
    const fetching = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no network"));
    await expect(renderMap(svg, 400)).resolves.toBeInstanceOf(Uint8Array);
    expect(fetching).not.toHaveBeenCalled();
    fetching.mockRestore();
  });

  it("writes Vietnamese letters, marks included", async () => {
    const [bare, marked] = [await ink("oooo"), await ink("ộộộộ")];
    expect(bare).toBeGreaterThan(100);
    expect(marked).toBeGreaterThan(bare * 1.1);
  });

  it("can be made several times at once", async () => {
    const pictures = await Promise.all([renderMap(svg, 300), renderMap(svg, 300), renderMap(svg, 300)]);
    expect(new Set(pictures.map(({ length }) => length)).size).toBe(1);
  });

  it("fails aloud for what is no SVG", async () => {
    await expect(renderMap("Xóm 5", 300)).rejects.toThrow();
  });
});
