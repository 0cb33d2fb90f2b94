import type { CitizenEvent, ConversationState } from "../../conversation/types.ts";
import type { ServedPlace } from "../../localities/served-place.ts";
import { readSignalReport } from "../parse/read-signal-report.ts";

/** Whether this event may file or join a report, so that the open ones near it are worth reading. */
export function mayTell(event: CitizenEvent, _state: ConversationState, { profile }: ServedPlace): boolean {
  return event.kind === "text" && readSignalReport({ messages: [event.text], locality: profile }).isReport;
}
