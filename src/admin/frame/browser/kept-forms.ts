import type { TypedValues } from "./form-values.ts";

/**
 * Typed and not yet arrived, on this device; `sentAt` once it was sent and the answer is not yet known; `heldAt`
 * is the sign-in page that has it and will carry it out.
 */
export type KeptForm = {
  at: number;
  values: TypedValues;
  sentAt?: number;
  sentFrom?: string;
  heldAt?: string;
};

const mostAgeMs = 3 * 24 * 3_600_000;
const prefix = "cua-so:";

/** Of one person alone: two who share a computer never see each other's words. */
function nameOf(key: string): string {
  return `${prefix}${document.body.dataset.person ?? ""}:${key}`;
}

export function readKept(key: string): KeptForm | null {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(key)) ?? "null") as KeptForm | null;
    return kept && Date.now() - kept.at < mostAgeMs ? kept : null;
  } catch {
    return null;
  }
}

export function writeKept(key: string, kept: KeptForm): void {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify(kept));
  } catch {
    // A full or forbidden store: the page works as without scripts.
  }
}

export function forget(key: string): void {
  localStorage.removeItem(nameOf(key));
}

function eachKept(visit: (name: string, kept: KeptForm | null) => void): void {
  for (const name of Object.keys(localStorage).filter((known) => known.startsWith(prefix))) {
    try {
      visit(name, JSON.parse(localStorage.getItem(name) ?? "null") as KeptForm | null);
    } catch {
      localStorage.removeItem(name);
    }
  }
}

/**
 * Forgets what has arrived: the page after a form was sent is the one that the server led to from the form's own
 * page, or from the sign-in page that held the form meanwhile, and it is no refusal. Whatever else happened (no
 * network, an error, the back button) keeps the words. What is older than three days goes as well.
 */
export function forgetArrived(): void {
  const { person, failed } = document.body.dataset;
  const held = document.querySelector<HTMLInputElement>("input[name=kept]")?.value;
  const navigation = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined;
  const cameFrom = document.referrer ? new URL(document.referrer).pathname : "";
  const arrived = person !== undefined && failed === undefined && navigation?.type === "navigate";
  eachKept((name, kept) => {
    if (!kept || Date.now() - kept.at >= mostAgeMs) return localStorage.removeItem(name);
    if (kept.sentAt === undefined) return;
    if (!person && held)
      return localStorage.setItem(name, JSON.stringify({ ...kept, heldAt: location.pathname }));
    const mine = name.startsWith(`${prefix}${person}:`);
    const carriedOut =
      kept.heldAt !== undefined && (cameFrom.startsWith("/admin/sign-in") || cameFrom === kept.heldAt);
    if (arrived && mine && (kept.sentFrom === cameFrom || carriedOut)) localStorage.removeItem(name);
  });
}

/** When a person signs out, nothing of theirs stays on the device. */
export function forgetAll(): void {
  eachKept((name) => localStorage.removeItem(name));
}
