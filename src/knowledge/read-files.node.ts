import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseBoundary } from "../localities/location/boundary.ts";
import { parseProfile } from "../localities/parse.ts";
import type { KnowledgeFiles } from "./sync-knowledge.ts";

/** Reads `knowledge/articles/<area>/<id>.md` and `knowledge/localities/<slug>/`. */
export async function readKnowledgeFiles(folder: string): Promise<KnowledgeFiles> {
  const paths = await readdir(join(folder, "articles"), { recursive: true });
  const articles = await Promise.all(
    paths
      .filter((path) => path.endsWith(".md") && basename(path) !== "README.md")
      .sort()
      .map(async (path) => {
        const markdown = await readFile(join(folder, "articles", path), "utf8");
        return { id: basename(path, ".md"), markdown, hash: hashOf(markdown) };
      }),
  );
  const places = await readdir(join(folder, "localities"), { withFileTypes: true });
  const localities = await Promise.all(
    places
      .filter((entry) => entry.isDirectory())
      .map(async ({ name: slug }) => {
        const profile = await readFile(join(folder, "localities", slug, "profile.yaml"), "utf8");
        const plan = await readFile(join(folder, "localities", slug, "plan.yaml"), "utf8");
        const boundary = await readBoundary(join(folder, "localities", slug), profile);
        return {
          slug,
          profile,
          plan,
          boundary,
          hash: hashOf([profile, plan, boundary].filter((file) => file !== null).join("\n")),
        };
      }),
  );
  return { articles, localities };
}

/** The GeoJSON file the profile names. @throws when it is missing or no area. */
async function readBoundary(folder: string, profile: string): Promise<string | null> {
  const { boundary } = parseProfile(profile).signal;
  if (boundary === null) return null;
  const geojson = await readFile(join(folder, boundary), "utf8");
  parseBoundary(geojson);
  return geojson;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
