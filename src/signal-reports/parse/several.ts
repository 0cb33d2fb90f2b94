import type { OneOrMore } from "./types.ts";

/** One value alone, several as an array in the order said, none as `null`. */
export function oneOrMore<Value>(values: readonly Value[]): OneOrMore<Value> {
  const different = [...new Set(values)];
  const [only, ...others] = different;
  if (only === undefined) return null;
  return others.length > 0 ? different : only;
}
