import type { Match } from "./match-figures.ts";
import type { Quantity } from "./types.ts";

const scale = { kbps: 0.001, mbps: 1, gbps: 1_000, ms: 1, percent: 1, bytes: Number.NaN } as const;

/** Beyond these a figure says more about the reading than about the network; Mbit/s and ms. */
const plausible: Record<Quantity, readonly [number, number]> = {
  down: [0.01, 2_500],
  up: [0.01, 2_500],
  ping: [1, 3_000],
  jitter: [0, 3_000],
  loss: [0, 100],
};

/** The figure in Mbit/s or ms; `null` when no network measures so. */
export function plausibleValue(quantity: Quantity, { figure, unit }: Match): number | null {
  const written = Number(figure.text.replace(",", "."));
  // Four digits without a mark are how “45.32” looks when its point is lost.
  if (/^\d{4}$/.test(figure.text) && unit !== "kbps") return null;
  if (/^0\d/.test(figure.text)) return null;
  const value = Math.round(written * scale[unit] * 10_000) / 10_000;
  const [least, most] = plausible[quantity];
  return value >= least && value <= most ? value : null;
}
