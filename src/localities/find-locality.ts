import type { LocalityProfile } from "./schema.ts";

/** The profile of a slug or of one of its aliases (`quang-trung` is `phu-son`). */
export function localityBySlug<Profile extends Pick<LocalityProfile, "slug" | "aliases">>(
  profiles: Iterable<Profile>,
  slug: string,
): Profile | undefined {
  for (const profile of profiles) if (profile.slug === slug || profile.aliases.includes(slug)) return profile;
  return undefined;
}

/** Every name a resident may use for the place, today's first: spellings, slips, and the names it had. */
export function namesOf(profile: LocalityProfile): string[] {
  const { kind, name, spellings, formerNames } = profile;
  return [...new Set([`${kind} ${name}`, name, ...spellings, ...formerNames])];
}
