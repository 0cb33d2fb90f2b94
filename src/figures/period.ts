import { vietnamDay, vietnamOffset } from "../localities/vietnam-time.ts";

export type Step = "day" | "week" | "month";

/** A span of whole days in Vietnam. */
type Span = {
  /** YYYY-MM-DD, the first and the last day of it. */
  fromDay: string;
  toDay: string;
  from: Date;
  /** The moment after the last day. */
  until: Date;
};

/** What is counted, in steps, and the span of the same length just before it to compare with. */
export type Period = Span & { step: Step; before: Span };

const dayMs = 24 * 3_600_000;
/** Two years of rows are as much as a page reads for a year and the one before. */
export const longestDays = 366;

export const presets = { "7": 7, "30": 30, "90": 90, "365": 365 } as const;
type Preset = keyof typeof presets;
const usual: Preset = "30";

/**
 * The period an address asks for: `days` (7, 30, 90 or 365, up to today), or `from` and `to` (YYYY-MM-DD); `by` the
 * step. What makes no sense is left out; more than a year is cut to its last year.
 */
export function readPeriod(query: Record<string, string>, now: Date): Period {
  const { from = "", to = "", days = usual, by } = query;
  const today = vietnamDay(now);
  const last = isDay(to) && to <= today ? to : today;
  const length = isDay(from) && from <= last ? daysBetween(from, last) : lengthOf(days);
  const counted = Math.min(length, longestDays);
  const span = spanOf(addDays(last, 1 - counted), last);
  const before = spanOf(addDays(span.fromDay, -counted), addDays(span.fromDay, -1));
  return { ...span, step: stepOf(by, counted), before };
}

/** The query string that asks for the same period. */
export function periodQuery({ fromDay, toDay, step }: Period): string {
  return new URLSearchParams({ from: fromDay, to: toDay, by: step }).toString();
}

/** The first day of each step of the period, YYYY-MM-DD; a week begins on Monday. */
export function stepsOf({ fromDay, toDay, step }: Pick<Period, "fromDay" | "toDay" | "step">): string[] {
  const days = new Set<string>();
  for (let at = Date.parse(fromDay); at <= Date.parse(toDay); at += dayMs)
    days.add(stepStart(new Date(at).toISOString().slice(0, 10), step));
  return [...days];
}

/** The moments at which the steps of the period begin; the first one with the period. */
export function stepMoments(period: Period): Date[] {
  return stepsOf(period).map((day) => (day <= period.fromDay ? period.from : startOf(day)));
}

/** @param day YYYY-MM-DD. */
export function stepStart(day: string, step: Step): string {
  if (step === "month") return `${day.slice(0, 7)}-01`;
  if (step === "day") return day;
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

function lengthOf(days: string): number {
  return presets[Object.hasOwn(presets, days) ? (days as Preset) : usual];
}

function stepOf(by: string | undefined, days: number): Step {
  if (by === "week" || by === "month") return by;
  if (by === "day" && days <= 92) return by;
  return days <= 31 ? "day" : days <= 120 ? "week" : "month";
}

function spanOf(fromDay: string, toDay: string): Span {
  return { fromDay, toDay, from: startOf(fromDay), until: startOf(addDays(toDay, 1)) };
}

function startOf(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - vietnamOffset);
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
}

/** A day of the calendar: the 31st of September is none. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
