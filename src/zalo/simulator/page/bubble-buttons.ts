import type { Button, ListElement } from "../state/message.ts";
import { webAddress } from "./bubble-attachment.ts";
import { el } from "./dom.ts";
import { act } from "./remote.ts";
import type { ShownMessage } from "./view.ts";

const signs: Record<string, string> = { "oa.open.url": "↗ ", "oa.open.phone": "☎ ", "oa.open.sms": "✉ " };

/** The buttons under a message: a query sends its text, the others open a page, the dialler or an SMS. */
export function drawButtons(message: ShownMessage): HTMLElement[] {
  if (message.buttons.length === 0) return [];
  const keys = message.buttons.map((button) =>
    el(
      "button",
      { type: "button", class: "bubble-button", dir: "auto", click: () => void press(message, button) },
      (signs[button.type] ?? "") + button.title,
    ),
  );
  return [el("div", { class: "bubble-buttons" }, ...keys)];
}

/** The rows of a list; the first one is the banner. A row with an action is a button. */
export function drawElements(message: ShownMessage): HTMLElement[] {
  return message.elements.map((element, i) => drawElement(message, element, i === 0));
}

function drawElement(message: ShownMessage, element: ListElement, banner: boolean): HTMLElement {
  const words = el("span", { class: "words" }, el("strong", { dir: "auto" }, element.title));
  if (element.subtitle) words.append(el("span", { class: "note", dir: "auto" }, element.subtitle));
  const picture = webAddress(element.image);
  const parts = picture ? [el("img", { src: picture, alt: "", loading: "lazy" }), words] : [words];
  const name = banner ? "element banner" : "element";
  const { action } = element;
  if (!action) return el("div", { class: name }, ...parts);
  return el("button", { type: "button", class: name, click: () => void press(message, action) }, ...parts);
}

async function press(message: ShownMessage, button: Button): Promise<void> {
  const answer = await act("/press", { msgId: message.id, title: button.title });
  const open = answer?.open;
  if (typeof open !== "string") return;
  if (/^(tel|sms):/.test(open)) location.href = open;
  else if (webAddress(open)) window.open(open, "_blank", "noopener,noreferrer");
}
