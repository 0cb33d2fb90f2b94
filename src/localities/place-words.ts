import type { PlaceWords } from "../knowledge/articles/schema.ts";
import type { LocalityProfile } from "./schema.ts";

/** Kind and official name: “xã Ngọc Lặc”. */
export function fullName({ kind, name }: Pick<LocalityProfile, "kind" | "name">): string {
  return `${kind} ${name}`;
}

/** The words articles leave to the place, as `renderArticle` wants them. */
export function placeWords(profile: LocalityProfile): PlaceWords {
  const { slug, kind, unit, province, words } = profile;
  return {
    slug,
    province: province.slug,
    words: {
      place: fullName(profile),
      kind,
      unit: unit.word,
      unit_head: unit.head,
      province: province.name,
      ...words,
    },
  };
}
