import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { Db } from "../../src/database/database.ts";
import { localities } from "../../src/database/schema/index.ts";
import { readKnowledgeFiles } from "../../src/knowledge/read-files.node.ts";
import { syncKnowledge } from "../../src/knowledge/sync-knowledge.ts";
import { parseProfile } from "../../src/localities/parse.ts";
import { projectFolder } from "../../src/project-folder.node.ts";

export type BenchPlace = {
  slug: string;
  oaId: string;
  codePrefix: string;
  areas: string[];
  conversations: number;
  reports: number;
};

export type Size = { places: number; conversations: number; reports: number };

/** Also the pattern of the made-up ones. */
export const largestPlace = "ngoc-lac";

const hamlets = 24;

/**
 * The articles as they are, the places of the repository, and made-up ones until there are enough. Sizes fall with
 * the rank (1/rank): the first place has about a sixth of everything.
 */
export async function bringPlaces(db: Db, size: Size, now: Date): Promise<BenchPlace[]> {
  const files = await readKnowledgeFiles(join(projectFolder(), "knowledge"));
  const pattern = files.localities.find(({ slug }) => slug === largestPlace);
  if (!pattern) throw new Error("The pattern for made-up places is gone");
  await syncKnowledge(db, files, now);
  const made = Array.from({ length: size.places - files.localities.length }, (_, index) => {
    const slug = `xa-mau-${String(index + 1).padStart(3, "0")}`;
    const profile = parse(pattern.profile);
    Object.assign(profile, { slug, name: `Mẫu ${index + 1}`, spellings: [], formerNames: [] });
    profile.signal.codePrefix = prefixOf(index);
    profile.signal.hamlets = areasOf();
    return { slug, profile: stringify(profile), plan: pattern.plan };
  });
  await db.insert(localities).values(
    made.map((place) => ({
      ...place,
      boundary: null,
      repositoryHash: place.slug,
      origin: "staff" as const,
      updatedAt: now,
    })),
  );
  const others = files.localities.filter(({ slug }) => slug !== pattern.slug);
  const all = [pattern, ...others, ...made];
  const weights = all.map((_, index) => 1 / (index + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shareOf = (index: number, amount: number) =>
    Math.max(1, Math.round(((weights[index] ?? 0) / total) * amount));
  return all.map(({ slug, profile }, index) => {
    const { signal } = parseProfile(profile);
    return {
      slug,
      oaId: `88000000000000${String(index).padStart(5, "0")}`,
      codePrefix: signal.codePrefix,
      areas: signal.hamlets.length > 0 ? signal.hamlets : areasOf(),
      conversations: shareOf(index, size.conversations),
      reports: shareOf(index, size.reports),
    };
  });
}

function areasOf(): string[] {
  return Array.from({ length: hamlets }, (_, index) => `Thôn ${index + 1}`);
}

/** `XAA`, `XAB`, …: beside the prefixes of the real places. */
function prefixOf(index: number): string {
  const letter = (value: number) => String.fromCharCode(65 + (value % 26));
  return `X${letter(Math.floor(index / 26))}${letter(index)}`;
}
