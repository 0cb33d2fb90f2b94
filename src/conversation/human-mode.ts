import { addWorkingHours, type WorkingHours } from "../localities/working-time.ts";
import type { Mode } from "./types.ts";

/** Without a person's word for so long, the machine answers again (design rule 7). */
const humanForWorkingHours = 8;

/** A person has the conversation from this moment on. */
export function humanMode(since: Date, hours: WorkingHours): Extract<Mode, { name: "human" }> {
  return { name: "human", since, until: addWorkingHours(since, humanForWorkingHours, hours) };
}
