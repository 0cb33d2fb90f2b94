import { and, eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { callTasks } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../actor.ts";
import type { ReportTools } from "../report-tools.ts";
import { whoCalls, whyToCall } from "./why-to-call.ts";

/** One more person to ring up. Newer news takes the place of what they were to hear before: one call says both. */
export async function addCallTask(
  { now }: Pick<ReportTools, "now">,
  tx: Db,
  request: ServiceRequest,
  { voiceId, outboxId }: { voiceId: number; outboxId: number | null },
): Promise<void> {
  await tx
    .update(callTasks)
    .set({ status: "needless", outcome: "newer_news", doneAt: now() })
    .where(
      and(eq(callTasks.requestId, request.id), eq(callTasks.voiceId, voiceId), eq(callTasks.status, "open")),
    );
  await tx
    .insert(callTasks)
    .values({
      locality: request.locality,
      requestId: request.id,
      voiceId,
      officeId: whoCalls(request),
      why: whyToCall(request.status),
      outboxId,
      createdAt: now(),
    })
    .onConflictDoNothing();
}
