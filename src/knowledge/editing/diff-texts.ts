import { diffWordsWithSpace } from "diff";

/** A run of a text that stayed, came or went; `left` counts characters of what is not shown. */
export type DiffPart = { kind: "same" | "added" | "removed"; text: string } | { kind: "left"; left: number };

/** Unchanged characters that are shown around a change. */
const around = 160;
/** An article has a tenth of it; so much of each is compared. */
const longest = 60_000;

/** What changed between two texts, word by word; long runs without change are left out. */
export function diffTexts(before: string, after: string): DiffPart[] {
  const changes = diffWordsWithSpace(before.slice(0, longest), after.slice(0, longest));
  return changes.flatMap(({ value, added, removed }, at) => {
    if (added) return [{ kind: "added" as const, text: value }];
    if (removed) return [{ kind: "removed" as const, text: value }];
    return shortened(value, at === 0, at === changes.length - 1);
  });
}

function shortened(text: string, first: boolean, last: boolean): DiffPart[] {
  if (text.length <= 3 * around) return [{ kind: "same", text }];
  const head = first ? "" : text.slice(0, around);
  const tail = last ? "" : text.slice(-around);
  return [
    ...(head ? [{ kind: "same" as const, text: head }] : []),
    { kind: "left", left: text.length - head.length - tail.length },
    ...(tail ? [{ kind: "same" as const, text: tail }] : []),
  ];
}
