import { type Document, isScalar, parseDocument } from "yaml";
import { localityProfile } from "../schema.ts";

/** Where a value stands in `profile.yaml`: `["workingHours", "periods"]`. */
export type ProfilePath = readonly (string | number)[];

/** @param value `undefined` takes the key out. */
export type ProfileChange = { path: ProfilePath; value: unknown };

/** What a change did, for whoever looks at it before or after. */
export type DoneChange = { path: string; before: unknown; after: unknown };

export type ProfileMistake = { path: string; message: string };

/** The profile would not be valid; nothing was changed. */
export class ProfileRefused extends Error {
  readonly mistakes: ProfileMistake[];

  constructor(mistakes: ProfileMistake[]) {
    super(mistakes.map(({ path, message }) => `${path}: ${message}`).join("; "));
    this.name = "ProfileRefused";
    this.mistakes = mistakes;
  }
}

/**
 * The profile's text with some values changed: comments, order and everything else stay as they are written, and a
 * value that is already so is not touched. @throws {ProfileRefused} by the rules that hold for the files as well.
 */
export function applyChanges(
  yaml: string,
  changes: readonly ProfileChange[],
): { yaml: string; done: DoneChange[] } {
  const document = parseDocument(yaml);
  const done: DoneChange[] = [];
  for (const { path, value } of changes) {
    const before = valueAt(document, path);
    if (same(before, value)) continue;
    if (value === undefined) document.deleteIn(path);
    else put(document, path, value);
    done.push({ path: path.join("."), before: before ?? null, after: value ?? null });
  }
  if (done.length === 0) return { yaml, done };
  const checked = localityProfile.safeParse(document.toJS());
  if (!checked.success)
    throw new ProfileRefused(
      checked.error.issues.map(({ path, message }) => ({ path: path.join("."), message })),
    );
  return { yaml: document.toString({ lineWidth: 0 }), done };
}

/** What stands at a path, as plain data; `undefined` where nothing does. */
export function valueAt(document: Document, path: ProfilePath): unknown {
  const node = document.getIn(path, true);
  if (node === undefined || node === null) return node;
  return (node as { toJS?: (document: Document) => unknown }).toJS?.(document) ?? null;
}

/** A plain value keeps the comment beside the old one. */
function put(document: Document, path: ProfilePath, value: unknown): void {
  const old = document.getIn(path, true);
  const plain = value === null || typeof value !== "object";
  if (isScalar(old) && plain) old.value = value;
  else document.setIn(path, document.createNode(value));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
