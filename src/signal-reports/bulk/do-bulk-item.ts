import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { seeWholePlace } from "../../database/in-place.ts";
import { serviceRequests } from "../../database/schema/index.ts";
import type { StaffSession } from "../../staff/staff-session.ts";
import { assignRequest } from "../assign-request.ts";
import { mergeReports } from "../incidents/merge-reports.ts";
import { labelRequest } from "../label-request.ts";
import { moveRequest } from "../move-request.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";
import { setPriority } from "../set-priority.ts";
import { actorOf, staffOf } from "../staff-actor.ts";
import type { BulkVerb } from "./bulk-verbs.ts";
import type { BulkItem } from "./queue-bulk-act.ts";

export type BulkStep = {
  session: StaffSession;
  verb: BulkVerb;
  details: Record<string, string>;
  note?: string | undefined;
  /** Who has heard of a merge already. */
  heard: Set<number>;
};

/** One report of an act on several, by the verb that would do it singly. @throws {RequestRefused} */
export async function doBulkItem(
  tools: ReportTools,
  tx: Db,
  { session, verb, details, note, heard }: BulkStep,
  { code, version: seenVersion }: BulkItem,
): Promise<void> {
  const [request] = await tx
    .select({ id: serviceRequests.id, version: serviceRequests.version })
    .from(serviceRequests)
    .where(eq(serviceRequests.code, code));
  if (!request) throw new RequestRefused("not_found", "Không có phản ánh này trong phần việc được giao.");
  await seeWholePlace(tx);
  const requestId = request.id;
  const said = note ? { note } : {};
  switch (verb) {
    case "acknowledge":
    case "start":
      await moveRequest(tools, tx, { verb, requestId, actor: actorOf(session), details: said, seenVersion });
      return;
    case "forward": {
      const forward = { office: details.office ?? "", ...said };
      await moveRequest(tools, tx, {
        verb,
        requestId,
        actor: actorOf(session),
        details: forward,
        seenVersion,
      });
      return;
    }
    case "urgent":
    case "not_urgent":
      await setPriority(tools, tx, {
        requestId,
        urgent: verb === "urgent",
        actor: staffOf(session),
        seenVersion,
        ...said,
      });
      return;
    case "merge": {
      const into = details.into ?? "";
      if (into === code) throw new RequestRefused("invalid", "Đây là phản ánh giữ lại.");
      if (request.version !== seenVersion)
        throw new RequestRefused("changed_meanwhile", `Phản ánh ${code} vừa có thay đổi. Xem lại rồi gộp.`);
      await mergeReports(tools, tx, {
        into,
        requestIds: [requestId],
        actor: staffOf(session),
        heard,
        ...said,
      });
      return;
    }
    case "label":
    case "unlabel":
      await labelRequest(tools, tx, {
        requestId,
        label: details.label ?? "",
        on: verb === "label",
        actor: staffOf(session),
        seenVersion,
      });
      return;
    case "assign": {
      const assigneeId = details.assignee === "-" ? null : (details.assignee ?? null);
      await assignRequest(tools, tx, { requestId, assigneeId, actor: staffOf(session), seenVersion });
    }
  }
}
