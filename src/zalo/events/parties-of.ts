import type { ZaloEvent } from "../event-types.ts";

export type Parties = { oaId: string | null; userId: string | null };

/**
 * Which OA and which user an event is about; null where it names none (or several).
 *
 * Receipts are reported with the OA on either side, so the side that `isKnownOa` wins; when neither is known,
 * nobody is named: better no citizen than one made out of an OA's id.
 *
 * @example
 * const { oaId, userId } = partiesOf(event, (id) => linkedOaIds.has(id));
 */
export function partiesOf(event: ZaloEvent, isKnownOa: (id: string) => boolean): Parties {
  switch (event.kind) {
    case "user_message":
    case "anonymous_message":
    case "submit_info":
      return { oaId: event.recipientId, userId: event.senderId };
    case "oa_message":
    case "oa_anonymous_message":
      return { oaId: event.senderId, userId: event.recipientId };
    case "reaction":
      return event.by === "user"
        ? { oaId: event.recipientId, userId: event.senderId }
        : { oaId: event.senderId, userId: event.recipientId };
    case "receipt_received":
    case "receipt_seen":
      if (isKnownOa(event.senderId)) return { oaId: event.senderId, userId: event.recipientId };
      if (isKnownOa(event.recipientId)) return { oaId: event.recipientId, userId: event.senderId };
      return { oaId: null, userId: null };
    case "tag":
    case "group":
      return { oaId: event.oaId ?? null, userId: only(event.userIds) };
    case "app":
    case "template":
      return { oaId: event.oaId ?? null, userId: null };
    case "widget":
      return { oaId: null, userId: event.userId };
    case "unknown":
      return { oaId: knownOaIn(event.raw, isKnownOa), userId: null };
    default:
      return { oaId: event.oaId ?? null, userId: event.userId ?? null };
  }
}

function only(ids: string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

function knownOaIn(raw: Record<string, unknown>, isKnownOa: (id: string) => boolean): string | null {
  const { oa_id, oaId, sender, recipient } = raw;
  const candidates = [oa_id, oaId, idOf(sender), idOf(recipient)];
  return candidates.find((id): id is string => typeof id === "string" && isKnownOa(id)) ?? null;
}

function idOf(party: unknown): unknown {
  return typeof party === "object" && party !== null ? (party as { id?: unknown }).id : undefined;
}
