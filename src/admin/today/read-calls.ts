import { and, asc, eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { callTasks, requestVoices, serviceRequests } from "../../database/schema/index.ts";
import { openVoiceDetails } from "../../signal-reports/add-voice.ts";
import type { ReportTools } from "../../signal-reports/report-tools.ts";

const mostShown = 10;
const listed = {
  id: callTasks.id,
  why: callTasks.why,
  officeId: callTasks.officeId,
  createdAt: callTasks.createdAt,
  code: serviceRequests.code,
  area: serviceRequests.area,
};

export type Call = Awaited<ReturnType<typeof readCalls>>[number];

/** Who has to be rung up, the longest waiting first, without anything personal. */
export async function readCalls(tx: Db, place: string) {
  return await tx
    .select(listed)
    .from(callTasks)
    .innerJoin(serviceRequests, eq(serviceRequests.id, callTasks.requestId))
    .where(and(eq(callTasks.status, "open"), eq(callTasks.locality, place)))
    .orderBy(asc(callTasks.createdAt))
    .limit(mostShown);
}

/** One call with what helps to find the person. Only for somebody whose look is being recorded. */
export async function openCall(tx: Db, { sealer }: Pick<ReportTools, "sealer">, id: number) {
  const [row] = await tx
    .select({ ...listed, sealedDetails: requestVoices.sealedDetails })
    .from(callTasks)
    .innerJoin(serviceRequests, eq(serviceRequests.id, callTasks.requestId))
    .innerJoin(requestVoices, eq(requestVoices.id, callTasks.voiceId))
    .where(and(eq(callTasks.id, id), eq(callTasks.status, "open")));
  if (!row) return null;
  const { sealedDetails, ...call } = row;
  return { ...call, ...openVoiceDetails({ sealer }, sealedDetails) };
}

export type OpenedCall = NonNullable<Awaited<ReturnType<typeof openCall>>>;
