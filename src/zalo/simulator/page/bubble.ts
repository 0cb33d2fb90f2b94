import { drawAvatar } from "./avatar.ts";
import { drawAttachment } from "./bubble-attachment.ts";
import { drawButtons, drawElements } from "./bubble-buttons.ts";
import { drawMenu } from "./bubble-menu.ts";
import { el } from "./dom.ts";
import { reactionFaces } from "./reaction-faces.ts";
import { richText } from "./rich-text.ts";
import type { ShownMessage, View } from "./view.ts";

const statusWords = { sent: "Đã gửi", received: "Đã nhận", seen: "Đã xem", failed: "Chưa tới nơi" };

/** One message as a row of the chat: picture, bubble with its buttons, time, state and reactions. */
export function drawBubble(message: ShownMessage, view: View, last: boolean): HTMLElement {
  const mine = message.from === "user";
  const row = el("article", { class: `row-${mine ? "mine" : "theirs"}` });
  if (!mine) {
    const oa = view.oas.find((one) => one.id === view.oaId);
    const avatar = el("span", { class: "avatar small-avatar", "aria-hidden": "true" });
    drawAvatar(avatar, oa?.name ?? "", oa?.avatar ?? "", view.oaId);
    row.append(avatar);
  }
  const bubble = el("div", { class: `bubble of-${message.kind}` });
  const quoted = view.messages.find((one) => one.id === message.quoteId);
  if (quoted)
    bubble.append(
      el("p", { class: "quoted", dir: "auto" }, quoted.text.slice(0, 120) || "Tin nhắn đính kèm"),
    );
  if (message.adminId) bubble.append(el("p", { class: "by-hand" }, "Cán bộ trả lời"));
  const text = message.text ? [el("p", { class: "text", dir: "auto" }, ...richText(message.text))] : [];
  if (message.kind === "links") bubble.append(...text, ...drawElements(message));
  else bubble.append(...message.attachments.map((one) => drawAttachment(one, message)));
  if (message.kind !== "links" && message.kind !== "template") bubble.append(...text);
  bubble.append(...drawButtons(message));
  const state = mine && last ? ` · ${statusWords[message.status]}` : "";
  const foot = el("p", { class: "foot" }, el("time", {}, clockTime(message.time)), state);
  const faces = message.reactions.map(({ icon }) => reactionFaces[icon] ?? icon).join(" ");
  if (faces) foot.append(el("span", { class: "faces", "aria-label": "Cảm xúc" }, faces));
  row.append(
    el(
      "div",
      { class: "stack" },
      bubble,
      el("div", { class: "under" }, foot, ...(mine ? [] : [drawMenu(message)])),
    ),
  );
  return row;
}

/** Hour and minute in Việt Nam. */
const clockTime = (time: number): string =>
  new Intl.DateTimeFormat("vi-VN", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(time);
