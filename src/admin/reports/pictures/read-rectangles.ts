import type { Redaction } from "../../../media/mark-redaction.ts";

export const mostRectangles = 8;
const sides = ["left", "top", "width", "height"] as const;

export type ReadRectangles = { redaction: Redaction; errors: Record<string, string> };

/**
 * The rectangles a form names, in percent of the picture from its left and upper edge (`left-0`, `top-0`, `width-0`,
 * `height-0`, …), as thousandths; rows left empty do not count.
 */
export function readRectangles(posted: Record<string, unknown>): ReadRectangles {
  const errors: Record<string, string> = {};
  const redaction: Redaction = [];
  for (let at = 0; at < mostRectangles; at += 1) {
    const typed = sides.map((side) => String(posted[`${side}-${at}`] ?? "").trim());
    if (typed.every((one) => one === "")) continue;
    const read = typed.map((one) => (one === "" ? Number.NaN : Number(one.replace(",", "."))));
    for (const [index, side] of sides.entries()) {
      const value = read[index] ?? Number.NaN;
      const isSize = side === "width" || side === "height";
      if (Number.isNaN(value) || value < 0 || value > 100 || (isSize && value === 0))
        errors[`${side}-${at}`] = "Ghi số từ 0 đến 100.";
    }
    const [left = 0, top = 0, width = 0, height = 0] = read.map((value) => Math.round(value * 10));
    redaction.push({ left, top, width, height });
  }
  if (redaction.length === 0) errors["left-0"] = "Đánh dấu ít nhất một ô cần che.";
  return { redaction, errors };
}
