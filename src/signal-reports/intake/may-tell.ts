import type { CitizenEvent, ConversationState } from "../../conversation/types.ts";
import type { ServedPlace } from "../../localities/served-place.ts";
import { openDraft } from "./draft.ts";
import { reportsSignal } from "./read/read-event.ts";

/** Whether this event may file or join a report, so that the open ones near it are worth reading. */
export function mayTell(
  event: CitizenEvent,
  { report }: ConversationState,
  { profile }: ServedPlace,
  now: Date,
): boolean {
  return openDraft(report, now) !== null || reportsSignal(event, profile);
}
