import { numberWords } from "../words.ts";
import type { Frame } from "./frame.ts";
import { roundStep } from "./round-step.ts";
import { label, tag } from "./svg.ts";

const dark = "#111";

/** A bar of a round length, at most a quarter of the frame, at its lower left. */
export function drawScaleBar({ box, metresPerPixel }: Frame): string {
  const metres = roundStep((box.width / 4) * metresPerPixel);
  const long = metres / metresPerPixel;
  const [x, y] = [box.x + 24, box.y + box.height - 28];
  const written = metres >= 1000 ? `${numberWords(metres / 1000)} km` : `${numberWords(metres)} m`;
  return (
    tag("rect", {
      x: x - 12,
      y: y - 34,
      width: Math.max(long, 90) + 24,
      height: 50,
      fill: "#fff",
      opacity: 0.85,
    }) +
    tag("path", {
      d: `M${x} ${y - 8}v8h${Math.round(long * 10) / 10}v-8`,
      stroke: dark,
      "stroke-width": 3,
      fill: "none",
    }) +
    label(x, y - 14, written, { "font-weight": 600 })
  );
}

/** An arrow to the north with the Vietnamese letter for it, at the frame's upper right. */
export function drawNorthArrow({ box }: Frame): string {
  const [x, y] = [box.x + box.width - 44, box.y + 12];
  return (
    tag("circle", { cx: x, cy: y + 26, r: 34, fill: "#fff", opacity: 0.85 }) +
    tag("path", { d: `M${x} ${y}l11 34l-11 -7l-11 7z`, fill: dark }) +
    label(x, y + 52, "B", { "text-anchor": "middle", "font-weight": 600 })
  );
}

/** Thin lines of round longitudes and latitudes with their degrees: what there is to find a place by without tiles. */
export function drawGrid(frame: Frame): string {
  const { box } = frame;
  const start = frame.placeAt(box.x, box.y + box.height);
  const end = frame.placeAt(box.x + box.width, box.y);
  const step = roundStep((end.lon - start.lon) / 4);
  const line = { stroke: "#c9ced6", "stroke-width": 1, "stroke-dasharray": "4 4" };
  const small = { "font-size": 15, fill: "#4a5260" };
  const meridians = multiples(start.lon, end.lon, step).map((lon) => {
    const [x] = frame.at({ lat: start.lat, lon });
    return (
      tag("line", { x1: x, x2: x, y1: box.y, y2: box.y + box.height, ...line }) +
      label(x, box.y + box.height + 20, degrees(lon, step, "Đ"), { ...small, "text-anchor": "middle" })
    );
  });
  const parallels = multiples(start.lat, end.lat, step).map((lat) => {
    const [, y] = frame.at({ lat, lon: start.lon });
    return (
      tag("line", { x1: box.x, x2: box.x + box.width, y1: y, y2: y, ...line }) +
      label(box.x - 8, y + 5, degrees(lat, step, "B"), { ...small, "text-anchor": "end" })
    );
  });
  return [...meridians, ...parallels].join("");
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, index) =>
    Number(((first + index) * step).toFixed(6)),
  );
}

/** As many decimals as the step has, so that all degrees of a side look alike. */
function degrees(value: number, step: number, letter: string): string {
  const decimals = String(step).split(".")[1]?.length ?? 0;
  return `${value.toFixed(decimals).replace(".", ",")}° ${letter}`;
}
