import type { Period } from "../../figures/period.ts";

type Days = Pick<Period, "fromDay" | "toDay">;

/** The conversations whose newest message lies in the period. */
export function conversationsLink(base: string, days: Days, more: Record<string, string>): string {
  return listLink(`${base}/conversations`, days, more);
}

/** The reports filed in the period. */
export function reportsLink(base: string, days: Days, more: Record<string, string> = {}): string {
  return listLink(`${base}/reports`, days, more);
}

function listLink(path: string, { fromDay, toDay }: Days, more: Record<string, string>): string {
  return `${path}?${new URLSearchParams({ tab: "all", ...more, from: fromDay, to: toDay })}`;
}
