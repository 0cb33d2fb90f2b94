import { and, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { media, requestVoices, serviceRequests } from "../../database/schema/index.ts";
import type { Actor, ServiceRequest } from "../actor.ts";
import type { Operator, Service, Trouble } from "../filing.ts";
import { insertRequest } from "../insert-request.ts";
import { lockForActor } from "../lock-for-actor.ts";
import { readListeners } from "../news/read-listeners.ts";
import { sendNews } from "../news/send-news.ts";
import { splitNews } from "../news/split-news.ts";
import { enqueueOfficeMessage } from "../offices/enqueue-office-message.ts";
import { recordEvent } from "../record-event.ts";
import type { ReportTools } from "../report-tools.ts";
import { RequestRefused } from "../request-refused.ts";
import { isOpen } from "../states.ts";
import { attachToIncident } from "./attach-to-incident.ts";

type Splitting = {
  requestId: number;
  /** The voices that speak of something else. */
  voiceIds: readonly number[];
  actor: Extract<Actor, { kind: "staff" }>;
  /** What their trouble is, where it differs. */
  trouble?: Partial<Trouble>;
  note?: string;
  seenVersion?: number;
};

/**
 * Takes some voices out of a report into one of their own, with a number, a route and clocks of its own; merging takes
 * it back. @throws {RequestRefused}
 */
export async function splitReport(
  tools: ReportTools,
  tx: Db,
  { requestId, voiceIds, actor, trouble, note, seenVersion }: Splitting,
): Promise<ServiceRequest> {
  const before = await lockForActor(tx, { requestId, actor, seenVersion });
  if (!isOpen(before.status))
    throw new RequestRefused("not_allowed_now", `Phản ánh ${before.code} đã đóng, không tách được.`);
  const operators = await chosenOperators(tx, before, voiceIds);

  const { locality, channel } = before;
  const inserted = await insertRequest(tools, tx, {
    locality,
    channel,
    trouble: { ...troubleOf(before), operators, ...trouble },
  });
  await moveVoices(tx, before.id, inserted.id, voiceIds);
  const incidentId = await attachToIncident(tools, tx, inserted);
  const request = { ...inserted, incidentId };
  await tx
    .update(serviceRequests)
    .set({ version: sql`${serviceRequests.version} + 1` })
    .where(eq(serviceRequests.id, before.id));

  const { status, code } = before;
  await recordEvent(tools, tx, actor, {
    requestId,
    verb: "split",
    from: status,
    to: status,
    details: { into: request.code, voices: voiceIds.length },
    note,
  });
  const eventId = await recordEvent(tools, tx, actor, {
    requestId: request.id,
    verb: "file",
    from: null,
    to: request.status,
    details: { rule: request.ruleId, receiver: request.receiver, splitFrom: code },
  });
  const step = `event:${eventId}`;
  await enqueueOfficeMessage(tools, tx, request, { role: "receiver", what: "assigned", step });
  const news = splitNews(before, request, tools.placeOf(locality));
  for (const voice of await readListeners(tx, request.id)) await sendNews(tools, tx, request, voice, news);
  return request;
}

/** What the chosen voices complain of. @throws {RequestRefused} when they are not some, but not all, of the report's. */
async function chosenOperators(
  tx: Db,
  before: ServiceRequest,
  voiceIds: readonly number[],
): Promise<Operator[]> {
  const voices = await tx
    .select({ id: requestVoices.id, operators: requestVoices.operators })
    .from(requestVoices)
    .where(eq(requestVoices.requestId, before.id));
  const chosen = voices.filter(({ id }) => voiceIds.includes(id));
  if (chosen.length === 0 || chosen.length < new Set(voiceIds).size)
    throw new RequestRefused("invalid", "Chọn người báo của chính phản ánh này để tách.");
  if (chosen.length === voices.length)
    throw new RequestRefused("invalid", "Phải còn ít nhất một người báo ở lại phản ánh cũ.");
  const named = [...new Set(chosen.flatMap(({ operators }) => operators))];
  return (named.length > 0 ? named : before.operators) as Operator[];
}

function troubleOf({ area, lat, lon, outside, urgent, services }: ServiceRequest) {
  return { area, lat, lon, outside, urgent, services: services as Service[] };
}

/** The voices go, and the pictures of those who have no voice left in the old report go with them. */
async function moveVoices(tx: Db, from: number, to: number, voiceIds: readonly number[]): Promise<void> {
  const moved = await tx
    .update(requestVoices)
    .set({ requestId: to })
    .where(and(eq(requestVoices.requestId, from), inArray(requestVoices.id, [...voiceIds])))
    .returning({ conversationId: requestVoices.conversationId });
  const theirs = moved.flatMap(({ conversationId }) => conversationId ?? []);
  if (theirs.length === 0) return;
  const staying = tx
    .select({ id: sql<number>`coalesce(${requestVoices.conversationId}, 0)` })
    .from(requestVoices)
    .where(eq(requestVoices.requestId, from));
  await tx
    .update(media)
    .set({ requestId: to })
    .where(
      and(
        eq(media.requestId, from),
        inArray(media.conversationId, theirs),
        notInArray(media.conversationId, staying),
      ),
    );
}
