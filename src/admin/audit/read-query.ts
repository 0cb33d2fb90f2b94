import { vietnamOffset } from "../../localities/vietnam-time.ts";
import { typedLine } from "../../security/typed-text.ts";
import type { TrailFilter } from "./read-trail.ts";

export const perPage = 50;
const day = 24 * 3_600_000;

/** What the form of the trail asks for, as it was typed. */
export type TrailQuery = Record<"staff" | "action" | "subject" | "id" | "place" | "from" | "to", string>;

/** Reads a query string. @param get a parameter's value. */
export function readTrailQuery(get: (name: string) => string | undefined): TrailQuery {
  const value = (name: string) => typedLine(get(name) ?? "").slice(0, 200);
  return {
    staff: value("staff"),
    action: value("action"),
    subject: value("subject"),
    id: value("id"),
    place: value("place"),
    from: value("from"),
    to: value("to"),
  };
}

/** The same as a filter of the trail; days are Vietnam's, both ends with them. */
export function trailFilter(query: TrailQuery): Omit<TrailFilter, "limit"> {
  const until = startOf(query.to);
  return {
    staffId: query.staff || undefined,
    action: query.action || undefined,
    subject: query.subject || undefined,
    subjectId: query.id || undefined,
    locality: query.place || undefined,
    from: startOf(query.from) ?? undefined,
    until: until ? new Date(until.getTime() + day) : undefined,
  };
}

/** The part of an address that asks for the same again. */
export function trailSearch(query: TrailQuery, more: Record<string, string> = {}): string {
  const given = Object.entries({ ...query, ...more }).filter(([, value]) => value !== "");
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}

function startOf(typed: string): Date | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(typed) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at - vietnamOffset);
}
