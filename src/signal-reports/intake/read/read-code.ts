import type { TurnContext } from "../../../conversation/types.ts";

/** The prefixes with which reports are numbered in this installation, `NH`; other letters begin no number of a report. */
export function prefixesOf({ place, reports }: Pick<TurnContext, "place" | "reports">): string[] {
  const known = place.codePrefixes ?? [place.profile.signal.codePrefix];
  return [...new Set([...known, ...reports.own.map(({ code }) => code.split("-")[0] ?? "")])].filter(Boolean);
}

/** The report's number in a message, `NH-26-0042`, however it is typed (“nh260042”, “NH 26 42”); `null` without one. */
export function readCode(message: string, prefixes: readonly string[]): string | null {
  const [, prefix, year, apart, joined] = written(prefixes)?.exec(message.normalize("NFC")) ?? [];
  const number = apart ?? joined;
  if (!prefix || !year || !number) return null;
  return `${prefix.toUpperCase()}-${year}-${String(Number(number)).padStart(4, "0")}`;
}

/** The message with the number of a report spelt as the words it stands for. */
export function withoutCode(message: string, prefixes: readonly string[]): string {
  const code = written(prefixes);
  return code ? message.normalize("NFC").replace(code, " phản ánh ") : message;
}

/** Leading zeros can be left out where the year stands apart; a stroke may also part a day from a month. */
function written(prefixes: readonly string[]): RegExp | null {
  if (prefixes.length === 0) return null;
  const prefix = `(?<![\\p{L}\\p{N}])(${prefixes.join("|")}) ?[-–—_./]? ?(\\d{2})`;
  return new RegExp(
    `${prefix}(?:(?: ?[-–—_.] ?| +)(\\d{1,6})| ?/? ?(\\d{4,6}))(?![\\p{L}\\p{N}]|[/.]\\d)`,
    "iu",
  );
}
