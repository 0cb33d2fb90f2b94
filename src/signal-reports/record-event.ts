import type { Db } from "../database/database.ts";
import { requestEvents } from "../database/schema/index.ts";
import { type Actor, actorId } from "./actor.ts";
import type { ReportTools } from "./report-tools.ts";
import type { RequestStatus } from "./states.ts";

const noteColumn = "request_events.note";

export type RecordedEvent = {
  requestId: number;
  verb: string;
  from: RequestStatus | null;
  to: RequestStatus;
  details?: Record<string, unknown>;
  note?: string | undefined;
};

/** Writes one line of a report's history, in the transaction of what it tells of. @returns its id. */
export async function recordEvent(
  { sealer, now }: Pick<ReportTools, "sealer" | "now">,
  tx: Db,
  actor: Actor,
  { requestId, verb, from, to, details = {}, note }: RecordedEvent,
): Promise<number> {
  const [row] = await tx
    .insert(requestEvents)
    .values({
      requestId,
      at: now(),
      verb,
      fromStatus: from,
      toStatus: to,
      actorKind: actor.kind,
      actorId: actorId(actor),
      via: actor.via,
      details,
      sealedNote: note ? sealer.seal(note, noteColumn) : null,
    })
    .returning({ id: requestEvents.id });
  if (!row) throw new Error("A report's history could not be written");
  return row.id;
}

/** The free words of an event, or `null`. */
export function eventNote({ sealer }: Pick<ReportTools, "sealer">, sealedNote: string | null): string | null {
  return sealedNote === null ? null : sealer.open(sealedNote, noteColumn);
}
