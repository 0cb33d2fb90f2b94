import type { Operator, Service, Voice } from "../filing.ts";

/** What the form asks for, in this order; the first three make a report, the rest can be skipped at once. */
export const fields = ["place", "operators", "services", "hours", "indoors", "extras"] as const;
export type Field = (typeof fields)[number];
export const optionalFields: readonly Field[] = ["hours", "indoors", "extras"];

/** What the last question of the form was. */
export type Asked = Field | "offer" | "similar" | "summary" | "change";

/** A report while it is being told; a conversation's state holds it sealed. */
export type ReportDraft = {
  startedAt: string;
  touchedAt: string;
  /** The person's own messages that told something, personal numbers masked. */
  words: string[];
  areas: string[];
  lat: number | null;
  lon: number | null;
  outside: string | null;
  landmark: string | null;
  operators: Operator[];
  services: Service[];
  /** “mạng nào cũng mất”. */
  everyNetwork: boolean;
  indoors: Voice["indoors"];
  hours: Voice["hours"];
  since: string | null;
  households: number | null;
  speed: Voice["speed"];
  mediaIds: string[];
  /** Pictures sent next are screenshots of a speed test. */
  awaitsScreenshot: boolean;
  urgent: boolean;
  asked: Asked;
  /** Settled without a value: skipped, or not known. */
  passed: Field[];
  /** The questions asked so far, for “quay lại”. */
  trail: Field[];
  /** A report nearby that was offered. */
  offered: { requestId: number; code: string; mine: boolean } | null;
  /** Codes offered and not wanted. */
  declined: string[];
  /** How often in a row nothing could be read. */
  misread: number;
};

export function emptyDraft(now: Date): ReportDraft {
  const at = now.toISOString();
  return {
    startedAt: at,
    touchedAt: at,
    words: [],
    areas: [],
    lat: null,
    lon: null,
    outside: null,
    landmark: null,
    operators: [],
    services: [],
    everyNetwork: false,
    indoors: null,
    hours: null,
    since: null,
    households: null,
    speed: null,
    mediaIds: [],
    awaitsScreenshot: false,
    urgent: false,
    asked: "place",
    passed: [],
    trail: [],
    offered: null,
    declined: [],
    misread: 0,
  };
}

const keptMs = 7 * 24 * 3_600_000;
const idleMs = 6 * 3_600_000;

/** The draft still open now; what nobody touched for seven days is dropped. */
export function openDraft(draft: ReportDraft | undefined, now: Date): ReportDraft | null {
  return draft && now.getTime() - Date.parse(draft.touchedAt) <= keptMs ? draft : null;
}

/** Whether the person comes back to it after a while, and is reminded of it. */
export function isResumed({ touchedAt }: ReportDraft, now: Date): boolean {
  return now.getTime() - Date.parse(touchedAt) > idleMs;
}

/** Whether a field has a value. */
export function isKnown(draft: ReportDraft, field: Field): boolean {
  switch (field) {
    case "place":
      return draft.areas.length > 0 || draft.lat !== null || draft.landmark !== null;
    case "operators":
      return draft.operators.length > 0;
    case "services":
      return draft.services.length > 0;
    case "hours":
      return draft.hours !== null || draft.since !== null;
    case "indoors":
      return draft.indoors !== null;
    case "extras":
      return false;
  }
}

/** The next field to ask for, `null` when all are settled; what is urgent waits for nothing that can be left out. */
export function nextField(draft: ReportDraft): Field | null {
  const wanted = fields.filter(
    (field) => !(draft.urgent && optionalFields.includes(field)) && !(field === "indoors" && isFixed(draft)),
  );
  return wanted.find((field) => !isKnown(draft, field) && !draft.passed.includes(field)) ?? null;
}

/** A line ends in the house. */
function isFixed({ services }: ReportDraft): boolean {
  return (
    services.length > 0 && services.every((service) => service === "fixed-broadband" || service === "wifi")
  );
}
