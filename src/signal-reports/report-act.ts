import type { Trouble, Voice } from "./filing.ts";
import type { MoveDetails } from "./move-details.ts";
import type { Verdict } from "./record-verdict.ts";
import type { Verb } from "./states.ts";

/** A citizen's voice before it is known whose conversation it is. */
export type SpokenVoice = Omit<Voice, "conversationId">;

type Move = { [V in Verb]: { do: "move"; verb: V; requestId: number; details: MoveDetails[V] } }[Verb];

/** What a decided turn does to reports, carried out in the turn's own transaction. */
export type ReportAct =
  | { do: "file"; trouble: Trouble; voice: SpokenVoice }
  | { do: "join"; requestId: number; voice: SpokenVoice }
  /** What a citizen does to their own report. */
  | (Move & { voiceId: number })
  /** “đã tốt chưa?” answered. */
  | { do: "verdict"; requestId: number; voiceId: number; verdict: Verdict; note?: string }
  /** Figures of a speed test, read from a screenshot or typed, for a report that is filed already. */
  | { do: "measured"; requestId: number; voiceId: number; speed: NonNullable<Voice["speed"]> }
  /** What an officer does from Zalo. */
  | (Move & { officeId: string; seenVersion: number })
  /** A code typed by an officer. */
  | { do: "link-officer"; code: string }
  /** An officer who wants to be none any more. */
  | { do: "unlink-officer" };
