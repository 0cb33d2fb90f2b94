import { RequestRefused } from "../request-refused.ts";

/** A posted form; the last of a repeated field counts. */
export type Posted = Record<string, string | File>;

/** What was typed, without the fields left empty. */
export function textsOf(posted: Posted): Record<string, string | undefined> {
  const typed = Object.entries(posted).flatMap(([name, value]) =>
    typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : [],
  );
  return Object.fromEntries(typed);
}

/** @throws {RequestRefused} in these words when nothing was typed or chosen in a field. */
export function needed(typed: string | undefined, words: string, field: string): string {
  if (typed === undefined) throw new RequestRefused("invalid", words, field);
  return typed;
}

/** “45,2” as people write it. @throws {RequestRefused} when it is no number. */
export function figure(typed: string, what: string, field: string): number {
  const value = Number(typed.replace(",", "."));
  if (Number.isNaN(value)) throw new RequestRefused("invalid", `Ghi ${what} bằng số, ví dụ 45,2.`, field);
  return value;
}
