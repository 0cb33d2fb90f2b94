import { asc, count, eq, or } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { requestEvents, requestVoices, serviceRequests } from "../database/schema/index.ts";
import type { ServedPlace } from "../localities/served-place.ts";
import { listMedia } from "../media/read-media.ts";
import type { ServiceRequest } from "../signal-reports/actor.ts";
import type { RequestEvent } from "../signal-reports/offices/read-case.ts";
import { eventNote } from "../signal-reports/record-event.ts";
import type { ReportTools } from "../signal-reports/report-tools.ts";
import { verbs } from "../signal-reports/states.ts";
import { statusLink } from "../signal-reports/status-link.ts";

export type StatusEvent = RequestEvent & {
  /** What the office wrote to everybody who reported; other notes are between offices. */
  note: string | null;
  /** A picture that proves the repair. */
  photo: { id: string; stored: boolean } | null;
};

export type StatusOfReport = {
  request: ServiceRequest;
  place: ServedPlace;
  voices: number;
  history: StatusEvent[];
  /** Where it goes on, once it was merged. */
  continuedAt: { code: string; link: string } | null;
};

const shown = new Set<string>([...verbs, "file", "join"]);
const toldToAll = new Set(["resolve", "decline"]);

/** What those who reported may know of their case: no word or picture of one another. */
export async function readStatus(
  tools: Pick<ReportTools, "sealer" | "placeOf" | "publicUrl">,
  db: Db,
  request: ServiceRequest,
): Promise<StatusOfReport> {
  const events = await db
    .select()
    .from(requestEvents)
    .where(eq(requestEvents.requestId, request.id))
    .orderBy(asc(requestEvents.id));
  const proofs = (await listMedia(db, request.id)).filter(({ purpose }) => purpose === "proof");
  return {
    request,
    place: tools.placeOf(request.locality),
    voices: await countVoices(db, request.id),
    history: events
      .filter(({ verb }) => shown.has(verb))
      .map((event) => {
        const proof = proofs.find(({ id }) => id === proofPicture(event));
        return {
          ...event,
          note: toldToAll.has(event.verb) ? eventNote(tools, event.sealedNote) : null,
          photo: proof ? { id: proof.id, stored: proof.status === "stored" } : null,
        };
      }),
    continuedAt: await readTarget(tools, db, request),
  };
}

/** Everybody who speaks in the case, those of the reports merged into it too. */
async function countVoices(db: Db, requestId: number): Promise<number> {
  const [row] = await db
    .select({ voices: count() })
    .from(requestVoices)
    .innerJoin(serviceRequests, eq(serviceRequests.id, requestVoices.requestId))
    .where(or(eq(serviceRequests.id, requestId), eq(serviceRequests.mergedInto, requestId)));
  return row?.voices ?? 0;
}

function proofPicture({ verb, details }: RequestEvent): unknown {
  return verb === "resolve" ? (details.proof as { mediaId?: unknown } | undefined)?.mediaId : undefined;
}

async function readTarget(
  tools: Pick<ReportTools, "sealer" | "publicUrl">,
  db: Db,
  { mergedInto }: ServiceRequest,
): Promise<StatusOfReport["continuedAt"]> {
  if (mergedInto === null) return null;
  const [target] = await db
    .select({ code: serviceRequests.code })
    .from(serviceRequests)
    .where(eq(serviceRequests.id, mergedInto));
  return target ? { code: target.code, link: statusLink(tools, target.code) } : null;
}
