import { vietnamDay } from "../../localities/vietnam-time.ts";
import type { DossierData, DossierRow } from "./dossier-data.ts";

export type DossierSummary = {
  reports: number;
  voices: number;
  areas: { area: string; reports: number; voices: number; households: number | null }[];
  households: number | null;
  firstDay: string;
  lastDay: string;
  located: number;
  /** Download speeds in Mbit/s; `null` when nobody measured. */
  speed: { measured: number; lowest: number; median: number; highest: number } | null;
  /** How many measurements the target speaks of, and how many fall short; `null` without a target or measurement. */
  against: { compared: number; below: number } | null;
};

/**
 * The figures of the letter. Households are the reporters' own estimates: neighbours count the same houses, so each
 * area counts its largest estimate once, and areas add up.
 */
export function summarise({ rows, target }: Pick<DossierData, "rows" | "target">): DossierSummary {
  const days = rows.map(({ reportedAt }) => vietnamDay(reportedAt)).sort();
  const areas = summariseAreas(rows);
  const speeds = rows.flatMap(({ speed }) => speed?.down ?? []).sort((a, b) => a - b);
  const verdicts = rows.map((row) => compareWithTarget(row, target)).filter((verdict) => verdict !== null);
  return {
    reports: rows.length,
    voices: total(rows.map(({ voices }) => voices)),
    areas,
    households: totalKnown(areas.map(({ households }) => households)),
    firstDay: days[0] ?? "",
    lastDay: days.at(-1) ?? "",
    located: rows.filter(({ place }) => place !== null).length,
    speed:
      speeds.length === 0
        ? null
        : {
            measured: speeds.length,
            lowest: speeds[0] ?? 0,
            median: median(speeds),
            highest: speeds.at(-1) ?? 0,
          },
    against:
      verdicts.length === 0
        ? null
        : { compared: verdicts.length, below: verdicts.filter((verdict) => verdict === "below").length },
  };
}

/** Whether a measured download speed reaches the target; `null` when either is missing or the target is for another service. */
export function compareWithTarget(
  row: DossierRow,
  target: DossierData["target"],
): "below" | "reached" | null {
  const down = row.speed?.down ?? null;
  if (down === null || target === null) return null;
  if (!row.services.some((service) => target.services.includes(service))) return null;
  return down < target.mbps ? "below" : "reached";
}

function summariseAreas(rows: DossierRow[]): DossierSummary["areas"] {
  return [...Map.groupBy(rows, ({ area }) => area)]
    .map(([area, of]) => ({
      area,
      reports: of.length,
      voices: total(of.map(({ voices }) => voices)),
      households: of.reduce<number | null>(
        (most, { households }) => (households === null ? most : Math.max(most ?? 0, households)),
        null,
      ),
    }))
    .sort((a, b) => b.reports - a.reports || a.area.localeCompare(b.area, "vi", { numeric: true }));
}

function median(sorted: number[]): number {
  const middle = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(middle)] ?? 0;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

function totalKnown(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : total(known);
}
