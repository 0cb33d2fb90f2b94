import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { media, requestVoices } from "../database/schema/index.ts";
import type { Voice } from "./filing.ts";
import { forgottenDetails, nothingSaid } from "./forgotten-details.ts";
import type { ReportTools } from "./report-tools.ts";

export const voiceDetails = "request_voices.details";

/** The words, landmark and contact of a voice. */
export function openVoiceDetails(
  { sealer }: Pick<ReportTools, "sealer">,
  sealedDetails: string,
): Voice["details"] {
  if (sealedDetails === forgottenDetails) return nothingSaid;
  return JSON.parse(sealer.open(sealedDetails, voiceDetails)) as Voice["details"];
}

/** Adds one person's word and its pictures to a case. @returns the voice's id. */
export async function addVoice(
  { sealer, now }: Pick<ReportTools, "sealer" | "now">,
  tx: Db,
  requestId: number,
  { details, speed, mediaIds, ...voice }: Voice,
): Promise<number> {
  const [row] = await tx
    .insert(requestVoices)
    .values({
      ...voice,
      ...(speed ?? {}),
      requestId,
      sealedDetails: sealer.seal(JSON.stringify(details), voiceDetails),
      joinedAt: now(),
    })
    .returning({ id: requestVoices.id });
  if (!row) throw new Error("A voice could not be added to a report");
  if (mediaIds.length > 0) {
    // Only what came through this person's own conversation may be theirs.
    await tx
      .update(media)
      .set({ requestId })
      .where(
        and(
          inArray(media.id, mediaIds),
          voice.conversationId === null ? undefined : eq(media.conversationId, voice.conversationId),
        ),
      );
  }
  return row.id;
}
