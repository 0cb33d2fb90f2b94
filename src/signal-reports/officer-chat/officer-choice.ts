export type OfficerAction = "acknowledge" | "forward" | "ask" | "resolve" | "cancel";

/** A report and the version of it that an officer had before their eyes. */
export type SeenReport = { requestId: number; code: string; version: number };

/** What a button under an officer's message means. */
export type OfficerChoice =
  | ({ title: string; do: "officer"; action: OfficerAction } & SeenReport)
  | ({ title: string; do: "officer_forward"; office: string } & SeenReport);

/** What a conversation remembers of a linked officer, or of somebody who says they are one. */
export type OfficerState = {
  /** Asked for and not given yet: the question's words, or the proof. */
  owes?: { action: "ask" | "resolve"; at: string } & SeenReport;
  /** Link codes typed lately, so that nobody guesses one. */
  tries?: { count: number; since: string };
};
