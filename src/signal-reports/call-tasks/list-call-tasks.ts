import { and, asc, eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { callTasks, requestVoices, serviceRequests } from "../../database/schema/index.ts";
import { openVoiceDetails } from "../add-voice.ts";
import type { ReportTools } from "../report-tools.ts";

const mostShown = 100;

/** Who has to be rung up, the longest waiting first, with what helps to find them. @param locality all when `null`. */
export async function listCallTasks(db: Db, sealer: ReportTools["sealer"], locality: string | null) {
  const rows = await db
    .select({ task: callTasks, request: serviceRequests, sealedDetails: requestVoices.sealedDetails })
    .from(callTasks)
    .innerJoin(serviceRequests, eq(serviceRequests.id, callTasks.requestId))
    .innerJoin(requestVoices, eq(requestVoices.id, callTasks.voiceId))
    .where(
      and(eq(callTasks.status, "open"), locality === null ? undefined : eq(callTasks.locality, locality)),
    )
    .orderBy(asc(callTasks.createdAt))
    .limit(mostShown);
  return rows.map(({ task, request, sealedDetails }) => {
    const { contact, landmark } = openVoiceDetails({ sealer }, sealedDetails);
    const { id, locality, officeId, why, createdAt } = task;
    return {
      id,
      locality,
      officeId,
      why,
      createdAt,
      code: request.code,
      area: request.area,
      contact,
      landmark,
    };
  });
}

export type CallTaskRow = Awaited<ReturnType<typeof listCallTasks>>[number];
