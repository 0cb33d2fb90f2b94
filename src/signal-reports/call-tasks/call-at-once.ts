import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { requestVoices } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../actor.ts";
import { openVoiceDetails } from "../add-voice.ts";
import type { ReportTools } from "../report-tools.ts";
import { addCallTask } from "./add-call-task.ts";

/** News for somebody the staff filed for: they have a telephone and no chat. An erased person has neither. */
export async function callAtOnce(
  tools: Pick<ReportTools, "sealer" | "now">,
  tx: Db,
  request: ServiceRequest,
  voiceId: number,
): Promise<void> {
  const [voice] = await tx
    .select({ sealedDetails: requestVoices.sealedDetails })
    .from(requestVoices)
    .where(eq(requestVoices.id, voiceId));
  if (!voice || openVoiceDetails(tools, voice.sealedDetails).contact === null) return;
  await addCallTask(tools, tx, request, { voiceId, outboxId: null });
}
