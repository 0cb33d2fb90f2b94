import type { DossierData } from "../dossier-data.ts";
import { compareWithTarget } from "../summarise.ts";
import { type Cluster, clusterRows } from "./cluster-rows.ts";
import { drawBoundary, drawInset } from "./draw-boundary.ts";
import { drawCircle, drawLegend, type Verdict } from "./draw-legend.ts";
import { drawNames } from "./draw-names.ts";
import { drawGrid, drawNorthArrow, drawScaleBar } from "./draw-signs.ts";
import { type Box, fitFrame, overlap } from "./frame.ts";
import { nearRows } from "./near-rows.ts";
import { tag } from "./svg.ts";

export const MAP_SIZE = { width: 1000, height: 900 };
export const MAP_FONT = "Be Vietnam Pro";

const frameBox: Box = { x: 100, y: 10, width: 890, height: 770 };
const legendBox: Box = { x: 100, y: 816, width: 890, height: 76 };
const scaleBox: Box = { x: 100, y: 710, width: 280, height: 70 };
const northBox: Box = { x: 905, y: 10, width: 85, height: 90 };
const insetBoxes: Box[] = [
  { x: 112, y: 22, width: 200, height: 170 },
  { x: 778, y: 598, width: 200, height: 170 },
  { x: 695, y: 22, width: 200, height: 170 },
  { x: 566, y: 598, width: 200, height: 170 },
];
const LEAST_METRES = 1500;
const ROOM = 1.3;
const CIRCLE_DISTANCE = 56;
const NEAR = 12;

/** A drawn map as SVG, how many reports it shows, and how many lie some 30 km off the others and are not shown. */
export type DrawnMap = { svg: string; shown: number; far: number };

/**
 * Where the reports are, drawn from the data alone, without tiles, network or other fonts than Be Vietnam Pro:
 * circles with counts, the names of the areas, scale bar, north arrow, degrees, the locality's outline when known.
 * `null` when no report has a place.
 */
export function drawMap(data: Pick<DossierData, "rows" | "target" | "boundary">): DrawnMap | null {
  const { rows, target, boundary } = data;
  const { near, far } = nearRows(rows);
  if (near.length === 0) return null;
  const places = near.map(({ place }) => place);
  const frame = fitFrame(places, frameBox, LEAST_METRES, ROOM);
  const clusters = clusterRows(near, frame, CIRCLE_DISTANCE);
  const circles = clusters.map(boxOf);
  const insetBox = insetBoxes.find((box) => circles.every((circle) => !overlap(circle, padded(box))));
  const inset = boundary && insetBox ? drawInset(boundary, frame, insetBox) : "";
  const corners = [scaleBox, northBox, ...(inset && insetBox ? [padded(insetBox)] : [])];
  const verdicts = clusters.map((cluster) => verdictOf(cluster, target));
  const content = [
    tag("clipPath", { id: "frame" }, tag("rect", frameBox)),
    tag("rect", { width: MAP_SIZE.width, height: MAP_SIZE.height, fill: "#fff" }),
    boundary ? tag("g", { "clip-path": "url(#frame)" }, drawBoundary(boundary, frame)) : "",
    drawGrid(frame),
    tag("rect", { ...frameBox, fill: "none", stroke: "#1f2733", "stroke-width": 2 }),
    ...clusters.map(({ x, y, rows: of }, index) =>
      drawCircle(x, y, radius(of.length), verdicts[index] ?? "unknown", String(of.length)),
    ),
    drawNames(clusters, [...circles, ...corners], frameBox),
    inset,
    drawScaleBar(frame),
    drawNorthArrow(frame),
    drawLegend(legendBox, target, new Set(verdicts)),
  ];
  const size = { ...MAP_SIZE, viewBox: `0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}` };
  const root = { xmlns: "http://www.w3.org/2000/svg", ...size, "font-family": MAP_FONT };
  return { svg: tag("svg", root, content.join("")), shown: near.length, far: far.length };
}

function verdictOf({ rows }: Cluster, target: DossierData["target"]): Verdict {
  const verdicts = rows.map((row) => compareWithTarget(row, target));
  if (verdicts.includes("below")) return "below";
  return verdicts.includes("reached") ? "reached" : "unknown";
}

function boxOf({ x, y, rows }: Cluster): Box {
  const r = radius(rows.length);
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

const padded = ({ x, y, width, height }: Box): Box => ({
  x: x - NEAR,
  y: y - NEAR,
  width: width + 2 * NEAR,
  height: height + 2 * NEAR,
});

const radius = (count: number) => Math.min(17 + 3 * Math.log2(count), 28);
