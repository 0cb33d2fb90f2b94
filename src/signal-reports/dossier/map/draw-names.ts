import { clip } from "../clean-text.ts";
import type { Cluster } from "./cluster-rows.ts";
import type { Box } from "./frame.ts";
import { placeLabels } from "./place-labels.ts";
import { label } from "./svg.ts";

const NAME_SIZE = 21;
const LONGEST_NAME = 34;
const GAP = 34;

/** Each area's name once, beside its largest circle, with a white rim that keeps it readable over lines. */
export function drawNames(clusters: Cluster[], taken: Box[], frame: Box): string {
  const named = new Set<string>();
  const names = clusters
    .toSorted((a, b) => b.rows.length - a.rows.length)
    .flatMap(({ x, y, rows }) => {
      const areas = [...new Set(rows.map(({ area }) => area))].filter((area) => !named.has(area));
      for (const area of areas) named.add(area);
      return areas.length === 0 ? [] : { text: clip(areas.join(", "), LONGEST_NAME), x, y };
    });
  return placeLabels(names, taken, frame, NAME_SIZE, GAP)
    .map(({ text, x, y, anchor }) =>
      label(x, y, text, {
        "font-size": NAME_SIZE,
        "text-anchor": anchor,
        stroke: "#fff",
        "stroke-width": 5,
        "paint-order": "stroke",
      }),
    )
    .join("");
}
