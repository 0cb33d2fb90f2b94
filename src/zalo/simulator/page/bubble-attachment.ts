import type { Attachment } from "../state/message.ts";
import { askInfo } from "./dialogs.ts";
import { el } from "./dom.ts";
import type { ShownMessage } from "./view.ts";

/** A photo, sticker, place, voice, file, link or template inside a bubble. */
export function drawAttachment({ type, payload }: Attachment, message: ShownMessage): HTMLElement {
  const url = webAddress(payload.url);
  switch (type) {
    case "image":
    case "gif":
      return el("img", { class: "picture", src: url, alt: "Ảnh đã gửi", loading: "lazy" });
    case "sticker":
      if (!url) return el("p", { class: "sticker-word" }, "Nhãn dán");
      return el("img", { class: "sticker", src: url, alt: "Nhãn dán" });
    case "location":
      return drawPlace(payload.coordinates);
    case "audio":
      return el("p", { class: "voice" }, "▶ Tin nhắn thoại");
    case "file":
      return drawLink(url, `${payload.name}`, sizeWords(Number(payload.size)));
    case "template":
      return drawTemplate(payload, message);
    default:
      return drawLink(url, String(payload.title ?? payload.url), String(payload.description ?? ""));
  }
}

function drawPlace(coordinates: unknown): HTMLElement {
  const { latitude, longitude } = (coordinates ?? {}) as { latitude?: string; longitude?: string };
  return el("p", { class: "place" }, el("strong", {}, "Vị trí"), el("br"), `${latitude}, ${longitude}`);
}

function drawTemplate(payload: Attachment["payload"], message: ShownMessage): HTMLElement {
  const { asksInfo } = message;
  if (!asksInfo) return el("p", { class: "text", dir: "auto" }, String(payload.text ?? message.text));
  const send = el(
    "button",
    { type: "button", class: "bubble-button", click: () => askInfo() },
    "Gửi thông tin",
  );
  return el(
    "div",
    {},
    el("strong", { dir: "auto" }, asksInfo.title),
    el("p", { dir: "auto" }, asksInfo.subtitle),
    el("div", { class: "bubble-buttons" }, send),
  );
}

function drawLink(url: string, title: string, note: string): HTMLElement {
  const words = [el("strong", { dir: "auto" }, title), el("span", { class: "note", dir: "auto" }, note)];
  if (!url) return el("div", { class: "link" }, ...words);
  return el("a", { class: "link", href: url, target: "_blank", rel: "noopener noreferrer" }, ...words);
}

/** The address when it is http(s), else "": nothing else may become a link or a picture. */
export const webAddress = (value: unknown): string =>
  typeof value === "string" && /^https?:\/\//.test(value) ? value : "";

const sizeWords = (bytes: number) => (bytes > 0 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : "");
