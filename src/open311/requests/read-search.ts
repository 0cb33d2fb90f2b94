import { z } from "zod";
import { Open311Error } from "../open311-error.ts";
import { serviceOf } from "../services/services.ts";

/** What a client asks for; `ids` set: nothing else counts. */
export type Search = {
  ids: string[] | null;
  from: Date;
  until: Date;
  serviceCodes: string[] | null;
  statuses: ("open" | "closed")[] | null;
  page: number;
  pageSize: number;
};

/** The specification's response volume. */
const mostShown = 1_000;
const longestMs = 90 * 24 * 3_600_000;
const moment = z.iso.datetime({ offset: true, local: false });
const day = z.iso.date();

/**
 * Reads the query of GET requests. @param query all values of a parameter. @throws {Open311Error} 400 naming every
 * parameter that cannot be read.
 */
export function readSearch(query: (name: string) => string[], now: Date): Search {
  const problems: string[] = [];
  const all = (name: string) =>
    query(name)
      .flatMap((value) => value.split(","))
      .map((value) => value.trim())
      .filter(Boolean);
  const ids = all("service_request_id");
  const codes = all("service_code");
  for (const code of codes)
    if (!serviceOf(code)) problems.push(`service_code “${code}” is not in the list of services.`);
  const statuses = all("status");
  for (const status of statuses)
    if (status !== "open" && status !== "closed") problems.push(`status is open or closed, not “${status}”.`);
  const start = readDate("start_date", query("start_date").at(-1), "00:00:00.000", problems);
  const end = readDate("end_date", query("end_date").at(-1), "23:59:59.999", problems);
  const page = readCount("page", query("page").at(-1), 1, 1_000_000, problems);
  const pageSize = readCount("page_size", query("page_size").at(-1), mostShown, mostShown, problems);
  const { from, until } = rangeOf(start, end, now);
  if (from > until) problems.push("start_date is later than end_date.");
  if (until.getTime() - from.getTime() > longestMs)
    problems.push("start_date and end_date may not span more than 90 days.");
  if (problems.length > 0) throw new Open311Error(400, ...problems);
  return {
    ids: ids.length > 0 ? ids.slice(0, mostShown) : null,
    from,
    until,
    serviceCodes: codes.length > 0 ? codes : null,
    statuses: statuses.length > 0 ? (statuses as ("open" | "closed")[]) : null,
    page,
    pageSize,
  };
}

/** Ninety days from the end that is given, the last ninety without any. */
function rangeOf(start: Date | null, end: Date | null, now: Date): { from: Date; until: Date } {
  if (start && end) return { from: start, until: end };
  if (start)
    return {
      from: start,
      until: new Date(Math.max(start.getTime(), Math.min(now.getTime(), start.getTime() + longestMs))),
    };
  const until = end ?? now;
  return { from: new Date(until.getTime() - longestMs), until };
}

/** A day alone is one of Vietnam. An unescaped “+” arrives as a space. */
function readDate(name: string, typed: string | undefined, clock: string, problems: string[]): Date | null {
  const value = typed?.trim().replace(/ (?=\d{2}:\d{2}$)/, "+");
  if (!value) return null;
  if (day.safeParse(value).success) return new Date(`${value}T${clock}+07:00`);
  if (moment.safeParse(value).success) return new Date(value);
  problems.push(`${name} is not in W3C format, for example 2026-11-01T00:00:00+07:00.`);
  return null;
}

function readCount(
  name: string,
  typed: string | undefined,
  otherwise: number,
  most: number,
  problems: string[],
): number {
  if (!typed) return otherwise;
  const count = Number(typed);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  problems.push(`${name} is a whole number from 1 to ${most}.`);
  return otherwise;
}
