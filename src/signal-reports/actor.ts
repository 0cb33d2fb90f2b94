import type { serviceRequests } from "../database/schema/index.ts";

export type ServiceRequest = typeof serviceRequests.$inferSelect;

/** Who does something to a report. */
export type Actor =
  | { kind: "citizen"; voiceId: number; via: "chat" }
  | { kind: "office"; locality: string; officeId: string; via: "chat" | "link" | "webhook" | "admin" }
  | { kind: "staff"; localities: readonly string[] | "*"; staffId: string; via: "admin" | "open311" }
  | { kind: "system"; via: "clock" };

export const theClock: Actor = { kind: "system", via: "clock" };

/**
 * An office acts on what is its own to receive, coordinate, mend or know of; staff on their localities. A citizen's
 * voice was found under their own conversation before it got here.
 */
export function mayTouch(actor: Actor, request: ServiceRequest): boolean {
  switch (actor.kind) {
    case "office":
      return (
        actor.locality === request.locality &&
        [request.receiver, request.coordinator, request.fixer, request.told].includes(actor.officeId)
      );
    case "staff":
      return actor.localities === "*" || actor.localities.includes(request.locality);
    case "citizen":
    case "system":
      return true;
  }
}

/** The id that history keeps: an office, a member of staff or a voice, never a name. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case "office":
      return actor.officeId;
    case "staff":
      return actor.staffId;
    case "citizen":
      return String(actor.voiceId);
    case "system":
      return null;
  }
}
