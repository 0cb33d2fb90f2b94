import { invalid, tooMuch } from "./api-error.ts";
import type { Json } from "./endpoint.ts";

/** `offset` (default 0) and `count` (default: the most allowed, -210 above it) of a listing. */
export function readPaging(input: Json, most: number): { offset: number; count: number } {
  const offset = Number(input.offset ?? 0);
  const count = Number(input.count ?? most);
  if (!Number.isInteger(offset) || offset < 0) throw invalid("offset");
  if (!Number.isInteger(count) || count < 1) throw invalid("count");
  if (count > most) throw tooMuch("count");
  return { offset, count };
}
