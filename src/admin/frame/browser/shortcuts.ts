import { showShortcuts } from "./shortcut-list.ts";
import { readSwitch } from "./switch.ts";

const rooms: Record<string, string> = {
  h: "",
  c: "/conversations",
  r: "/reports",
  k: "/knowledge",
  t: "/help",
};
const secondKeyWithinMs = 1_500;

/** Keys of one letter, never while something is typed, and off by a switch in their own list (`?`). */
export function listenForShortcuts(): void {
  let goSince = 0;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "?") return showShortcuts();
    if (!readSwitch("shortcuts")) return;
    const room = rooms[event.key];
    const { base } = document.body.dataset;
    if (goSince && event.timeStamp - goSince < secondKeyWithinMs && room !== undefined && base) {
      location.assign(base + room);
      return;
    }
    goSince = event.key === "g" ? event.timeStamp : 0;
    if (event.key === "/" && focusSearch()) event.preventDefault();
    if (event.key === "j") moveBy(1);
    if (event.key === "k") moveBy(-1);
    if (event.key === "x") chooseRow();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT", "DIALOG"].includes(target.tagName))
  );
}

function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>("main input[type=search], .filters-search input");
  field?.focus();
  field?.select();
  return field !== null;
}

/** The focus goes to the first link of the next row, so that Enter opens it and a reader says it. */
function moveBy(step: number): void {
  const links = [...document.querySelectorAll<HTMLElement>(".rows > tbody > tr, [data-row]")].flatMap(
    (row) => row.querySelector<HTMLElement>("a, button, summary") ?? [],
  );
  const at = links.findIndex((link) => link.closest("tr, [data-row]")?.contains(document.activeElement));
  const next = links[at === -1 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Ticks the row that has the focus, for acts on several. */
function chooseRow(): void {
  const row = document.activeElement?.closest("tr, [data-row]");
  row?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
}
