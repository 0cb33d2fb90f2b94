import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { serviceRequests } from "../database/schema/index.ts";
import type { Actor, ServiceRequest } from "./actor.ts";
import { clocksAfter } from "./deadlines/clocks-after.ts";
import { followMove } from "./incidents/follow-move.ts";
import { lockForActor } from "./lock-for-actor.ts";
import { lockWithTarget } from "./lock-request.ts";
import { type MoveDetails, moveDetails } from "./move-details.ts";
import { prepareMove } from "./prepare-move.ts";
import { recordEvent } from "./record-event.ts";
import type { ReportTools } from "./report-tools.ts";
import { RequestRefused } from "./request-refused.ts";
import { isAllowed, moves, statusWords, type Verb } from "./states.ts";
import { tellAfterMove } from "./tell-after-move.ts";

export type MoveInput<V extends Verb = Verb> = {
  verb: V;
  requestId: number;
  actor: Actor;
  details: MoveDetails[V];
  /** What the actor had before their eyes; another version means that somebody was quicker. */
  seenVersion?: number;
  /** Conversations that hear of it already, by a move of another report in the same transaction; grows. */
  heard?: Set<number>;
};

export type Moved = { request: ServiceRequest; eventId: number };

/**
 * The one way a report changes its state: permission, what was said, the row's lock, the table, the change, its
 * history, its clocks and all who hear of it, in the caller's transaction.
 * @throws {RequestRefused} in words; then nothing has changed.
 */
export async function moveRequest<V extends Verb>(
  tools: ReportTools,
  tx: Db,
  { verb, requestId, actor, details, seenVersion, heard = new Set() }: MoveInput<V>,
): Promise<Moved> {
  const said = readDetails(verb, details);
  if (verb === "merge") await lockWithTarget(tx, requestId, (said as MoveDetails["merge"]).into);
  const before = await lockForActor(tx, { requestId, actor, seenVersion });
  if (!isAllowed(verb, before.status, actor.kind)) {
    throw new RequestRefused(
      "not_allowed_now",
      `Phản ánh ${before.code} đang là “${statusWords[before.status]}”, không làm bước này được.`,
    );
  }
  const place = tools.placeOf(before.locality);
  const change = await prepareMove(tx, place, before, verb, said);
  const now = tools.now();
  const [request] = await tx
    .update(serviceRequests)
    .set({
      ...change,
      ...clocksAfter(verb, { ...before, ...change }, now, place),
      status: moves[verb].to,
      version: before.version + 1,
      updatedAt: now,
    })
    .where(eq(serviceRequests.id, requestId))
    .returning();
  if (!request) throw new Error("A locked report is gone");
  await followMove(tx, request, now);
  const { note, ...rest } = said as { note?: string } & Record<string, unknown>;
  const event = { requestId, verb, from: before.status, to: request.status, details: rest, note };
  const eventId = await recordEvent(tools, tx, actor, event);
  await tellAfterMove(tools, tx, { before, request, verb, said, actor, eventId, heard });
  tools.metrics.count("report_moves_total", { verb });
  return { request, eventId };
}

function readDetails<V extends Verb>(verb: V, details: unknown): MoveDetails[V] {
  const parsed = moveDetails[verb].safeParse(details);
  if (parsed.success) return parsed.data as MoveDetails[V];
  const [issue] = parsed.error.issues;
  const field = issue?.path.findLast((step) => typeof step === "string");
  throw new RequestRefused("invalid", issue?.message ?? "Thông tin chưa đúng.", field as string | undefined);
}
