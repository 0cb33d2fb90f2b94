import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Boundary, parseBoundary } from "./location/boundary.ts";
import { parsePlan, parseProfile } from "./parse.ts";
import type { LocalityPlan } from "./plan-schema.ts";
import type { LocalityProfile } from "./schema.ts";

export type Locality = { profile: LocalityProfile; plan: LocalityPlan; boundary: Boundary | null };

function readFrom<Data>(folder: string, slug: string, file: string, parse: (text: string) => Data): Data {
  try {
    return parse(readFileSync(join(folder, slug, file), "utf8"));
  } catch (error) {
    throw new Error(`${slug}/${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Reads `<folder>/<slug>/{profile,plan}.yaml` and the boundary the profile names, one folder a place, by slug: a new place is a new folder.
 * @throws naming the file when one is missing or wrong, when a slug is not its folder's name, or when two
 * places answer to one slug or number their reports alike.
 */
export function readLocalities(folder: string): Locality[] {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const localities = slugs.map((slug) => {
    const profile = readFrom(folder, slug, "profile.yaml", parseProfile);
    const { boundary } = profile.signal;
    return {
      profile,
      plan: readFrom(folder, slug, "plan.yaml", parsePlan),
      boundary: boundary === null ? null : readFrom(folder, slug, boundary, parseBoundary),
    };
  });
  const taken = new Set<string>();
  const prefixes = new Set<string>();
  localities.forEach(({ profile }, index) => {
    if (profile.slug !== slugs[index])
      throw new Error(`${slugs[index]}/profile.yaml: its slug is ${profile.slug}`);
    for (const slug of [profile.slug, ...profile.aliases]) {
      if (taken.has(slug)) throw new Error(`two localities answer to the slug ${slug}`);
      taken.add(slug);
    }
    const { codePrefix } = profile.signal;
    if (prefixes.has(codePrefix)) throw new Error(`two localities number reports with ${codePrefix}`);
    prefixes.add(codePrefix);
  });
  return localities;
}
