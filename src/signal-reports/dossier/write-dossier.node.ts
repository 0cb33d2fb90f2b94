import { type DossierData, dossierData } from "./dossier-data.ts";
import { type DossierFile, fileTypes, type WriteDossier } from "./dossier-files.ts";
import { writeLetter } from "./letter/write-letter.node.ts";
import { drawMap } from "./map/draw-map.ts";
import { renderMap } from "./map/render-map.node.ts";
import { summarise } from "./summarise.ts";
import { writeWorkbook } from "./workbook/write-workbook.node.ts";
import { writeGeoJson } from "./write-geojson.ts";

const MAP_PIXELS = 1600;

export const writeDossier: WriteDossier = async (input) => {
  const data = dossierData.parse(input);
  const summary = summarise(data);
  const drawn = drawMap(data);
  const map = drawn && { png: await renderMap(drawn.svg, MAP_PIXELS), far: drawn.far };
  const file = (kind: string, ending: keyof typeof fileTypes, content: Uint8Array): DossierFile => ({
    name: `${fileName(data, kind)}.${ending}`,
    type: fileTypes[ending],
    content,
  });
  return {
    letter: file("cong-van", "docx", await writeLetter(data, summary, map)),
    workbook: file("phan-anh", "xlsx", await writeWorkbook(data, summary)),
    geojson: file("vi-tri", "geojson", new TextEncoder().encode(writeGeoJson(data))),
    map: map && file("so-do", "png", map.png),
  };
};

/** “cong-van-01-yc-vhxh-2026-11-21”: plain letters, since mail programs still garble others. */
function fileName({ number, date }: DossierData, kind: string): string {
  const plain = number
    .toLowerCase()
    .replace(/đ/g, "d")
    .normalize("NFD")
    .replace(/[^a-z0-9\s/.-]/g, "")
    .replace(/[\s/.-]+/g, "-")
    .slice(0, 60);
  return `${kind}-${plain}-${date}`;
}
