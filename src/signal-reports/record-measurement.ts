import { and, eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { requestVoices } from "../database/schema/index.ts";
import type { Voice } from "./filing.ts";
import { lockRequest } from "./lock-request.ts";
import { recordEvent } from "./record-event.ts";
import type { ReportTools } from "./report-tools.ts";
import { RequestRefused } from "./request-refused.ts";

type Measurement = { requestId: number; voiceId: number; speed: NonNullable<Voice["speed"]> };

/** Adds what a person measured to their own voice in a filed report. @throws {RequestRefused} when it is not theirs. */
export async function recordMeasurement(
  tools: ReportTools,
  tx: Db,
  { requestId, voiceId, speed }: Measurement,
): Promise<void> {
  const request = await lockRequest(tx, requestId);
  const changed = await tx
    .update(requestVoices)
    .set(speed)
    .where(and(eq(requestVoices.id, voiceId), eq(requestVoices.requestId, requestId)))
    .returning({ id: requestVoices.id });
  if (!request || changed.length === 0) throw new RequestRefused("not_found", "Không còn phản ánh này.");
  await recordEvent(
    tools,
    tx,
    { kind: "citizen", voiceId, via: "chat" },
    { requestId, verb: "measured", from: request.status, to: request.status, details: { ...speed } },
  );
}
