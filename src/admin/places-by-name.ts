import type { KnowledgeBase, Library } from "../knowledge/knowledge-base.ts";

type PlaceName = { slug: string; name: string };

const sorted = new WeakMap<Library["places"], PlaceName[]>();

/** Every place of the installation, by name; one reading of the places is sorted once, not at each request. */
export function placesByName(knowledge: Pick<KnowledgeBase, "library" | "places">): readonly PlaceName[] {
  const { places } = knowledge.library();
  const known = sorted.get(places) ?? knowledge.places();
  sorted.set(places, known);
  return known;
}
