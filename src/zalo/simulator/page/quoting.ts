import { byId, onClick } from "./dom.ts";
import type { ShownMessage } from "./view.ts";

let quoteId: string | undefined;

/** The next message answers this one. */
export function startQuoting(message: ShownMessage): void {
  quoteId = message.id;
  byId("quoting-text").textContent = `Trả lời: ${message.text.slice(0, 80) || "tin đính kèm"}`;
  byId("quoting").hidden = false;
  byId("text").focus();
}

/** The message to answer, once; afterwards there is none. */
export function takeQuote(): { quoteId?: string } {
  const taken = quoteId;
  quoteId = undefined;
  byId("quoting").hidden = true;
  return taken ? { quoteId: taken } : {};
}

/** Lets the × beside the quoted text drop it. */
export function bindQuoting(): void {
  onClick("stop-quoting", () => void takeQuote());
}
