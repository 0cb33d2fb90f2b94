import { type Box, overlap } from "./frame.ts";

export type Label = { text: string; x: number; y: number; anchor: "start" | "middle" | "end" };
export type ToLabel = { text: string; x: number; y: number };

/** Be Vietnam Pro's mean width of a letter, and the height of a line, in parts of the font size. */
const LETTER = 0.58;
const LINE = 1.25;

/**
 * Puts each name beside its point where it covers neither a circle nor another name; a name without room is left
 * out (the table has them all). The first names get the best places.
 */
export function placeLabels(
  names: ToLabel[],
  circles: Box[],
  frame: Box,
  fontSize: number,
  gap: number,
): Label[] {
  const taken = [...circles];
  const labels: Label[] = [];
  for (const { text, x, y } of names) {
    const width = [...text].length * fontSize * LETTER;
    const height = fontSize * LINE;
    const middle = y + fontSize * 0.35;
    const candidates: Label[] = [
      { text, x: x + gap, y: middle, anchor: "start" },
      { text, x: x - gap, y: middle, anchor: "end" },
      { text, x, y: y - gap, anchor: "middle" },
      { text, x, y: y + gap + fontSize * 0.8, anchor: "middle" },
    ];
    const found = candidates.find((label) => {
      const box = boxOf(label, width, height, fontSize);
      return within(box, frame) && taken.every((other) => !overlap(box, other));
    });
    if (!found) continue;
    labels.push(found);
    taken.push(boxOf(found, width, height, fontSize));
  }
  return labels;
}

function boxOf({ x, y, anchor }: Label, width: number, height: number, fontSize: number): Box {
  const shift = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: x - shift, y: y - fontSize, width, height };
}

function within(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
