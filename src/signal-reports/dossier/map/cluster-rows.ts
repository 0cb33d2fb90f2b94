import type { Frame } from "./frame.ts";
import type { LocatedRow } from "./near-rows.ts";

export type Cluster = { x: number; y: number; rows: LocatedRow[] };

/**
 * Reports whose circles would cover each other become one circle with their number, at their middle. Joining moves
 * a middle, so it goes on until no two are nearer than `distance` pixels.
 */
export function clusterRows(rows: LocatedRow[], frame: Frame, distance: number): Cluster[] {
  let clusters: Cluster[] = rows.map((row) => {
    const [x, y] = frame.at(row.place);
    return { x, y, rows: [row] };
  });
  for (let before = Number.POSITIVE_INFINITY; clusters.length < before; ) {
    before = clusters.length;
    clusters = joined(clusters, distance);
  }
  return clusters;
}

function joined(clusters: Cluster[], distance: number): Cluster[] {
  const kept: Cluster[] = [];
  for (const { x, y, rows } of clusters) {
    const near = kept.find((other) => Math.hypot(x - other.x, y - other.y) < distance);
    if (!near) {
      kept.push({ x, y, rows });
      continue;
    }
    const [a, b] = [near.rows.length, rows.length];
    near.x = (near.x * a + x * b) / (a + b);
    near.y = (near.y * a + y * b) / (a + b);
    near.rows = [...near.rows, ...rows];
  }
  return kept;
}
