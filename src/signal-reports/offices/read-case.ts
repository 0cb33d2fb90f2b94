import { and, asc, desc, eq, or } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { requestEvents, requestVoices, serviceRequests } from "../../database/schema/index.ts";
import type { ServedPlace } from "../../localities/served-place.ts";
import { listMedia, type Medium } from "../../media/read-media.ts";
import type { ServiceRequest } from "../actor.ts";
import { openVoiceDetails } from "../add-voice.ts";
import type { ReportTools } from "../report-tools.ts";

export type RequestEvent = typeof requestEvents.$inferSelect;
type Speed = { down: number | null; up: number | null; ping: number | null };

/** A report as an office sees it: what is wrong, where, for how many; nobody's name, number or own words. */
export type OfficeCase = {
  request: ServiceRequest;
  place: ServedPlace;
  voices: number;
  households: number;
  since: string[];
  indoors: string[];
  hours: string[];
  speeds: Speed[];
  /** As the reporters described the spot, telephone numbers masked. */
  landmarks: string[];
  /** What residents sent and what proves the repair; erased and refused ones are not among them. */
  pictures: Medium[];
  lastEvent: RequestEvent | null;
};

/** Everything an office's message or page says of a report. `null` when there is none. */
export async function readCase(
  { sealer, placeOf }: Pick<ReportTools, "sealer" | "placeOf">,
  db: Db,
  requestId: number,
): Promise<OfficeCase | null> {
  const [request] = await db.select().from(serviceRequests).where(eq(serviceRequests.id, requestId));
  if (!request) return null;
  const voices = (
    await db
      .select({ voice: requestVoices })
      .from(requestVoices)
      .innerJoin(serviceRequests, eq(serviceRequests.id, requestVoices.requestId))
      .where(or(eq(serviceRequests.id, requestId), eq(serviceRequests.mergedInto, requestId)))
      .orderBy(asc(requestVoices.id))
  ).map(({ voice }) => voice);
  const [lastEvent] = await db
    .select()
    .from(requestEvents)
    .where(eq(requestEvents.requestId, requestId))
    .orderBy(desc(requestEvents.id))
    .limit(1);
  const pictures = await listMedia(db, requestId);
  const said = <Field extends "since" | "indoors" | "hours">(field: Field) => [
    ...new Set(voices.flatMap((voice) => voice[field] ?? [])),
  ];
  return {
    request,
    place: placeOf(request.locality),
    voices: voices.length,
    households: voices.reduce((sum, { households }) => sum + (households ?? 0), 0),
    since: said("since"),
    indoors: said("indoors"),
    hours: said("hours"),
    speeds: voices.filter(({ down, up, ping }) => down !== null || up !== null || ping !== null),
    landmarks: voices.flatMap(({ sealedDetails }) => {
      const { landmark } = openVoiceDetails({ sealer }, sealedDetails);
      return landmark ? [landmark] : [];
    }),
    pictures: pictures.filter(({ status }) => status === "stored" || status === "pending"),
    lastEvent: lastEvent ?? null,
  };
}

/** One event of a report's history. */
export async function readEvent(db: Db, requestId: number, eventId: number): Promise<RequestEvent | null> {
  const [event] = await db
    .select()
    .from(requestEvents)
    .where(and(eq(requestEvents.requestId, requestId), eq(requestEvents.id, eventId)));
  return event ?? null;
}
