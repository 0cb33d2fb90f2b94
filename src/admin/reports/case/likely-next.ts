import type { RequestStatus, Verb } from "../../../signal-reports/states.ts";
import type { MoveForm } from "../forms-of.ts";

/** What officers do next from each state, the likeliest first; what is not named stands behind in the table's order. */
const next: Record<RequestStatus, Verb[]> = {
  submitted: ["acknowledge", "forward", "start", "ask", "send_to_carrier", "merge", "resolve"],
  acknowledged: ["start", "send_to_carrier", "ask", "resolve", "forward"],
  in_progress: ["resolve", "send_to_carrier", "ask", "forward"],
  awaiting_citizen: ["answer", "resolve", "forward"],
  awaiting_carrier: ["resolve", "ask", "forward"],
  resolved: ["confirm", "reopen"],
  closed_fixed: ["reopen"],
  closed_declined: ["reopen"],
  withdrawn: [],
  merged: ["unmerge"],
};

/** A report that waits for its carrier is resolved by what the carrier answered. */
const carrierFirst = (status: RequestStatus, { kind }: MoveForm) =>
  status === "awaiting_carrier" && kind === "carrier_answer" ? 0 : 1;

/** The forms in the order of what is likely next. */
export function likelyNext(status: RequestStatus, forms: MoveForm[]): MoveForm[] {
  const rank = ({ verb }: MoveForm) => {
    const at = next[status].indexOf(verb);
    return at === -1 ? next[status].length : at;
  };
  return forms.toSorted((a, b) => rank(a) - rank(b) || carrierFirst(status, a) - carrierFirst(status, b));
}
