import type { ServedPlace } from "../../localities/served-place.ts";
import { appliesTo } from "../articles/render.ts";
import type { Article } from "../articles/schema.ts";
import { everything } from "../switches/switched-off.ts";

type Served = Pick<Article, "localities">;

/**
 * Whose decision a text is: the one place whose residents read it, now or once it is published; `*` where several do
 * (those who look after all of them decide). In an installation of one place everything is that place's.
 * @param texts the text now served and the one proposed, as far as there are such.
 */
export function whoDecides(
  texts: readonly (Served | undefined)[],
  places: ReadonlyMap<string, ServedPlace>,
): string {
  const known = [...places.values()];
  const [only] = known;
  if (only && known.length === 1) return only.slug;
  const served = known.filter((place) => texts.some((text) => text && appliesTo(text, place)));
  const [one] = served;
  return one && served.length === 1 ? one.slug : everything;
}
