import type { ZaloEvent } from "../event-types.ts";

/**
 * A stable key under which an event is the same event, however often Zalo delivers it: app, name, both sides
 * and message id. Receipts and reactions share a message's id, so the name and, for reactions, icon and time
 * take part. Without a message id: time and SHA-256 of the body, which a retry repeats byte for byte.
 *
 * @returns JSON text of strings; compare it, or hash it, but do not read it.
 */
export async function eventKey(event: ZaloEvent, rawBody: Uint8Array): Promise<string> {
  const sides = "senderId" in event ? [event.senderId, event.recipientId] : [];
  const own = identityOf(event) ?? ["sha256", event.timestamp ?? "", await sha256(rawBody)];
  return JSON.stringify([event.appId ?? "", event.eventName, ...sides, ...own]);
}

function identityOf(event: ZaloEvent): string[] | null {
  switch (event.kind) {
    case "user_message":
    case "oa_message":
    case "anonymous_message":
    case "oa_anonymous_message":
      return event.msgId === undefined ? null : ["msg", event.msgId];
    case "receipt_received":
    case "receipt_seen":
      return ["msgs", ...event.msgIds];
    case "reaction":
      return ["reaction", event.msgId, event.icon, event.timestamp ?? ""];
    case "group":
      return event.message?.msgId === undefined ? null : ["group", event.groupId, event.message.msgId];
    default:
      return null;
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
