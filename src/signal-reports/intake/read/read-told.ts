import type { LocalityProfile } from "../../../localities/schema.ts";
import { saysEveryNetwork } from "../../duplicates/index.ts";
import type { Operator, Service, Voice } from "../../filing.ts";
import { conversationParts, type Part } from "../../parse/conversation-parts.ts";
import { findAreas } from "../../parse/find-areas.ts";
import { findOperators } from "../../parse/find-operators.ts";
import { findServices } from "../../parse/find-services.ts";
import { findSince } from "../../parse/find-since.ts";
import { findSpeed } from "../../parse/find-speed.ts";
import type { Asked } from "../draft.ts";
import { readHours, readHouseholds, readIndoors } from "./read-habits.ts";
import { readPlace } from "./read-place.ts";
import { readServiceWords } from "./read-service-words.ts";
import { isUrgent } from "./read-urgency.ts";

/** Several values of one field; `corrects` when they stand instead of what was said before. */
export type Several<Value> = { said: Value[]; denied: Value[]; corrects: boolean };

/** What one message tells of a report. */
export type Told = {
  areas: Several<string>;
  landmark: string | null;
  operators: Several<Operator>;
  services: Several<Service>;
  everyNetwork: boolean;
  since: string | null;
  hours: Voice["hours"];
  indoors: Voice["indoors"];
  households: number | null;
  speed: Voice["speed"];
  urgent: boolean;
};

/**
 * Reads one message of a report that is being told.
 * @param asked the form's last question: a word or two may be its answer, and mean nothing elsewhere.
 */
export function readTold(message: string, asked: Asked | null, profile: LocalityProfile): Told {
  const parts = conversationParts([message]);
  const plain = parts.map(({ text }) => text.plain).join("\n");
  const areas = gather(parts, ({ text }) => findAreas(text, profile));
  const services = gather<Service>(parts, ({ text }) => findServices(text.plain));
  if (services.said.length === 0 && asked === "services") services.said.push(...readServiceWords(plain));
  const speeds = parts.map(({ text }) => findSpeed(text)).filter((speed) => speed !== null);
  const told: Told = {
    areas,
    landmark: null,
    operators: gather<Operator>(parts, ({ text }) => findOperators(text.plain)),
    services,
    everyNetwork: saysEveryNetwork(message) || (asked === "operators" && allOfThem.test(plain.trim())),
    since: parts.reduce<string | null>((known, { text }) => findSince(text) ?? known, null),
    hours: readHours(plain, asked === "hours"),
    indoors: readIndoors(plain, asked === "indoors"),
    households: readHouseholds(plain),
    speed: speeds.at(-1) ?? (asked === "extras" ? threeFigures(plain) : null),
    urgent: isUrgent(plain),
  };
  return asked === "place" ? withPlace(told, message, profile) : told;
}

/** What else was told tells a guess apart from a carrier's name or a time of day. */
function withPlace(told: Told, message: string, profile: LocalityProfile): Told {
  const { areas, landmark, guessed } = readPlace(message, profile);
  if (guessed && toldSomething(told)) return told;
  return {
    ...told,
    landmark,
    areas: told.areas.said.length > 0 ? told.areas : { ...told.areas, said: areas },
  };
}

const allOfThem =
  /^(?:(?:da|vang) )?(?:tat ca|ca ba|ca 3|ca may|het|deu (?:yeu|bi|the)|mang nao cung|cai nao cung|gi cung|nao cung|ca)\b/;

/** “3.2 / 1 / 80”, as people copy the three figures of a speed test. */
function threeFigures(plain: string): Voice["speed"] {
  const figures = /^\D{0,12}(\d+(?:[.,]\d+)?)\s*[ /;|-]\s*(\d+(?:[.,]\d+)?)\s*[ /;|-]\s*(\d+)\D{0,6}$/.exec(
    plain.trim(),
  );
  if (!figures) return null;
  const [down = 0, up = 0, ping = 0] = figures.slice(1).map((figure) => Number(figure.replace(",", ".")));
  return { down, up, ping };
}

function gather<Value>(
  parts: Part[],
  find: (part: Part) => { said: Value[]; denied: Value[] },
): Several<Value> {
  return parts.reduce<Several<Value>>(
    (known, part) => {
      const { said, denied } = find(part);
      const corrects = part.corrects && said.length > 0;
      const kept = corrects ? [] : known.said.filter((value) => !denied.includes(value));
      return {
        said: [...new Set([...kept, ...said])],
        denied: [...known.denied, ...denied],
        corrects: known.corrects || corrects,
      };
    },
    { said: [], denied: [], corrects: false },
  );
}

/** Whether the message told anything the form has a field for. */
export function toldSomething({ areas, operators, services, ...rest }: Told): boolean {
  return (
    [areas, operators, services].some(({ said, denied }) => said.length + denied.length > 0) ||
    rest.landmark !== null ||
    rest.everyNetwork ||
    [rest.since, rest.hours, rest.indoors, rest.households, rest.speed].some((value) => value !== null)
  );
}
