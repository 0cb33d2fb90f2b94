import type { ServedPlace } from "../../localities/served-place.ts";
import { addWorkingDays, addWorkingHours, nextWorkingTime } from "../../localities/working-time.ts";
import type { ServiceRequest } from "../actor.ts";
import type { Verb } from "../states.ts";

type Clocks = Partial<
  Pick<
    ServiceRequest,
    | "clockStartedAt"
    | "acknowledgeBy"
    | "answerBy"
    | "acknowledgedAt"
    | "resolvedAt"
    | "closedAt"
    | "dueAt"
    | "dueWhat"
    | "escalation"
  >
>;

const day = 24 * 3_600_000;
const nothingDue = { dueAt: null, dueWhat: null } as const;

/** The clocks of a report that starts, or starts again: filed, forwarded, reopened, split off. */
export function freshClocks(
  { urgent }: Pick<ServiceRequest, "urgent">,
  now: Date,
  { profile, workingHours }: ServedPlace,
) {
  const { acknowledgeWorkingHours, urgentWorkingHours, answerWorkingDays } = profile.signal.deadlines;
  const acknowledgeBy = addWorkingHours(
    now,
    urgent ? urgentWorkingHours : acknowledgeWorkingHours,
    workingHours,
  );
  return {
    clockStartedAt: now,
    acknowledgeBy,
    answerBy: addWorkingDays(now, answerWorkingDays, workingHours),
    acknowledgedAt: null,
    resolvedAt: null,
    closedAt: null,
    dueAt: halfWay(now, acknowledgeBy, workingHours),
    dueWhat: "acknowledge",
    escalation: 0,
  } as const;
}

/** What a move does to a report's clocks; deadlines count working time of the place, silence counts plain days. */
export function clocksAfter(verb: Verb, request: ServiceRequest, now: Date, place: ServedPlace): Clocks {
  const { profile, workingHours } = place;
  const rules = profile.signal.deadlines;
  switch (verb) {
    case "forward":
    case "reopen":
    case "unmerge":
      return freshClocks(request, now, place);
    case "acknowledge":
    case "start":
    case "answer":
    case "continue_unanswered":
      return {
        acknowledgedAt: request.acknowledgedAt ?? now,
        dueAt: halfWay(now, request.answerBy, workingHours),
        dueWhat: "answer",
        escalation: 0,
      };
    case "ask":
      return {
        acknowledgedAt: request.acknowledgedAt ?? now,
        dueAt: new Date(now.getTime() + rules.citizenSilenceDays * day),
        dueWhat: "citizen_silence",
        escalation: 0,
      };
    case "send_to_carrier":
      return {
        acknowledgedAt: request.acknowledgedAt ?? now,
        dueAt: addWorkingDays(now, rules.carrierWorkingDays, workingHours),
        dueWhat: "carrier",
        escalation: 0,
      };
    case "resolve":
      return {
        acknowledgedAt: request.acknowledgedAt ?? now,
        resolvedAt: now,
        dueAt: addWorkingDays(now, rules.verdictSilenceWorkingDays, workingHours),
        dueWhat: "verdict_silence",
        escalation: 0,
      };
    case "confirm":
    case "close_unanswered":
      return {
        closedAt: now,
        dueAt: nextWorkingTime(
          new Date((request.resolvedAt ?? now).getTime() + rules.askAgainDays * day),
          workingHours,
        ),
        dueWhat: "four_weeks",
      };
    case "decline":
    case "withdraw":
    case "merge":
      return { closedAt: now, ...nothingDue };
  }
}

/** The first reminder: in the middle of the time that is left. */
function halfWay(from: Date, to: Date, hours: ServedPlace["workingHours"]): Date {
  if (to <= from) return from;
  return nextWorkingTime(new Date((from.getTime() + to.getTime()) / 2), hours);
}
