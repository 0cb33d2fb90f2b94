import type { WorkingHours } from "../localities/working-time.ts";
import { later } from "./desk-columns.ts";
import { humanMode } from "./human-mode.ts";
import type { Conversation } from "./turn-tools.ts";

type Known = Pick<Conversation, "humanSince" | "humanUntil" | "waitingSince" | "lastMessageAt" | "state">;

/**
 * The columns that change with a person's word (design rule 7): the machine is silent for 8 working hours from it, what
 * the citizen wrote before it is answered, and a digit typed now answers the person, not an older button.
 * @param conversation as it stands under its lock
 */
export function personSpoke(conversation: Known, at: Date, hours: WorkingHours) {
  const { humanSince, humanUntil, waitingSince, lastMessageAt } = conversation;
  const mode = humanMode(at, hours);
  const newer = humanSince !== null && humanUntil !== null && humanSince > at;
  return {
    mode: "human" as const,
    humanSince: newer ? humanSince : mode.since,
    humanUntil: newer ? humanUntil : mode.until,
    waitingSince: waitingSince && waitingSince > at ? waitingSince : null,
    lastMessageAt: later(lastMessageAt, at),
    state: withoutChoices(conversation.state),
  };
}

export function withoutChoices({ choices: _choices, ...state }: Record<string, unknown>) {
  return state;
}
