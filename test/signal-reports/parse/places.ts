import { join } from "node:path";
import { localityBySlug } from "../../../src/localities/find-locality.ts";
import { readLocalities } from "../../../src/localities/read-localities.node.ts";
import type { LocalityProfile } from "../../../src/localities/schema.ts";

const profiles = readLocalities(join(import.meta.dirname, "../../../knowledge/localities")).map(
  ({ profile }) => profile,
);

/** One of the five places, as the product knows it. */
export function place(slug: string): LocalityProfile {
  const found = localityBySlug(profiles, slug);
  if (!found) throw new Error(slug);
  return found;
}
