import type { LocalKnowledge } from "../knowledge/local-knowledge.ts";
import type { ServedPlace } from "../localities/served-place.ts";
import type { Reply } from "../outbox/reply.ts";
import type { SecretKind } from "../security/mask-personal-data.ts";
import type { FormAnswer } from "../signal-reports/intake/answers.ts";
import type { ReportDraft } from "../signal-reports/intake/draft.ts";
import type { OfficerChoice, OfficerState } from "../signal-reports/officer-chat/officer-choice.ts";
import type { ReportAct } from "../signal-reports/report-act.ts";
import type { ReportFacts } from "../signal-reports/report-facts.ts";

/** Every way a turn can end (`contract.md`); the dashboard is a count by status. */
export const turnStatuses = [
  "answered",
  "clarify",
  "unknown",
  "out_of_scope",
  "handover",
  "human_mode",
  "report_started",
  "report_question",
  "report_filed",
  "report_joined",
  "report_cancelled",
  "report_status",
  "safety_warning",
  "emergency",
  "greeting",
  "menu",
  "privacy",
  "rate_limited",
  "ignored",
  "error",
] as const;
export type TurnStatus = (typeof turnStatuses)[number];

/** What a citizen did, without Zalo's envelope and with personal data already masked. */
export type CitizenEvent =
  | { kind: "text"; text: string; secrets: SecretKind[] }
  | {
      kind: "media";
      media: "image" | "voice" | "video" | "file" | "link" | "contact";
      text: string;
      secrets: SecretKind[];
      /** Where Zalo holds them, in the order sent; only remembered, sealed, when a report needs them. */
      urls: string[];
    }
  | { kind: "location"; lat: number; lon: number }
  | { kind: "sticker" }
  | { kind: "reaction" }
  | { kind: "follow" }
  | { kind: "unfollow" }
  | { kind: "opened" }
  | { kind: "details" };

/** What pressing an offered button means. */
export type Choice =
  | OfficerChoice
  | { title: string; do: "article"; articleId: string; aspect?: string; whole?: boolean }
  | { title: string; do: "menu" | "person" | "assistant" | "privacy" | "erase" | "wrong" }
  /** “đã tốt chưa?” about one report. */
  | { title: string; do: "verdict"; code: string; verdict: "good" | "better" | "not_fixed" }
  /** An office's question about one report, left unanswered. */
  | { title: string; do: "answer_ask"; code: string }
  /** The form of a weak-signal report is opened. */
  | { title: string; do: "tell" }
  /** An answer to the form's question. */
  | { title: string; do: "report"; answer: FormAnswer }
  | { title: string; do: "status" | "withdraw" | "keep"; code: string }
  /** The figures read from a screenshot: right, or to be typed. */
  | { title: string; do: "measured"; mediaId: string; speed: Speed | null };

/** Mbit/s and ms. */
export type Speed = { down: number | null; up: number | null; ping: number | null };

/** What is remembered between two turns; a citizen's words only inside the report, which is stored sealed. */
export type ConversationState = {
  /** The last article answered from, for “thế mất bao nhiêu tiền”. */
  topic?: { articleId: string; at: string; aspects?: string[] };
  choices?: Choice[];
  greetedAt?: string;
  awayNoticeAt?: string;
  officer?: OfficerState;
  /** A weak-signal report being told (`stored-state.ts` seals it). */
  report?: ReportDraft;
  /** Pictures and figures sent soon afterwards still belong to this report. */
  lastReport?: { requestId: number; code: string; at: string };
  /** The figures of this screenshot are being typed. */
  measuring?: { mediaId: string; at: string };
};

export type Mode = { name: "bot" } | { name: "human"; since: Date; until: Date };

export type TurnContext = {
  event: CitizenEvent;
  state: ConversationState;
  mode: Mode;
  place: ServedPlace;
  knowledge: LocalKnowledge;
  now: Date;
  reports: ReportFacts;
  /** Ids for what this turn keeps. */
  newId: () => string;
};

export type TurnOutcome = {
  status: TurnStatus;
  replies: Reply[];
  state: ConversationState;
  articleId: string | null;
  score: number | null;
  /** Set when the turn changes who answers. */
  mode?: Mode;
  /** The citizen called the last answer wrong. */
  gap?: "wrong";
  /** What the turn does to reports; carried out before it is recorded, and able to add to what is said. */
  act?: ReportAct;
  /** Pictures of this event that the turn keeps, by the ids it gave them. */
  keep?: { mediaId: string; url: string; purpose: "photo" | "ispeed" | "proof"; requestId?: number }[];
  /** Pictures of a report that is not filed after all. */
  forget?: string[];
};

/** One way to end a turn; `null` leaves it to the next. */
export type TurnStep = (context: TurnContext) => TurnOutcome | null;
