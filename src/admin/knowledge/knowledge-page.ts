import type { ServedPlace } from "../../localities/served-place.ts";
import type { AdminRoute, ProvincePage, StaffPage } from "../admin-route.ts";

/** A page of the knowledge, in one place or over all of them: the same pages, decided about by others. */
export type KnowledgePage = ProvincePage & { place: ServedPlace | null };

export type KnowledgeRoute = AdminRoute<KnowledgePage>;

/** Whose decisions are made here: a slug, or `*`. */
export function scopeHere({ desk }: Pick<KnowledgePage, "desk">): string {
  return desk.session.place;
}

/** The same route over all places. */
export function overAllPlaces(route: KnowledgeRoute): AdminRoute<ProvincePage> {
  return { ...route, handle: (page) => route.handle({ ...page, place: null }) };
}

/** The same route in one place. */
export function inPlace(route: KnowledgeRoute): AdminRoute<StaffPage> {
  return { ...route, handle: (page) => route.handle(page) };
}

/** The place whose residents' view is shown: the page's own, else the first of the installation. */
export function shownPlace(
  { place }: Pick<KnowledgePage, "place">,
  places: ReadonlyMap<string, ServedPlace>,
): ServedPlace | null {
  return place ?? places.values().next().value ?? null;
}
