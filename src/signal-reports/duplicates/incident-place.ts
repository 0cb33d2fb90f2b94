import { pointOf } from "./distance.ts";
import type { Placed } from "./sighting.ts";

/** Where an incident lies: the area most of its reports name, the first named on a tie, and the middle of its points. */
export function incidentPlace(members: readonly Placed[]): Placed {
  const points = members.flatMap((member) => pointOf(member) ?? []);
  const middle = (values: number[]) =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    areaKey: mostNamed(members.flatMap(({ areaKey }) => areaKey ?? [])),
    lat: middle(points.map(({ lat }) => lat)),
    lon: middle(points.map(({ lon }) => lon)),
  };
}

function mostNamed(keys: string[]): string | null {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (
    [...counts].reduce<[string, number] | null>(
      (best, one) => (best === null || one[1] > best[1] ? one : best),
      null,
    )?.[0] ?? null
  );
}
