import { invalid, tooMuch } from "../openapi/api-error.ts";
import { isObject } from "../openapi/read-input.ts";
import type { Button } from "../state/message.ts";

/** At most 5 buttons, titles to 100 characters, query payloads to 1,000, the payload form of each action. */
export function readButtons(value: unknown): Button[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid("buttons");
  if (value.length > 5) throw tooMuch("buttons");
  return value.map(readButton);
}

function readButton(value: unknown): Button {
  if (!isObject(value)) throw invalid("buttons");
  const { title, type, payload } = value;
  if (typeof title !== "string" || title === "") throw invalid("title");
  if (title.length > 100) throw tooMuch("title");
  if (typeof type !== "string") throw invalid("type");
  checkPayload(type, payload);
  return { title, type, payload };
}

/** Checks the payload of one action type; -201 for an unknown type or a payload of another form. */
export function checkPayload(type: string, payload: unknown): void {
  switch (type) {
    case "oa.query.show":
    case "oa.query.hide":
      if (typeof payload !== "string" || payload === "") throw invalid("payload");
      if (payload.length > 1000) throw tooMuch("payload");
      return;
    case "oa.open.url":
      if (!isObject(payload) || !isWebUrl(payload.url)) throw invalid("payload.url");
      return;
    case "oa.open.sms":
    case "oa.open.phone":
      if (!isObject(payload) || !/^\d{3,15}$/.test(String(payload.phone_code)))
        throw invalid("payload.phone_code");
      return;
    default:
      throw invalid("type");
  }
}

/** True for an absolute http or https address. */
export function isWebUrl(value: unknown): value is string {
  return typeof value === "string" && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
