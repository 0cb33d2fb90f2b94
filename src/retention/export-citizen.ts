import { and, asc, eq } from "drizzle-orm";
import { openState } from "../conversation/stored-state.ts";
import type { Db } from "../database/database.ts";
import {
  inboxEvents,
  media,
  outboxMessages,
  requestVoices,
  serviceRequests,
} from "../database/schema/index.ts";
import { inboxBody } from "../inbox/store-events.ts";
import { type OutboundMessage, outboxMessage } from "../outbox/outbound-message.ts";
import type { Sealer } from "../security/sealer.ts";
import { openVoiceDetails } from "../signal-reports/add-voice.ts";
import { type Citizen, findCitizen } from "./find-citizen.ts";

/**
 * All that is kept of one person, in the clear, for whoever asked for it (Law 91/2025/QH15): what they wrote, masked as
 * it is kept, what they were told, their reports in their own words, and which pictures. `null`: nothing is kept.
 */
export async function exportCitizen(tx: Db, sealer: Sealer, citizen: Citizen) {
  const conversation = await findCitizen(tx, citizen);
  if (!conversation) return null;
  const { id, locality, createdAt, lastInteractionAt, isFollower, labels } = conversation;
  const received = await tx
    .select()
    .from(inboxEvents)
    .where(and(eq(inboxEvents.oaId, citizen.oaId), eq(inboxEvents.userId, citizen.userId)))
    .orderBy(asc(inboxEvents.id));
  const sent = await tx
    .select()
    .from(outboxMessages)
    .where(eq(outboxMessages.conversationId, id))
    .orderBy(asc(outboxMessages.id));
  const voices = await tx
    .select({ voice: requestVoices, request: serviceRequests })
    .from(requestVoices)
    .innerJoin(serviceRequests, eq(serviceRequests.id, requestVoices.requestId))
    .where(eq(requestVoices.conversationId, id))
    .orderBy(asc(requestVoices.id));
  const pictures = await tx
    .select({ id: media.id, purpose: media.purpose, status: media.status, createdAt: media.createdAt })
    .from(media)
    .where(eq(media.conversationId, id))
    .orderBy(asc(media.createdAt));
  return {
    citizen: { ...citizen, locality, createdAt, lastInteractionAt, isFollower, labels },
    state: openState(sealer, conversation.state),
    received: received.map(({ eventName, eventAt, sealedBody }) => ({
      eventName,
      at: eventAt,
      body: JSON.parse(sealer.open(sealedBody, inboxBody)) as unknown,
    })),
    sent: sent.map(({ createdAt: at, kind, status, sealedMessage }) => ({
      at,
      kind,
      status,
      text: (JSON.parse(sealer.open(sealedMessage, outboxMessage)) as OutboundMessage).text,
    })),
    reports: voices.map(({ voice, request }) => ({
      code: request.code,
      status: request.status,
      area: request.area,
      spot: request.lat === null ? null : { lat: request.lat, lon: request.lon },
      joinedAt: voice.joinedAt,
      operators: voice.operators,
      since: voice.since,
      verdict: voice.verdict,
      ...openVoiceDetails({ sealer }, voice.sealedDetails),
    })),
    pictures,
  };
}
