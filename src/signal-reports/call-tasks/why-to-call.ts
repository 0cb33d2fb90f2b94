import type { callTasks } from "../../database/schema/index.ts";
import type { RequestStatus } from "../states.ts";

export type WhyToCall = typeof callTasks.$inferSelect.why;

/** What a caller has to bring about, from where the report stands: an answer, a verdict, or only that it is known. */
export function whyToCall(status: RequestStatus): WhyToCall {
  if (status === "awaiting_citizen") return "question";
  return status === "resolved" || status === "closed_fixed" ? "verdict" : "news";
}

/** The head of the hamlet knows the people; where there is none, whoever coordinates. */
export function whoCalls({ helper, coordinator }: { helper: string | null; coordinator: string }): string {
  return helper ?? coordinator;
}
