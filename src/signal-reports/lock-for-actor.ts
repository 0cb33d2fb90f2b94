import type { Db } from "../database/database.ts";
import { type Actor, mayTouch, type ServiceRequest } from "./actor.ts";
import { lockRequest } from "./lock-request.ts";
import { RequestRefused } from "./request-refused.ts";
import { statusWords } from "./states.ts";

type Wanted = {
  requestId: number;
  actor: Actor;
  /** What the actor had before their eyes; another version means that somebody was quicker. */
  seenVersion?: number | undefined;
};

/** A report under its lock, for somebody who may act on it and has seen it as it is. @throws {RequestRefused} */
export async function lockForActor(
  tx: Db,
  { requestId, actor, seenVersion }: Wanted,
): Promise<ServiceRequest> {
  const request = await lockRequest(tx, requestId);
  if (!request || !mayTouch(actor, request))
    throw new RequestRefused("not_found", "Không có phản ánh này trong phần việc được giao.");
  if (seenVersion !== undefined && seenVersion !== request.version)
    throw new RequestRefused(
      "changed_meanwhile",
      `Người khác vừa làm trước: phản ánh ${request.code} nay là “${statusWords[request.status]}”. Xem lại rồi làm tiếp.`,
    );
  return request;
}
