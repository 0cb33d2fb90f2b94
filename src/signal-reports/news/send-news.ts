import { eq } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { requestVoices } from "../../database/schema/index.ts";
import { addWorkingDays } from "../../localities/working-time.ts";
import { enqueueMessages } from "../../outbox/enqueue-messages.ts";
import type { ServiceRequest } from "../actor.ts";
import { callAtOnce } from "../call-tasks/call-at-once.ts";
import type { ReportTools } from "../report-tools.ts";
import { statusWords } from "../states.ts";
import type { News } from "./news-text.ts";
import type { Listener } from "./read-listeners.ts";

/**
 * Brings news to one voice: as a message while Zalo's window is open; else as a paid template where the locality
 * has one, else at the next contact, and what matters becomes a call after two working days (design rule 9). A caller
 * the staff filed for has no chat: what matters becomes a call at once.
 */
export async function sendNews(
  tools: ReportTools,
  tx: Db,
  request: ServiceRequest,
  voice: Listener,
  { text, choices, matters, quietly }: News,
): Promise<void> {
  const presses = matters !== null && !quietly;
  if (!voice.conversation) {
    if (presses) await callAtOnce(tools, tx, request, voice.id);
    return;
  }
  const { id: conversationId, oaId, userId } = voice.conversation;
  const place = tools.placeOf(request.locality);
  const now = tools.now();
  if (matters === "verdict")
    await tx.update(requestVoices).set({ verdictAskedAt: now }).where(eq(requestVoices.id, voice.id));
  const { callAfterWorkingDays } = place.profile.signal.deadlines;
  const templateId = place.profile.signal.templates.reportUpdate;
  const reply = { text, buttons: choices.map(({ title }) => ({ title })) };
  await enqueueMessages(tx, tools, { conversationId, oaId, userId }, [reply], {
    kind: "notice",
    turnId: null,
    now,
    choices,
    about: {
      requestId: request.id,
      voiceId: voice.id,
      callBy: presses ? addWorkingDays(now, callAfterWorkingDays, place.workingHours) : null,
      template:
        presses && templateId
          ? { templateId, templateData: { code: request.code, status: statusWords[request.status] } }
          : null,
    },
  });
}
