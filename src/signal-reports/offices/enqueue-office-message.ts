import type { Db } from "../../database/database.ts";
import type { ServiceRequest } from "../actor.ts";
import type { ReportTools } from "../report-tools.ts";
import { oweOffice } from "./owe-office.ts";

type OfficeRole = "receiver" | "coordinator" | "fixer" | "told";
export type OfficeNote = {
  role: OfficeRole;
  what: "assigned" | "told" | "reminder" | "escalation" | "news";
  /** The key that makes it once on each channel, whatever crashes. */
  step: string;
};

/** Where an office has no channel, the matter goes to the next of these: never to nobody. */
const insteadOf: Record<OfficeRole, OfficeRole[]> = {
  receiver: ["coordinator", "told"],
  coordinator: ["told"],
  fixer: ["coordinator", "told"],
  told: [],
};

/** A word for information is not worth another office's time; a task is. */
export function isTask(what: string): boolean {
  return what === "assigned" || what === "reminder" || what === "escalation";
}

/** Owes an office a message on each of its channels, in the caller's transaction. @returns the channels it goes by. */
export async function enqueueOfficeMessage(
  tools: Pick<ReportTools, "jobs" | "now">,
  tx: Db,
  request: ServiceRequest,
  { role, what, step }: OfficeNote,
): Promise<number> {
  const { id: requestId, locality } = request;
  for (const candidate of isTask(what) ? [role, ...insteadOf[role]] : [role]) {
    const officeId = request[candidate];
    const channels = await oweOffice(tools, tx, { locality, officeId, requestId, what, step });
    if (channels > 0) return channels;
  }
  return 0;
}
