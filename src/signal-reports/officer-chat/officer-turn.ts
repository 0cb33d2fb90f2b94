import { chosen } from "../../conversation/choices.ts";
import { say } from "../../conversation/outcome.ts";
import type { TurnContext, TurnOutcome } from "../../conversation/types.ts";
import { fold } from "../../knowledge/text/index.ts";
import type { Officer, OfficerCase } from "../report-facts.ts";
import { actOn, answerOwed, askFor } from "./officer-acts.ts";
import type { SeenReport } from "./officer-choice.ts";
import { officerChoices } from "./officer-choices.ts";
import { caseList, caseWords } from "./officer-list.ts";
import { readCommand } from "./read-command.ts";

/** What was asked of an officer is waited for so long; later words are a question to the assistant again. */
const owedForMs = 30 * 60_000;

/**
 * A linked officer's turn: a button or number of the last message, a typed command, or the words, photo or figures
 * asked for. `null`: nothing of an officer's; the assistant answers as anybody else.
 */
export function officerTurn(context: TurnContext, officer: Officer): TurnOutcome | null {
  const { event, state, now } = context;
  const owes = state.officer?.owes;
  const open = owes && now.getTime() - Date.parse(owes.at) < owedForMs ? owes : null;
  if (event.kind === "media" && event.media === "image" && open?.action === "resolve")
    return withCase(context, officer, open, (found) => answerOwed(context, found, open));
  if (event.kind !== "text") return null;
  const choice = chosen(event.text, state);
  if (choice?.do === "officer")
    return withCase(context, officer, choice, (found) => askFor(context, found, choice.action));
  if (choice?.do === "officer_forward")
    return withCase(context, officer, choice, (found) =>
      actOn(context, found, { verb: "forward", details: { office: choice.office } }),
    );
  const command = readCommand(event.text, officer.cases);
  if (command?.do === "leave")
    return say(context, "report_status", "", [], { act: { do: "unlink-officer" } });
  if (command?.do === "list") return caseList(context, officer);
  if (command?.do === "act")
    return command.found
      ? askFor(context, command.found, command.action, command.rest)
      : gone(context, command);
  if (!open) return null;
  if (/^(thoi|huy|bo qua)$/.test(fold(event.text).trim()))
    return withCase(context, officer, open, (found) => askFor(context, found, "cancel"));
  return withCase(context, officer, open, (found) => answerOwed(context, found, open));
}

/** The report as it is now, when it still is as the officer saw it; else what has become of it. */
function withCase(
  context: TurnContext,
  officer: Officer,
  seen: SeenReport,
  then: (found: OfficerCase) => TurnOutcome,
): TurnOutcome {
  const found = officer.cases.find(({ requestId }) => requestId === seen.requestId);
  if (!found) return gone(context, seen);
  if (found.version === seen.version) return then(found);
  const choices = officerChoices(found);
  return say(context, "report_status", changedWords(context, found), choices, {
    state: { ...context.state, choices, officer: {} },
  });
}

function changedWords({ place }: TurnContext, found: OfficerCase): string {
  return caseWords(`Phản ánh ${found.code} vừa có người khác xử lý trước.`, found, place);
}

function gone(context: TurnContext, { code }: { code: string }): TurnOutcome {
  const text = `Phản ánh ${code} không còn trong phần việc đang mở. Gõ “việc của tôi” để xem các việc còn lại.`;
  return say(context, "report_status", text, [], { state: { ...context.state, choices: [], officer: {} } });
}
