import { NotAllowed } from "../staff/staff-desk.ts";
import type { StaffSession } from "../staff/staff-session.ts";
import type { Actor } from "./actor.ts";

type StaffActor = Extract<Actor, { kind: "staff" }>;

/** Somebody signed in, as the verbs of reports know them: staff of the place, or a member of one of its offices. */
export function actorOf(session: StaffSession): Actor {
  const { place, officeId } = session;
  return officeId === null ? staffOf(session) : { kind: "office", locality: place, officeId, via: "admin" };
}

/** For what only the place's own staff do. @throws {NotAllowed} for a member of an office */
export function staffOf({ staffId, place, officeId }: StaffSession): StaffActor {
  if (officeId !== null) throw new NotAllowed("reports.act");
  return { kind: "staff", localities: [place], staffId, via: "admin" };
}
