import { createHash } from "node:crypto";
import { testZalo } from "../support/counter.ts";

type App = { fetch(request: Request): Response | Promise<Response> };
export type Answered = { status: number; outcome: string };

/** Signs a body as Zalo does: plain SHA-256 of app id, raw body, timestamp and OA Secret Key. */
export function signatureOf(body: string, timestamp: string, key = testZalo.oaSecretKey): string {
  return `mac=${createHash("sha256").update(`${testZalo.appId}${body}${timestamp}${key}`).digest("hex")}`;
}

/** Posts one raw body to the product's webhook. */
export async function postRaw(
  app: App,
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const init = { method: "POST", body, headers: { "content-type": "application/json", ...headers } };
  const response = await app.fetch(
    new Request("http://counter.test/webhooks/zalo", { ...init, duplex: "half" } as RequestInit),
  );
  const { outcome } = (await response.json()) as { outcome: string };
  return { status: response.status, outcome };
}

/** Posts an event with a right signature; `app_id` is ours unless the event names another. */
export async function postEvent(app: App, event: Record<string, unknown>): Promise<Answered> {
  const body = JSON.stringify({ app_id: testZalo.appId, ...event });
  return await postRaw(app, body, {
    "x-zevent-signature": signatureOf(body, String(event.timestamp ?? "")),
  });
}

let messages = 0;

export type Said = { oaId: string; userId: string; text: string; at: Date | string; msgId?: string };

/** A resident's text as Zalo reports it; the message id is new unless given. */
export function textEvent({ oaId, userId, text, at, msgId }: Said): Record<string, unknown> {
  messages += 1;
  return {
    sender: { id: userId },
    recipient: { id: oaId },
    event_name: "user_send_text",
    message: { text, msg_id: msgId ?? `text-${messages}` },
    timestamp: at instanceof Date ? String(at.getTime()) : at,
  };
}
