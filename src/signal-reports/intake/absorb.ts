import type { Operator } from "../filing.ts";
import { type Field, isKnown, type ReportDraft } from "./draft.ts";
import type { Several, Told } from "./read/read-told.ts";

const bigThree: Operator[] = ["viettel", "vinaphone", "mobifone"];
const mostWords = 2_000;

/** The draft with what a message told: an answer to what was asked stands instead of the old, the rest adds up. */
export function absorb(draft: ReportDraft, told: Told, message: string): ReportDraft {
  const operators = told.everyNetwork
    ? { ...told.operators, said: [...new Set([...bigThree, ...told.operators.said])] }
    : told.operators;
  const next: ReportDraft = {
    ...draft,
    words: remember(draft.words, message),
    areas: merge(draft, "place", draft.areas, told.areas),
    landmark: told.landmark ?? draft.landmark,
    operators: merge(draft, "operators", draft.operators, operators),
    services: merge(draft, "services", draft.services, told.services),
    everyNetwork: draft.everyNetwork || told.everyNetwork,
    since: told.since ?? draft.since,
    hours: told.hours ?? draft.hours,
    indoors: told.indoors ?? draft.indoors,
    households: told.households ?? draft.households,
    speed: mergeSpeed(draft.speed, told.speed),
    awaitsScreenshot: draft.awaitsScreenshot && told.speed === null,
    urgent: draft.urgent || told.urgent,
    misread: 0,
  };
  return { ...next, passed: draft.passed.filter((field) => !isKnown(next, field)) };
}

/** A figure the new message leaves out stays as it was. */
function mergeSpeed(before: ReportDraft["speed"], now: ReportDraft["speed"]): ReportDraft["speed"] {
  if (!before || !now) return now ?? before;
  return { down: now.down ?? before.down, up: now.up ?? before.up, ping: now.ping ?? before.ping };
}

function merge<Value>(
  draft: ReportDraft,
  field: Field,
  before: Value[],
  { said, denied, corrects }: Several<Value>,
): Value[] {
  const kept = before.filter((value) => !denied.includes(value));
  if (said.length === 0) return kept;
  return corrects || draft.asked === field || draft.asked === "change"
    ? said
    : [...new Set([...kept, ...said])];
}

function remember(words: string[], message: string): string[] {
  const length = words.reduce((sum, one) => sum + one.length + 1, 0);
  const left = mostWords - length;
  // A word or two were an answer, and stand in their field.
  if (words.length > 0 && message.trim().split(/\s+/).length < 3) return words;
  return left > 0 && message.trim() !== "" ? [...words, message.trim().slice(0, left)] : words;
}
