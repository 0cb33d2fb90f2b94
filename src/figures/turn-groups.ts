import type { TurnCounts } from "./read-turns.ts";

/** How turns are told apart at a glance; every status belongs to exactly one group. */
export const turnGroups = {
  answered: { title: "Trả lời được", statuses: ["answered", "safety_warning", "emergency"] },
  unsure: { title: "Chưa chắc, hỏi lại", statuses: ["clarify", "unknown"] },
  person: { title: "Chuyển cán bộ", statuses: ["handover", "human_mode"] },
  reports: {
    title: "Báo sóng yếu",
    statuses: [
      "report_started",
      "report_question",
      "report_filed",
      "report_joined",
      "report_cancelled",
      "report_status",
    ],
  },
  others: {
    title: "Việc khác",
    statuses: ["out_of_scope", "greeting", "menu", "privacy", "rate_limited", "ignored", "error"],
  },
} as const;

export type TurnGroup = keyof typeof turnGroups;
export const turnGroupNames = Object.keys(turnGroups) as TurnGroup[];

/** A status this version does not know counts among the others. */
export function groupOf(status: string): TurnGroup {
  return (
    turnGroupNames.find((name) => (turnGroups[name].statuses as readonly string[]).includes(status)) ??
    "others"
  );
}

export type Questions = {
  /** Turns that asked something: answered, unsure, handed to a person, or out of scope. */
  asked: number;
  answered: number;
  unsure: number;
  person: number;
  outOfScope: number;
};

/** What became of questions; greetings, menus and reports are none. */
export function questionsOf(byStatus: TurnCounts["byStatus"], which: "now" | "before"): Questions {
  const count = (...statuses: string[]) =>
    statuses.reduce((sum, status) => sum + (byStatus.get(status)?.[which] ?? 0), 0);
  const answered = count(...turnGroups.answered.statuses);
  const unsure = count(...turnGroups.unsure.statuses);
  const person = count("handover");
  const outOfScope = count("out_of_scope");
  return { asked: answered + unsure + person + outOfScope, answered, unsure, person, outOfScope };
}
