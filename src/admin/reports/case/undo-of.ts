import type { RequestEvent } from "../../../signal-reports/offices/read-case.ts";
import type { StaffSession } from "../../../staff/staff-session.ts";
import { type HistoryTools, historyWords } from "./history-words.ts";

/** The way back from what somebody has just done to a report: where it is posted, with what. */
export type Undo = { words: string; verb: string; hidden: Record<string, string> };

const offeredForMs = 10 * 60_000;

/** How the newest act is undone, where it was one's own, just now, and has an opposite. */
export function undoOf(
  events: RequestEvent[],
  { staffId, officeId }: StaffSession,
  now: Date,
  tools: HistoryTools,
): Undo | null {
  const last = events.findLast(({ verb }) => verb !== "looked");
  const own = last?.actorKind === "staff" && last.actorId === staffId && officeId === null;
  if (!last || !own || now.getTime() - last.at.getTime() > offeredForMs) return null;
  const words = historyWords(last, tools);
  const { urgent, label, on, was } = last.details;
  switch (last.verb) {
    case "merge":
      return { words, verb: "unmerge", hidden: {} };
    case "set_priority":
      return { words, verb: "priority", hidden: { urgent: urgent ? "0" : "1" } };
    case "label":
      return { words, verb: "label", hidden: { label: String(label), on: on ? "0" : "1" } };
    case "assign":
      return { words, verb: "assign", hidden: { assignee: typeof was === "string" ? was : "-" } };
    default:
      return null;
  }
}
