import { say } from "../../conversation/outcome.ts";
import type { TurnContext, TurnOutcome } from "../../conversation/types.ts";
import { fold } from "../../knowledge/text/index.ts";
import type { MoveDetails, Proof } from "../move-details.ts";
import type { OfficerCase } from "../report-facts.ts";
import { isAllowed, statusWords } from "../states.ts";
import type { OfficerAction, OfficerState } from "./officer-choice.ts";
import { forwardChoices, numbered, officerChoice, officerChoices } from "./officer-choices.ts";
import { caseWords } from "./officer-list.ts";
import { readProof } from "./read-proof.ts";

type OfficerMove = { [V in Exclude<OfficerAction, "cancel">]: { verb: V; details: MoveDetails[V] } }[Exclude<
  OfficerAction,
  "cancel"
>];

/** Does what needs nothing more, and asks for what is missing: the office, the question's words, the proof. */
export function askFor(
  context: TurnContext,
  found: OfficerCase,
  action: OfficerAction,
  rest = "",
): TurnOutcome {
  if (action === "cancel") return offer(context, found, "Đã thôi, chưa làm gì.");
  if (!isAllowed(action, found.status, "office"))
    return offer(
      context,
      found,
      `Phản ánh ${found.code} đang là “${statusWords[found.status]}”, không làm bước này được.`,
    );
  switch (action) {
    case "acknowledge":
      return actOn(context, found, { verb: "acknowledge", details: {} });
    case "forward":
      return toWhichOffice(context, found, rest);
    case "ask":
      return rest === ""
        ? owe(
            context,
            found,
            "ask",
            `Gõ câu cần hỏi người báo ${found.code} (tin kế tiếp sẽ gửi nguyên văn tới họ).`,
          )
        : actOn(context, found, { verb: "ask", details: { note: rest } });
    case "resolve":
      return rest === ""
        ? owe(context, found, "resolve", proofAsked(found))
        : withProof(context, found, rest);
  }
}

/** The next message after a question of ours: the question's words, a photo, a document's number, a measurement. */
export function answerOwed(
  context: TurnContext,
  found: OfficerCase,
  { action }: { action: "ask" | "resolve" },
): TurnOutcome {
  const { event } = context;
  if (event.kind === "media") {
    const [url] = event.urls;
    if (url === undefined) return owe(context, found, "resolve", "Chưa nhận được ảnh, gửi lại giúp.");
    const mediaId = context.newId();
    const note = event.text.trim() === "" ? {} : { note: event.text };
    const outcome = actOn(context, found, {
      verb: "resolve",
      details: { proof: { kind: "photo", mediaId }, ...note },
    });
    return { ...outcome, keep: [{ mediaId, url, purpose: "proof" }] };
  }
  const text = event.kind === "text" ? event.text : "";
  return action === "ask"
    ? actOn(context, found, { verb: "ask", details: { note: text } })
    : withProof(context, found, text);
}

/** The move itself, carried out in the turn's transaction; what is said comes from there. */
export function actOn(context: TurnContext, found: OfficerCase, move: OfficerMove): TurnOutcome {
  const { requestId, officeId, version: seenVersion } = found;
  return say(context, "report_status", "", [], {
    act: { do: "move", ...move, requestId, officeId, seenVersion },
    // What stands when it is refused: the same things may be tried again.
    state: { ...context.state, choices: officerChoices(found), officer: {} },
  });
}

function withProof(context: TurnContext, found: OfficerCase, text: string): TurnOutcome {
  const proof: Proof | null = readProof(text);
  return proof
    ? actOn(context, found, { verb: "resolve", details: { proof } })
    : owe(context, found, "resolve", `Chưa đọc được bằng chứng. ${proofAsked(found)}`);
}

function toWhichOffice(context: TurnContext, found: OfficerCase, rest: string): TurnOutcome {
  const choices = forwardChoices(context.place, found);
  const wanted = fold(rest).trim();
  const named = wanted === "" ? undefined : choices.find(({ title }) => fold(title) === wanted);
  if (named?.do === "officer_forward")
    return actOn(context, found, { verb: "forward", details: { office: named.office } });
  const text = `Chuyển ${found.code} tới nơi nào?\n${numbered(choices)}`;
  return say(context, "report_status", text, choices, { state: { ...context.state, choices, officer: {} } });
}

function proofAsked({ code }: OfficerCase): string {
  return `Để báo xong ${code} cần một bằng chứng: gửi 1 ảnh chụp tại chỗ, hoặc gõ “công văn 12/UBND”, hoặc gõ kết quả đo lại, ví dụ “đo được 45 mbps”.`;
}

function owe(context: TurnContext, found: OfficerCase, action: "ask" | "resolve", text: string): TurnOutcome {
  const { requestId, code, version } = found;
  const choices = [officerChoice("cancel", found)];
  const officer: OfficerState = { owes: { action, at: context.now.toISOString(), requestId, code, version } };
  return say(context, "report_status", text, choices, { state: { ...context.state, choices, officer } });
}

function offer(context: TurnContext, found: OfficerCase, opening: string): TurnOutcome {
  const choices = officerChoices(found);
  return say(context, "report_status", caseWords(opening, found, context.place), choices, {
    state: { ...context.state, choices, officer: {} },
  });
}
