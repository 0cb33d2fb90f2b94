import { linkByCode } from "../../signal-reports/officer-chat/link-by-code.ts";
import { officerTurn } from "../../signal-reports/officer-chat/officer-turn.ts";
import { readLinkCode } from "../../signal-reports/officer-chat/read-command.ts";
import { chosen } from "../choices.ts";
import { say } from "../outcome.ts";
import type { TurnStep } from "../types.ts";

/** An officer at work (design rule 8): linking by code, and everything a linked officer does to reports. */
export const officerStep: TurnStep = (context) => {
  const { event, state, reports } = context;
  const code = event.kind === "text" ? readLinkCode(event.text) : null;
  if (code !== null) return linkByCode(context, code);
  if (reports.officer) return officerTurn(context, reports.officer);
  const choice = event.kind === "text" ? chosen(event.text, state) : null;
  if (choice?.do !== "officer" && choice?.do !== "officer_forward") return null;
  const text = "Zalo này không còn được liên kết với cơ quan nào, nên không làm được việc này.";
  return say(context, "report_status", text, [], { state: { ...state, choices: [], officer: {} } });
};
