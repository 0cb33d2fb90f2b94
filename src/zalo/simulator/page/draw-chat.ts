import { drawBubble } from "./bubble.ts";
import { byId, el } from "./dom.ts";
import { act } from "./remote.ts";
import type { ShownMessage, View } from "./view.ts";

const drawn = new Map<string, { json: string; node: HTMLElement }>();
let shownChat = "";

/** Draws the conversation; bubbles that did not change stay in place, the end stays in sight. */
export function drawChat(view: View): void {
  const chat = byId("chat");
  const chosenChat = `${view.oaId}:${view.userId}`;
  const atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 120;
  if (chosenChat !== shownChat) drawn.clear();
  const nodes: HTMLElement[] = view.messages.length === 0 ? [intro(view)] : [];
  const lastMine = view.messages.findLast((one) => one.from === "user")?.id;
  let day = "";
  for (const message of view.messages) {
    const its = dayWords(message.time, view.now);
    if (its !== day) nodes.push(el("p", { class: "day" }, its));
    day = its;
    nodes.push(bubbleOf(message, view, message.id === lastMine));
  }
  place(chat, nodes);
  if (atEnd || chosenChat !== shownChat) chat.scrollTop = chat.scrollHeight;
  shownChat = chosenChat;
}

function bubbleOf(message: ShownMessage, view: View, last: boolean): HTMLElement {
  const json = JSON.stringify([message, last]);
  const known = drawn.get(message.id);
  if (known?.json === json) return known.node;
  const node = drawBubble(message, view, last);
  drawn.set(message.id, { json, node });
  return node;
}

// Moving a node would close its open menu, so that only what differs is touched.
function place(chat: HTMLElement, nodes: HTMLElement[]): void {
  nodes.forEach((node, i) => {
    const there = chat.children[i];
    if (there === node) return;
    if (there) chat.replaceChild(node, there);
    else chat.append(node);
  });
  while (chat.children.length > nodes.length) chat.lastElementChild?.remove();
}

function intro(view: View): HTMLElement {
  const oa = view.oas.find((one) => one.id === view.oaId);
  const start = el("button", { type: "button", class: "main", click: () => void begin() }, "Nhắn tin");
  return el(
    "section",
    { class: "intro" },
    el("h2", { dir: "auto" }, oa?.name ?? ""),
    el("p", {}, "Chưa có tin nhắn nào."),
    start,
  );
}

async function begin(): Promise<void> {
  await act("/chatnow");
  byId("text").focus();
}

function dayWords(time: number, now: number): string {
  const words = (at: number) =>
    new Intl.DateTimeFormat("vi-VN", { dateStyle: "short", timeZone: "Asia/Ho_Chi_Minh" }).format(at);
  return words(time) === words(now) ? "Hôm nay" : words(time);
}
