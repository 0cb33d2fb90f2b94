import type { CitizenEvent } from "../../../conversation/types.ts";
import type { LocalityProfile } from "../../../localities/schema.ts";
import { readSignalReport } from "../../parse/read-signal-report.ts";

const read = new WeakMap<CitizenEvent, boolean>();

/** Whether a message, or what stands under a picture, reports weak signal; read once for one event. */
export function reportsSignal(event: CitizenEvent, locality: LocalityProfile): boolean {
  if (event.kind !== "text" && event.kind !== "media") return false;
  const known = read.get(event);
  if (known !== undefined) return known;
  const reports = event.text.trim() !== "" && readSignalReport({ messages: [event.text], locality }).isReport;
  read.set(event, reports);
  return reports;
}
