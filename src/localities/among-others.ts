import type { ServedPlace } from "./served-place.ts";

/** Each place of an installation by its slug, knowing what it has to know of the others: their areas and prefixes. */
export function amongOthers(places: readonly ServedPlace[]): Map<string, ServedPlace> {
  const codePrefixes = places.map(({ profile }) => profile.signal.codePrefix);
  const areas = places.flatMap(({ slug, name, boundary }) => (boundary ? [{ slug, name, boundary }] : []));
  return new Map(
    places.map((place) => [
      place.slug,
      { ...place, codePrefixes, neighbours: areas.filter(({ slug }) => slug !== place.slug) },
    ]),
  );
}
