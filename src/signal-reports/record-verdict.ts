import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { requestVoices } from "../database/schema/index.ts";
import type { Actor, ServiceRequest } from "./actor.ts";
import { lockRequest } from "./lock-request.ts";
import { moveRequest } from "./move-request.ts";
import { recordEvent } from "./record-event.ts";
import type { ReportTools } from "./report-tools.ts";
import { RequestRefused } from "./request-refused.ts";
import { isAllowed } from "./states.ts";

export type Verdict = "good" | "better" | "not_fixed";

type SaidVerdict = {
  requestId: number;
  voiceId: number;
  verdict: Verdict;
  note?: string;
  /** Who heard it, when it was said on the telephone; the citizen themselves otherwise. */
  actor?: Actor;
};

/**
 * What one voice says to “đã tốt chưa?”: a good word closes what was resolved, “chưa được” reopens it with a new
 * clock, and a word that moves nothing any more (the case is closed, or being looked at again) is kept all the same.
 */
export async function recordVerdict(
  tools: ReportTools,
  tx: Db,
  { requestId, voiceId, verdict, note, actor = { kind: "citizen", voiceId, via: "chat" } }: SaidVerdict,
): Promise<ServiceRequest> {
  const request = await lockRequest(tx, requestId);
  if (!request) throw new RequestRefused("not_found", "Không còn phản ánh này.");
  await tx
    .update(requestVoices)
    .set({ verdict, verdictAt: tools.now() })
    .where(eq(requestVoices.id, voiceId));
  if (verdict === "not_fixed" && isAllowed("reopen", request.status, actor.kind))
    return (await moveRequest(tools, tx, { verb: "reopen", requestId, actor, details: note ? { note } : {} }))
      .request;
  if (verdict !== "not_fixed" && isAllowed("confirm", request.status, actor.kind))
    return (await moveRequest(tools, tx, { verb: "confirm", requestId, actor, details: { verdict } }))
      .request;
  await recordEvent(tools, tx, actor, {
    requestId,
    verb: "verdict",
    from: request.status,
    to: request.status,
    details: { verdict },
    note,
  });
  return request;
}
