import type { ServedPlace } from "../../../localities/served-place.ts";
import { readTold } from "../../../signal-reports/intake/read/read-told.ts";
import { readSignalReport } from "../../../signal-reports/parse/read-signal-report.ts";
import type { FormState } from "../../frame/components/index.ts";

/** The form as a person's own words fill it in; what they do not say stays empty. */
export function guessFields(messages: string[], { profile }: ServedPlace): FormState["values"] {
  const read = readSignalReport({ messages, locality: profile });
  const told = readTold(messages.join("\n"), null, profile);
  const listed = (value: string | string[] | null) => [value ?? []].flat();
  return {
    words: messages.join("\n"),
    area: listed(read.area).join(", ") || told.areas.said.join(", "),
    operators: listed(read.operator),
    services: listed(read.service).filter((one) => one !== "unknown"),
    since: read.since ?? told.since ?? "",
    hours: told.hours ?? "",
    indoors: told.indoors ?? "",
    households: told.households === null ? "" : String(told.households),
    urgent: told.urgent ? "1" : "",
  };
}
