import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { guide } from "../../../src/admin/help/guide/index.ts";
import { projectFolder } from "../../../src/project-folder.node.ts";

const parts = guide.flatMap(({ topics }) => topics.flatMap((topic) => topic.parts));

/** The names of the pictures that the guide shows. */
export function guidePictures(): string[] {
  return parts.flatMap(({ picture }) => picture?.name ?? []).sort();
}

/** All words of the view's source: what a page shows only in some state (a way back, a first link). */
export function wordsOfSource(): string {
  const folder = join(projectFolder(), "src/admin");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("help"))
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");
}

/** Buttons, fields and titles that the guide names in bold. */
export function guideWords(): string[] {
  return parts.flatMap(({ words = [], steps = [] }) =>
    [...words, ...steps].flatMap((line) =>
      [...line.matchAll(/\*\*([^*]+)\*\*/g)].map(([, word = ""]) => word),
    ),
  );
}
