import { and, asc, inArray, or } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { requestVoices, serviceRequests } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../actor.ts";
import type { DossierInput } from "./dossier-data.ts";

type Row = DossierInput["rows"][number];
type Spoken = typeof requestVoices.$inferSelect;

/** Reports with their voices, those of reports merged into them included. */
export async function readVoices(
  tx: Db,
  requests: readonly ServiceRequest[],
): Promise<Map<number, Spoken[]>> {
  const ids = requests.map(({ id }) => id);
  const members = await tx
    .select({ id: serviceRequests.id, mergedInto: serviceRequests.mergedInto })
    .from(serviceRequests)
    .where(or(inArray(serviceRequests.id, ids), inArray(serviceRequests.mergedInto, ids)));
  const speaksIn = new Map(members.map(({ id, mergedInto }) => [id, mergedInto ?? id]));
  const voices = await tx
    .select()
    .from(requestVoices)
    .where(and(inArray(requestVoices.requestId, [...speaksIn.keys()])))
    .orderBy(asc(requestVoices.id));
  return Map.groupBy(voices, ({ requestId }) => speaksIn.get(requestId) ?? requestId);
}

/** Whether a voice complains of this carrier; who names none complains of whatever the report does. */
export function namesOperator({ operators }: Pick<Spoken, "operators">, operator: string): boolean {
  return operators.length === 0 || operators.includes(operator);
}

/** One line of the letter's table: what people said of one report about one carrier, and no person. */
export function dossierRow(request: ServiceRequest, voices: readonly Spoken[]): Row {
  const first = <Value>(read: (voice: Spoken) => Value | null): Value | null =>
    voices.map(read).find((value) => value !== null) ?? null;
  const households = voices.flatMap(({ households }) => households ?? []);
  const hours = first((voice) => voice.hours);
  const indoors = first((voice) => voice.indoors);
  return {
    code: request.code,
    area: request.area ?? "Vị trí được chia sẻ",
    lat: coarse(request.lat),
    lon: coarse(request.lon),
    services: (request.services.length > 0 ? request.services : ["unknown"]) as Row["services"],
    indoors: indoors === null ? null : indoorWords[indoors],
    when: hours === null ? null : hourWords[hours],
    since: first((voice) => voice.since),
    households: households.length > 0 ? Math.max(...households) : null,
    speed: slowest(voices),
    reportedAt: request.filedAt,
    voices: Math.max(1, voices.length),
  };
}

const indoorWords = { indoor: "indoors", outdoor: "outdoors", both: "both" } as const;
const hourWords = {
  "all-day": "cả ngày",
  evening: "buổi tối",
  daytime: "ban ngày",
  sometimes: "lúc được lúc không",
} as const;

/** The table shows one measurement a report: the one people suffer from. */
function slowest(voices: readonly Spoken[]): Row["speed"] {
  const measured = voices.filter(({ down, up, ping }) => down !== null || up !== null || ping !== null);
  const [worst] = measured.sort(
    (a, b) => (a.down ?? Number.POSITIVE_INFINITY) - (b.down ?? Number.POSITIVE_INFINITY),
  );
  return worst ? { down: worst.down, up: worst.up, ping: worst.ping } : null;
}

/** What is stored for a carrier is already too coarse for a door. */
function coarse(degrees: number | null): number | null {
  return degrees === null ? null : Number(degrees.toFixed(3));
}
