import type { Conversation } from "./turn-tools.ts";
import type { CitizenEvent, Mode, TurnOutcome, TurnStatus } from "./types.ts";

/** Turns somebody should look at afterwards; “sai rồi” besides. */
const flagged: ReadonlySet<TurnStatus> = new Set(["unknown", "safety_warning", "emergency", "error"]);

type Ended = Pick<TurnOutcome, "status" | "replies" | "gap"> & { mode: Mode };
type DeskColumns = Partial<
  Pick<Conversation, "lastMessageAt" | "waitingSince" | "snoozedUntil" | "lastStatus" | "flag" | "flaggedAt">
>;

/**
 * What the staff's lists read of a conversation after one event of the citizen: columns of the update that is made
 * anyway. Words wait for a person from the first one on, and no longer once the machine answers again.
 */
export function deskColumns(
  { lastMessageAt, waitingSince }: Pick<Conversation, "lastMessageAt" | "waitingSince">,
  event: CitizenEvent,
  { status, replies, gap, mode }: Ended,
  at: Date,
): DeskColumns {
  const words = isWords(event);
  if (!words && event.kind !== "sticker" && replies.length === 0) return {};
  const flag = gap === "wrong" ? gap : flagged.has(status) ? status : null;
  return {
    lastMessageAt: later(lastMessageAt, at),
    lastStatus: status,
    ...(flag ? { flag, flaggedAt: at } : {}),
    ...(mode.name === "bot" ? { waitingSince: null } : {}),
    ...(mode.name === "human" && words ? { waitingSince: waitingSince ?? at, snoozedUntil: null } : {}),
  };
}

/** A picture, a place and filled-in details say something too; a sticker or a follow ask for nobody. */
function isWords({ kind }: CitizenEvent): boolean {
  return kind === "text" || kind === "media" || kind === "location" || kind === "details";
}

export function later(one: Date | null, other: Date): Date {
  return one && one > other ? one : other;
}
