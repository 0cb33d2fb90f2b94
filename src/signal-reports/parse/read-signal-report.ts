import { conversationParts, type Part } from "./conversation-parts.ts";
import { findAreas } from "./find-areas.ts";
import { findOperators } from "./find-operators.ts";
import { findServices } from "./find-services.ts";
import { findSince } from "./find-since.ts";
import { findSpeed } from "./find-speed.ts";
import { isReport } from "./is-report.ts";
import { oneOrMore } from "./several.ts";
import type { ReadingPlace, SignalReading, Speed } from "./types.ts";

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
 * report weak signal and what they tell of it. Pure, and needs no model.
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
  const area = gather(parts, ({ text }) => findAreas(text, locality));
  const since = parts.reduce<string | null>((known, { text }) => findSince(text) ?? known, null);
  const speed = parts.reduce<Speed | null>((known, { text }) => merged(known, findSpeed(text)), null);
  const plain = parts.map(({ text }) => text.plain).join("\n");
  const evidence = { area: area.length > 0, since: since !== null, measured: speed !== null };
  if (!isReport(plain, locality, evidence)) return NO_REPORT;
  return {
    isReport: true,
    operator: oneOrMore(gather(parts, ({ text }) => findOperators(text.plain))),
    service: oneOrMore(gather(parts, ({ text }) => findServices(text.plain))) ?? "unknown",
    area: oneOrMore(area),
    since,
    speed,
  };
}

/** What all parts say together: a correction replaces, what is denied is dropped, the rest adds up. */
function gather<Value>(parts: Part[], find: (part: Part) => { said: Value[]; denied: Value[] }): Value[] {
  return parts.reduce<Value[]>((known, part) => {
    const { said, denied } = find(part);
    if (part.corrects && said.length > 0) return said;
    return [...known.filter((value) => !denied.includes(value)), ...said];
  }, []);
}

function merged(known: Speed | null, said: Speed | null): Speed | null {
  if (!known || !said) return said ?? known;
  return { down: said.down ?? known.down, up: said.up ?? known.up, ping: said.ping ?? known.ping };
}
