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

/**
 * What one voice says to “đã tốt chưa?”: a good word closes what was resolved, “chưa được” reopens it with a new
 * clock, and a word that moves nothing any more (the case is closed, or being looked at again) is kept all the same.
 */
export async function recordVerdict(
  tools: ReportTools,
  tx: Db,
  { requestId, voiceId, verdict }: { requestId: number; voiceId: number; verdict: Verdict },
): Promise<ServiceRequest> {
  const actor: Actor = { kind: "citizen", voiceId, via: "chat" };
  const request = await lockRequest(tx, requestId);
  if (!request) throw new RequestRefused("not_found", "Không còn phản ánh này.");
  await tx
    .update(requestVoices)
    .set({ verdict, verdictAt: tools.now() })
    .where(eq(requestVoices.id, voiceId));
  if (verdict === "not_fixed" && isAllowed("reopen", request.status, "citizen"))
    return (await moveRequest(tools, tx, { verb: "reopen", requestId, actor, details: {} })).request;
  if (verdict !== "not_fixed" && isAllowed("confirm", request.status, "citizen"))
    return (await moveRequest(tools, tx, { verb: "confirm", requestId, actor, details: { verdict } }))
      .request;
  await recordEvent(tools, tx, actor, {
    requestId,
    verb: "verdict",
    from: request.status,
    to: request.status,
    details: { verdict },
  });
  return request;
}
