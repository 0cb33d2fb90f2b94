import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../database/database.ts";
import { serviceRequests } from "../database/schema/index.ts";
import type { Actor, ServiceRequest } from "./actor.ts";
import { lockForActor } from "./lock-for-actor.ts";
import { recordEvent } from "./record-event.ts";
import type { ReportTools } from "./report-tools.ts";
import { RequestRefused } from "./request-refused.ts";

const mostLabels = 10;
export const labelWords = z.string().trim().min(1, "Ghi nhãn.").max(40, "Nhãn nhiều nhất 40 ký tự.");

type Labelling = {
  requestId: number;
  label: string;
  /** Put on, or taken off. */
  on: boolean;
  actor: Extract<Actor, { kind: "staff" }>;
  seenVersion?: number | undefined;
};

/** Puts a word of the staff's own on a report, or takes it off; nobody outside reads it. @throws {RequestRefused} */
export async function labelRequest(
  tools: ReportTools,
  tx: Db,
  { requestId, label, on, actor, seenVersion }: Labelling,
): Promise<ServiceRequest> {
  const read = labelWords.safeParse(label);
  if (!read.success) throw new RequestRefused("invalid", read.error.issues[0]?.message ?? "Nhãn chưa đúng.");
  const before = await lockForActor(tx, { requestId, actor, seenVersion });
  const others = before.labels.filter((one) => one !== read.data);
  const labels = on ? [...others, read.data] : others;
  if (labels.length === before.labels.length && before.labels.includes(read.data) === on) return before;
  if (labels.length > mostLabels)
    throw new RequestRefused("invalid", `Mỗi phản ánh nhiều nhất ${mostLabels} nhãn.`);
  const { status, version } = before;
  const [request] = await tx
    .update(serviceRequests)
    .set({ labels, version: version + 1, updatedAt: tools.now() })
    .where(eq(serviceRequests.id, requestId))
    .returning();
  if (!request) throw new Error("A locked report is gone");
  const details = { label: read.data, on };
  await recordEvent(tools, tx, actor, { requestId, verb: "label", from: status, to: status, details });
  return request;
}
