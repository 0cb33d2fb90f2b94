import { createHash } from "node:crypto";
import { eventKey, partiesOf, type ZaloEvent } from "../zalo/index.ts";

/** A verified event on its way into the inbox. */
export type InboundEvent = {
  eventKey: string;
  appId: string;
  eventName: string;
  oaId: string;
  /** Empty for events that belong to no citizen (template status, tags…). */
  userId: string;
  eventAt: Date;
  receivedAt: Date;
  notBefore: Date;
  body: string;
};

/** Zalo delivers late when it retries; more of the same citizen's events are then still on their way. */
const lateAfterMs = 10_000;
export const holdLateForMs = 1_000;
const believableAgeMs = 7 * 24 * 3_600_000;

export type InboundOptions = { appId: string; isKnownOa: (id: string) => boolean; now: Date };

/** Addresses and dates a parsed event. */
export async function toInboundEvent(
  event: ZaloEvent,
  rawBody: Uint8Array,
  body: string,
  { appId, isKnownOa, now }: InboundOptions,
): Promise<InboundEvent> {
  const { oaId, userId } = partiesOf(event, isKnownOa);
  const eventAt = timestampOf(event, now);
  return {
    eventKey: digest(await eventKey(event, rawBody)),
    appId,
    eventName: storable(event.eventName),
    oaId: storable(oaId ?? ""),
    userId: storable(userId ?? ""),
    eventAt,
    receivedAt: now,
    notBefore: holdUntil(eventAt, now),
    body,
  };
}

/**
 * When an event may be taken. A fresh one at once; a late one (a retry, a backlog after an outage) after a
 * short pause in which its companions arrive, because a citizen's events are answered in Zalo's order.
 */
function holdUntil(eventAt: Date, receivedAt: Date): Date {
  const late = receivedAt.getTime() - eventAt.getTime() > lateAfterMs;
  return late ? new Date(receivedAt.getTime() + holdLateForMs) : receivedAt;
}

// Signed by Zalo, yet a name or id of any length or content must not stop the row from being stored.
function storable(text: string): string {
  return text
    .replace(/\p{Cc}/gu, "")
    .slice(0, 100)
    .toWellFormed();
}

function digest(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

// A clock ahead of ours must not put a message in the future: the messaging window starts when it was received.
// Zalo repeats a delivery for about two hours: a time of another week is a mistake, and would shut that window.
function timestampOf(event: ZaloEvent, now: Date): Date {
  const milliseconds = Number(event.timestamp);
  if (!Number.isFinite(milliseconds) || now.getTime() - milliseconds > believableAgeMs) return now;
  return new Date(Math.min(milliseconds, now.getTime()));
}
