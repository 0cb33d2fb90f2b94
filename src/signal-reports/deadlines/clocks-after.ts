import type { ServedPlace } from "../../localities/served-place.ts";
import { addWorkingDays, nextWorkingTime } from "../../localities/working-time.ts";
import type { ServiceRequest } from "../actor.ts";
import type { Verb } from "../states.ts";
import { deadlinesFor } from "./deadlines-for.ts";
import { dueOnAnswerLadder, dueOnLadder } from "./due-on-ladder.ts";
import { nextCarrierChase } from "./next-carrier-chase.ts";
import { withoutPause } from "./without-pause.ts";

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

/** The clocks of a report that starts, or starts again: filed, forwarded, reopened, split off, made urgent. */
export function freshClocks({ urgent }: Pick<ServiceRequest, "urgent">, now: Date, place: ServedPlace) {
  const started = { clockStartedAt: now, urgent };
  const { acknowledgeBy, answerBy, acknowledgeLadder } = deadlinesFor(started, place);
  return {
    clockStartedAt: now,
    acknowledgeBy,
    answerBy,
    acknowledgedAt: null,
    resolvedAt: null,
    closedAt: null,
    dueWhat: "acknowledge",
    ...dueOnLadder(acknowledgeLadder, now, place),
  } as const;
}

/** What a move does to a report's clocks; deadlines count working time of the place, silence counts plain days. */
export function clocksAfter(verb: Verb, request: ServiceRequest, now: Date, place: ServedPlace): Clocks {
  const { profile, workingHours } = place;
  const rules = profile.signal.deadlines;
  const acknowledgedAt = request.acknowledgedAt ?? now;
  switch (verb) {
    case "forward":
    case "reopen":
    case "unmerge":
      return freshClocks(request, now, place);
    case "acknowledge":
    case "start":
    case "reject_proof":
      return { acknowledgedAt, ...dueOnAnswerLadder(request, now, place) };
    case "answer":
    case "continue_unanswered": {
      // The office had to wait: that time is not counted against it.
      const answerBy = withoutPause(request, now, place);
      return { acknowledgedAt, answerBy, ...dueOnAnswerLadder({ ...request, answerBy }, now, place) };
    }
    case "ask":
      return {
        acknowledgedAt,
        dueAt: new Date(now.getTime() + rules.citizenSilenceDays * day),
        dueWhat: "citizen_silence",
        escalation: 0,
      };
    case "send_to_carrier":
      return {
        acknowledgedAt,
        dueAt: nextCarrierChase({ askedAt: now, chased: 0 }, place),
        dueWhat: "carrier",
        escalation: 0,
      };
    case "resolve":
      return {
        acknowledgedAt,
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
