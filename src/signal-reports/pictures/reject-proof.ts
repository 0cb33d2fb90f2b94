import { and, desc, eq } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { type media, requestEvents } from "../../database/schema/index.ts";
import { theClock } from "../actor.ts";
import { lockRequest } from "../lock-request.ts";
import { moveRequest } from "../move-request.ts";
import type { ReportTools } from "../report-tools.ts";

/**
 * A photo sent as proof is taken at once and looked at later. When it turns out to be no picture, or cannot be
 * fetched, the report it was to prove is not resolved after all: its office hears why and has to prove it anew.
 */
export async function rejectProof(
  tools: ReportTools & { db: Db },
  { id, requestId, reason }: typeof media.$inferSelect,
): Promise<void> {
  if (requestId === null) return;
  await inTransaction(tools.db, async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (request?.status !== "resolved" || (await lastProof(tx, requestId)) !== id) return;
    const details = { reason: reason ?? "broken-image" };
    await moveRequest(tools, tx, { verb: "reject_proof", requestId, actor: theClock, details });
  });
}

/** The picture the report was last resolved with, or `null` for another proof. */
async function lastProof(tx: Db, requestId: number): Promise<string | null> {
  const [event] = await tx
    .select({ details: requestEvents.details })
    .from(requestEvents)
    .where(and(eq(requestEvents.requestId, requestId), eq(requestEvents.verb, "resolve")))
    .orderBy(desc(requestEvents.id))
    .limit(1);
  const proof = event?.details.proof as { mediaId?: string } | undefined;
  return proof?.mediaId ?? null;
}
