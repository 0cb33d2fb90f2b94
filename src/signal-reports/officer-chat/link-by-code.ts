import { say } from "../../conversation/outcome.ts";
import type { TurnContext, TurnOutcome } from "../../conversation/types.ts";

const mostTries = 5;
const windowMs = 24 * 3_600_000;

/** Somebody typed a link code. Five a day: a million codes cannot be gone through. */
export function linkByCode(context: TurnContext, code: string): TurnOutcome {
  const { state, now } = context;
  const before = state.officer?.tries;
  const fresh = before && now.getTime() - Date.parse(before.since) < windowMs ? before : null;
  const tries = { count: (fresh?.count ?? 0) + 1, since: fresh?.since ?? now.toISOString() };
  const next = { ...state, officer: { ...state.officer, tries } };
  if (tries.count > mostTries) {
    const text = "Đã thử mã quá nhiều lần. Thử lại sau một ngày, hoặc liên hệ quản trị.";
    return say(context, "rate_limited", text, [], { state: next });
  }
  return say(context, "report_status", "", [], { act: { do: "link-officer", code }, state: next });
}
