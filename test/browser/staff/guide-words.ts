import { guide } from "../../../src/admin/help/guide/index.ts";

const parts = guide.flatMap(({ topics }) => topics.flatMap((topic) => topic.parts));

/** The names of the pictures that the guide shows. */
export function guidePictures(): string[] {
  return parts.flatMap(({ picture }) => picture?.name ?? []).sort();
}

/** Buttons, fields and titles that the guide names in bold. */
export function guideWords(): string[] {
  return parts.flatMap(({ words = [], steps = [] }) =>
    [...words, ...steps].flatMap((line) =>
      [...line.matchAll(/\*\*([^*]+)\*\*/g)].map(([, word = ""]) => word),
    ),
  );
}
