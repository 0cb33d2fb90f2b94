import type { Box } from "./types.ts";

export const heightOf = (box: Box) => box.y1 - box.y0;
const widthOf = (box: Box) => box.x1 - box.x0;

export function union(boxes: Box[]): Box {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

/** Whether two boxes share a row: their middles lie in each other's height. */
export function sameRow(a: Box, b: Box): boolean {
  const middle = (box: Box) => (box.y0 + box.y1) / 2;
  const inside = (y: number, box: Box) => y > box.y0 && y < box.y1;
  return inside(middle(a), b) || inside(middle(b), a);
}

/** Whether two boxes stand in one column: the narrower has at least half of its width in common with the other. */
export function sameColumn(a: Box, b: Box): boolean {
  const common = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  return common >= Math.min(widthOf(a), widthOf(b)) / 2;
}
