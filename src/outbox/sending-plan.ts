import { vietnamOffset } from "../localities/vietnam-time.ts";
import { consultationWindowMs, freeWindowMs } from "./send-times.ts";

/** A reply answers what a citizen just wrote; a notice is news the office brings. */
type MessageKind = "reply" | "notice" | "broadcast" | "template";

export type PlannedMessage = {
  kind: MessageKind /** Worth paying for when the free window is shut. */;
  important: boolean;
};
export type PlannedCitizen = {
  lastInteractionAt: Date | null;
  isFollower: boolean;
  /** Set once Zalo has said that this citizen can never be reached. */
  unreachable: string | null;
};
export type SendingQuota = {
  /** Consultation messages left in the OA's package; `null` when Zalo does not say. */
  packageRemaining: number | null;
  mayPay: boolean;
  templateAllowed: boolean;
  rateLimitedUntil: Date | null;
};

export type SendingPlan =
  | { do: "now"; cost: "free" | "package" | "paid"; as: "message" | "template" }
  | { do: "later"; at: Date; why: "night" | "rate_limit" }
  | { do: "next_contact"; why: "window_closed" | "no_quota" | "never_interacted" }
  | { do: "never"; why: string };

/**
 * Whether a message may leave, computed before any call (`facts`: free for 48 h after the last interaction,
 * from the package or for money up to 7 days, then only as a paid template; broadcasts and templates not
 * between 22:00 and 06:00 Vietnam time). Replies are free of the night rule.
 */
export function sendingPlan(
  message: PlannedMessage,
  citizen: PlannedCitizen,
  quota: SendingQuota,
  now: Date,
): SendingPlan {
  if (citizen.unreachable !== null) return { do: "never", why: citizen.unreachable };
  if (quota.rateLimitedUntil && quota.rateLimitedUntil > now) {
    return { do: "later", at: quota.rateLimitedUntil, why: "rate_limit" };
  }
  if (message.kind === "broadcast") return broadcastPlan(citizen, now);
  if (message.kind === "template") return templatePlan(quota, now);

  const age = citizen.lastInteractionAt
    ? now.getTime() - citizen.lastInteractionAt.getTime()
    : Number.POSITIVE_INFINITY;
  if (age <= freeWindowMs) return { do: "now", cost: "free", as: "message" };
  if (age <= consultationWindowMs) {
    if (quota.packageRemaining === null || quota.packageRemaining > 0)
      return { do: "now", cost: "package", as: "message" };
    if (quota.mayPay && message.important) return { do: "now", cost: "paid", as: "message" };
    return { do: "next_contact", why: "no_quota" };
  }
  if (message.important && quota.templateAllowed) return templatePlan(quota, now);
  return { do: "next_contact", why: citizen.lastInteractionAt ? "window_closed" : "never_interacted" };
}

function broadcastPlan(citizen: PlannedCitizen, now: Date): SendingPlan {
  if (!citizen.isFollower) return { do: "never", why: "not_following" };
  return isNight(now)
    ? { do: "later", at: nextMorning(now), why: "night" }
    : { do: "now", cost: "free", as: "message" };
}

function templatePlan(quota: SendingQuota, now: Date): SendingPlan {
  if (!quota.templateAllowed) return { do: "next_contact", why: "window_closed" };
  return isNight(now)
    ? { do: "later", at: nextMorning(now), why: "night" }
    : { do: "now", cost: "paid", as: "template" };
}

/** 22:00 to 06:00 in Vietnam. */
export function isNight(at: Date): boolean {
  const hours = new Date(at.getTime() + vietnamOffset).getUTCHours();
  return hours >= 22 || hours < 6;
}

/** The next 06:00 in Vietnam. */
export function nextMorning(at: Date): Date {
  const local = new Date(at.getTime() + vietnamOffset);
  const day = local.getUTCHours() >= 6 ? 1 : 0;
  return new Date(
    Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + day, 6) - vietnamOffset,
  );
}
