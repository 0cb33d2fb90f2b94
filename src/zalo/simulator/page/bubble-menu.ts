import { el } from "./dom.ts";
import { startQuoting } from "./quoting.ts";
import { reactionFaces } from "./reaction-faces.ts";
import { act } from "./remote.ts";
import type { ShownMessage } from "./view.ts";

/** The small menu of a message of the OA: answer it, or react to it. */
export function drawMenu(message: ShownMessage): HTMLElement {
  const reacted = message.reactions.some((one) => one.by === "user");
  const menu = el(
    "details",
    { class: "menu" },
    el("summary", { "aria-label": "Trả lời hoặc thả cảm xúc" }, "⋯"),
  );
  const pick = (run: () => void) => {
    menu.removeAttribute("open");
    run();
  };
  const key = (label: string, shown: string, run: () => void) =>
    el("button", { type: "button", "aria-label": label, click: () => pick(run) }, shown);
  const react = (icon: string) => void act("/react", { msgId: message.id, icon });
  const faces = Object.entries(reactionFaces).map(([icon, face]) =>
    key(`Thả ${face}`, face, () => react(icon)),
  );
  const keys = [key("Trả lời tin này", "↩ Trả lời", () => startQuoting(message)), ...faces];
  if (reacted) keys.push(key("Bỏ cảm xúc", "Bỏ", () => react("/-remove")));
  menu.addEventListener("toggle", () => menu.scrollIntoView({ block: "nearest" }));
  menu.append(el("div", { class: "menu-keys" }, ...keys));
  return menu;
}
