import type { CountedFigures } from "../count-figures.ts";

const mark = "map";

/** Figures as JSON, which knows no maps. */
export function toText(figures: CountedFigures): string {
  return JSON.stringify(figures, (_, value) => (value instanceof Map ? { [mark]: [...value] } : value));
}

/** @param text written by `toText` of the same version; an older one is counted anew within the hour. */
export function fromText(text: string): CountedFigures {
  return JSON.parse(text, (_, value) => (isMarked(value) ? new Map(value[mark]) : value));
}

function isMarked(value: unknown): value is { [mark]: [unknown, unknown][] } {
  return typeof value === "object" && value !== null && Array.isArray((value as { [mark]?: unknown })[mark]);
}
