import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { serviceRequests } from "../../database/schema/index.ts";
import { type ServiceRequest, theClock } from "../actor.ts";
import { againNews } from "../news/again-news.ts";
import { readListeners } from "../news/read-listeners.ts";
import { sendNews } from "../news/send-news.ts";
import { recordEvent } from "../record-event.ts";
import type { ReportTools } from "../report-tools.ts";

/** Four weeks after the fix every voice is asked once more whether it holds. */
export async function askAgain(tools: ReportTools, tx: Db, request: ServiceRequest): Promise<void> {
  const { id: requestId, status } = request;
  const listeners = await readListeners(tx, requestId);
  for (const voice of listeners) await sendNews(tools, tx, request, voice, againNews(request, voice));
  await recordEvent(tools, tx, theClock, {
    requestId,
    verb: "ask_again",
    from: status,
    to: status,
    details: { voices: listeners.length },
  });
  await tx
    .update(serviceRequests)
    .set({ dueAt: null, dueWhat: null })
    .where(eq(serviceRequests.id, requestId));
}
