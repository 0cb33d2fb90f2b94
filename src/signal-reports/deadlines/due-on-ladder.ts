import type { ServedPlace } from "../../localities/served-place.ts";
import { addWorkingDays } from "../../localities/working-time.ts";
import type { ServiceRequest } from "../actor.ts";
import { ladderOf, type Rung } from "./ladder-of.ts";
import { nextRung } from "./next-rung.ts";

/**
 * When a ladder is next climbed, and how many of its rungs lie behind. Who starts when all have passed (an answer that
 * comes late, an office that takes a case late) has one working day before the last rung.
 */
export function dueOnLadder(
  ladder: readonly Rung[],
  now: Date,
  { workingHours }: Pick<ServedPlace, "workingHours">,
): { dueAt: Date; escalation: number } {
  const passed = ladder.filter(({ at }) => at <= now).length;
  const rung = nextRung(ladder, passed);
  if (rung) return { dueAt: rung.at, escalation: rung.step };
  return { dueAt: addWorkingDays(now, 1, workingHours), escalation: ladder.length - 1 };
}

type Answerable = Pick<ServiceRequest, "clockStartedAt" | "answerBy" | "urgent">;

/** The same for a report that has been taken and is to be answered. */
export function dueOnAnswerLadder(request: Answerable, now: Date, place: ServedPlace) {
  return { dueWhat: "answer", ...dueOnLadder(answerLadder(request, place), now, place) } as const;
}

export function answerLadder({ clockStartedAt, answerBy, urgent }: Answerable, place: ServedPlace): Rung[] {
  return ladderOf({ from: clockStartedAt, deadline: answerBy, urgent }, place);
}

export function acknowledgeLadder(
  {
    clockStartedAt,
    acknowledgeBy,
    urgent,
  }: Pick<ServiceRequest, "clockStartedAt" | "acknowledgeBy" | "urgent">,
  place: ServedPlace,
): Rung[] {
  return ladderOf({ from: clockStartedAt, deadline: acknowledgeBy, urgent }, place);
}
