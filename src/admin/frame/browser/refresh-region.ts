import htmx from "htmx.org";
import { contentIsNew } from "./new-content.ts";

/** `busy`: somebody is choosing or typing in it, so it stays until the next time. */
export type RefreshOutcome = "same" | "changed" | "busy" | "signed-out" | "failed";

/** Asks what the region holds now and puts it there, with the focus where it was. */
export async function refreshRegion(region: HTMLElement): Promise<RefreshOutcome> {
  const { liveUrl } = region.dataset;
  if (!liveUrl) return "failed";
  if (isBusy(region)) return "busy";
  const response = await fetch(liveUrl, { headers: { "hx-request": "true", accept: "text/html" } });
  if (response.redirected || response.status === 401) return "signed-out";
  if (!response.ok) return "failed";
  const parsed = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = parsed.getElementById(region.id);
  if (!fresh) return "failed";
  if (fresh.innerHTML === (region.dataset.liveSeen ?? region.innerHTML)) return "same";
  if (isBusy(region)) return "busy";
  region.dataset.liveSeen = fresh.innerHTML;
  const focused = pathOf(region, document.activeElement);
  region.replaceChildren(...document.importNode(fresh, true).childNodes);
  htmx.process(region);
  contentIsNew();
  if (focused) region.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  region.classList.remove("changed");
  requestAnimationFrame(() => region.classList.add("changed"));
  return "changed";
}

function isBusy(region: HTMLElement): boolean {
  const { activeElement } = document;
  const typing =
    activeElement instanceof HTMLElement &&
    region.contains(activeElement) &&
    /^(INPUT|TEXTAREA|SELECT)$/.test(activeElement.tagName);
  return typing || region.querySelector("details[open], input:checked, [data-sending]") !== null;
}

/** How to find the same link or button again in what comes. */
function pathOf(region: HTMLElement, element: Element | null): string | null {
  if (!element || !region.contains(element)) return null;
  if (element.id) return `#${CSS.escape(element.id)}`;
  const href = element.getAttribute("href");
  return href ? `a[href="${CSS.escape(href)}"]` : null;
}
