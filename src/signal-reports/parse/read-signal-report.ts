import { conversationParts } from "./conversation-parts.ts";
import { detectReport } from "./detect-report.ts";
import { countOperators, findOperators } from "./find-operators.ts";
import { findServices } from "./find-services.ts";
import { gather } from "./gather.ts";
import { isReport } from "./is-report.ts";
import { evidenceOf, readDetails } from "./read-details.ts";
import { oneOrMore } from "./several.ts";
import type { ReadingPlace, SignalReading } from "./types.ts";

const NO_REPORT: SignalReading = {
  isReport: false,
  operator: null,
  service: null,
  area: null,
  since: null,
  speed: null,
};

/**
 * Reads the messages of one resident as one conversation, later ones correcting earlier ones, and says whether they
 * report weak signal and what they tell of it. Pure: the same messages always read the same.
 * @param locality the place's own words for its parts; nothing of a place is built in.
 */
export function readSignalReport({
  messages,
  locality,
}: {
  messages: string[];
  locality: ReadingPlace;
}): SignalReading {
  const parts = conversationParts(messages);
  const details = readDetails(parts, locality);
  const plain = parts.map(({ text }) => text.plain).join("\n");
  const evidence = evidenceOf(details);
  const found = { ...evidence, rule: isReport(plain, locality, evidence) };
  if (!detectReport(parts, locality, found)) return NO_REPORT;
  const several = countOperators(plain) > 1;
  return {
    isReport: true,
    operator: oneOrMore(gather(parts, ({ text }) => findOperators(text.plain, several))),
    service: oneOrMore(gather(parts, ({ text }) => findServices(text.plain))) ?? "unknown",
    area: oneOrMore(details.area),
    since: details.since,
    speed: details.speed,
  };
}
