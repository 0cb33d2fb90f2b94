import { consultationWindowMs, freeWindowMs } from "./send-times.ts";
import { type PlannedCitizen, type SendingPlan, type SendingQuota, sendingPlan } from "./sending-plan.ts";

/** What an OA's package holds is not known before Zalo has said so; nothing is paid for unasked. */
export const unknownQuota: SendingQuota = {
  packageRemaining: null,
  mayPay: false,
  templateAllowed: false,
  rateLimitedUntil: null,
};

export type ReplyCost = {
  plan: SendingPlan;
  /** When the answer to “what would it cost” changes next; `null` when only the citizen can change it. */
  changesAt: Date | null;
};

/** What a reply of staff would cost now, by the rules every send keeps, and until when that holds. */
export function replyCost(citizen: PlannedCitizen, quota: SendingQuota, now: Date): ReplyCost {
  const plan = sendingPlan({ kind: "reply", important: true }, citizen, quota, now);
  const since = citizen.lastInteractionAt?.getTime();
  if (plan.do === "later") return { plan, changesAt: plan.at };
  if (plan.do !== "now" || since === undefined) return { plan, changesAt: null };
  const window = plan.cost === "free" ? freeWindowMs : consultationWindowMs;
  return { plan, changesAt: new Date(since + window) };
}
