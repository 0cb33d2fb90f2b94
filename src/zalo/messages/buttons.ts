import { ZaloLimitError } from "../errors/errors.ts";
import type { Button } from "../message-types.ts";

/** Zalo's limits of a consultation message: text and payload in UTF-16 units, counts otherwise. */
export const limits = {
  text: 2_000,
  buttons: 5,
  buttonTitle: 100,
  queryPayload: 1_000,
  elements: 5,
  elementTitle: 100,
  subtitle: 500,
} as const;

/** Opens a web page. */
export function openUrl(title: string, url: string): Button {
  if (!/^https?:\/\/\S+$/.test(url))
    throw new TypeError("A button's url starts with https:// and has no spaces.");
  return { title: titleOf(title), type: "oa.open.url", payload: { url } };
}

/** Sends `payload` as the user's own message, visible in the chat; it may be typed too, so never trust it. */
export function queryShow(title: string, payload: string): Button {
  return { title: titleOf(title), type: "oa.query.show", payload: payloadOf(payload) };
}

/** Like `queryShow`, but the chat does not show what was sent. */
export function queryHide(title: string, payload: string): Button {
  return { title: titleOf(title), type: "oa.query.hide", payload: payloadOf(payload) };
}

/** Opens the phone's SMS app. */
export function openSms(title: string, phone: string, content: string): Button {
  return { title: titleOf(title), type: "oa.open.sms", payload: { content, phone_code: phoneCode(phone) } };
}

/** Dials. */
export function openPhone(title: string, phone: string): Button {
  return { title: titleOf(title), type: "oa.open.phone", payload: { phone_code: phoneCode(phone) } };
}

/** Checks a string against a limit and returns it in NFC, as Zalo's readers expect Vietnamese. */
export function within(field: string, text: string, limit: number, hint: string): string {
  const composed = text.normalize("NFC");
  if (composed.trim() === "") throw new TypeError(`${field} is empty; Zalo refuses empty text.`);
  if (composed.length > limit) throw new ZaloLimitError(field, limit, composed.length, hint);
  return composed;
}

/** Checks how many there are. */
export function atMost<T>(field: string, items: T[], limit: number, hint: string): T[] {
  if (items.length === 0) throw new TypeError(`${field}: none given.`);
  if (items.length > limit) throw new ZaloLimitError(field, limit, items.length, hint);
  return items;
}

function titleOf(title: string): string {
  return within("button title", title, limits.buttonTitle, "Shorten it; phones show about 20 characters.");
}

function payloadOf(payload: string): string {
  return within("button payload", payload, limits.queryPayload, "Send a short code and look the rest up.");
}

// 0373 555 123 becomes 84373555123; short numbers such as 113 stay.
function phoneCode(phone: string): string {
  const digits = phone.replace(/[\s.()-]/g, "").replace(/^\+/, "");
  if (!/^\d{3,15}$/.test(digits)) throw new TypeError("A phone number has 3 to 15 digits.");
  return /^0\d{9,10}$/.test(digits) ? `84${digits.slice(1)}` : digits;
}
