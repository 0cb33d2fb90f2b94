import type { Place } from "../coarse-place.ts";
import type { DossierRow } from "../dossier-data.ts";

export type LocatedRow = DossierRow & { place: Place };

const FAR_DEGREES = 0.3;

/** The reports that have a place; those some 30 km off their middle would shrink the rest to a dot and are `far`. */
export function nearRows(rows: DossierRow[]): { near: LocatedRow[]; far: LocatedRow[] } {
  const located = rows.filter((row): row is LocatedRow => row.place !== null);
  const lat = middle(located.map(({ place }) => place.lat));
  const lon = middle(located.map(({ place }) => place.lon));
  const isNear = ({ place }: LocatedRow) =>
    Math.abs(place.lat - lat) < FAR_DEGREES && Math.abs(place.lon - lon) < FAR_DEGREES;
  return { near: located.filter(isNear), far: located.filter((row) => !isNear(row)) };
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
