import type { Part } from "./conversation-parts.ts";

/** What all parts say together: a correction replaces, what is denied is dropped, the rest adds up. */
export function gather<Value>(
  parts: readonly Part[],
  find: (part: Part) => { said: Value[]; denied: Value[] },
): Value[] {
  return parts.reduce<Value[]>((known, part) => {
    const { said, denied } = find(part);
    if (part.corrects && said.length > 0) return said;
    return [...known.filter((value) => !denied.includes(value)), ...said];
  }, []);
}
