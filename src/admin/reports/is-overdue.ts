import type { ServiceRequest } from "../../signal-reports/actor.ts";

type Owed = Pick<ServiceRequest, "status" | "acknowledgeBy" | "answerBy">;

/** By when the office has to act next; `null` while it waits for somebody else, and once nothing is owed. */
export function dueBy({ status, acknowledgeBy, answerBy }: Owed): Date | null {
  if (status === "submitted") return acknowledgeBy;
  return status === "acknowledged" || status === "in_progress" ? answerBy : null;
}

export function isOverdue(request: Owed, now: Date): boolean {
  const due = dueBy(request);
  return due !== null && due < now;
}
