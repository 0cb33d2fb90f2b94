import { z } from "zod";
import type { ZaloEvent } from "../event-types.ts";
import { accountEvents } from "./account-events.ts";
import { maybe } from "./fields.ts";
import { groupEvents } from "./group-events.ts";
import { messageEvents } from "./message-events.ts";
import { receiptEvents } from "./receipt-events.ts";
import { templateEvents } from "./template-events.ts";
import { userEvents } from "./user-events.ts";

const envelope = z.looseObject({ event_name: z.string(), app_id: maybe, timestamp: maybe });

const schemas = new Map([
  ...messageEvents,
  ...receiptEvents,
  ...userEvents,
  ...accountEvents,
  ...templateEvents,
  ...groupEvents,
]);

/** Every event name this client reads. */
export const knownEventNames: ReadonlySet<string> = new Set(schemas.keys());

/**
 * Reads one webhook body (already verified, already `JSON.parse`d).
 *
 * A name nobody has described, or a known name in an odd shape, becomes `kind: "unknown"` with the reason, so
 * that nothing Zalo adds tomorrow is an error. The reason names fields, never their values.
 *
 * @throws ZodError only when `json` is not an object with a string `event_name`.
 * @example
 * const event = parseZaloEvent(JSON.parse(body));
 * if (event.kind === "user_message") console.log(event.senderId, event.text);
 */
export function parseZaloEvent(json: unknown): ZaloEvent {
  const { event_name: eventName, app_id: appId, timestamp } = envelope.parse(json);
  const head = { eventName, appId, timestamp, raw: json as Record<string, unknown> };
  const schema = schemas.get(eventName);
  if (!schema) return { kind: "unknown", ...head, why: "no event of this name is known" };
  const body = schema.safeParse(json);
  return body.success
    ? { ...body.data, ...head }
    : { kind: "unknown", ...head, why: z.prettifyError(body.error) };
}
