import type { ServedPlace } from "../../localities/served-place.ts";
import { isAllowed, type RequestStatus } from "../states.ts";
import type { OfficerAction, OfficerChoice, SeenReport } from "./officer-choice.ts";

const actions = ["acknowledge", "forward", "ask", "resolve"] as const;
const actionWords: Record<OfficerAction, string> = {
  acknowledge: "Nhận",
  forward: "Chuyển",
  ask: "Hỏi thêm",
  resolve: "Xong",
  cancel: "Thôi",
};

/** What an officer may do with a report now. The titles carry its number: an old button still means its own report. */
export function officerChoices(report: SeenReport & { status: RequestStatus }): OfficerChoice[] {
  return actions
    .filter((action) => isAllowed(action, report.status, "office"))
    .map((action) => officerChoice(action, report));
}

export function officerChoice(
  action: OfficerAction,
  { requestId, code, version }: SeenReport,
): OfficerChoice {
  return { title: `${actionWords[action]} ${code}`, do: "officer", action, requestId, code, version };
}

/** The offices a report may be passed on to: all of the place but the one that has it. */
export function forwardChoices(
  { profile }: ServedPlace,
  { requestId, code, version, receiver }: SeenReport & { receiver: string },
): OfficerChoice[] {
  return profile.offices
    .filter(({ id }) => id !== receiver)
    .map(({ id, shortName }) => ({
      title: shortName,
      do: "officer_forward" as const,
      office: id,
      requestId,
      code,
      version,
    }));
}

/** “Bấm nút hoặc gõ số: 1 Nhận, 2 Chuyển…” */
export function numbered(choices: { title: string }[]): string {
  return choices.length === 0
    ? ""
    : `Bấm nút hoặc gõ số:\n${choices.map(({ title }, index) => `${index + 1}. ${title}`).join("\n")}`;
}
