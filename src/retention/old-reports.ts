import { and, inArray, isNotNull, sql } from "drizzle-orm";
import { type Db, inTransaction } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import { requestEvents, requestVoices, serviceRequests } from "../database/schema/index.ts";
import { eraseMedia } from "../media/erase-media.ts";
import { forgottenDetails } from "../signal-reports/forgotten-details.ts";
import { closedStatuses } from "../signal-reports/states.ts";

const atOnce = 200;

const closed = sql.join(
  closedStatuses.map((status) => sql`${status}`),
  sql`, `,
);
/** Closed long enough, and not merged into a report that is still open. */
const over = (locality: string, before: Date) => sql`r.locality = ${locality} and r.status in (${closed})
  and r.closed_at < ${before.toISOString()}::timestamptz
  and not exists (select from service_requests kept where kept.id = r.merged_into and kept.status not in (${closed}))`;

/**
 * Forgets what people said in reports closed before `before`: their words, landmark, contact and chat, what was written
 * to them, and the exact spot. Code, area, carriers, dates and outcome stay for the figures. @returns how many.
 */
export async function forgetOldReports(
  db: Db,
  { locality, before }: { locality: string; before: Date },
): Promise<number> {
  return await inTransaction(db, async (tx) => {
    const rows = rowsOf(
      await tx.execute(sql`select r.id from service_requests r where ${over(locality, before)}
        and exists (select from request_voices v where v.request_id = r.id and v.sealed_details <> ${forgottenDetails})
        order by r.id limit ${atOnce} for update of r skip locked`),
    );
    const ids = rows.map(({ id }) => Number(id));
    if (ids.length === 0) return 0;
    await tx
      .update(requestVoices)
      .set({ sealedDetails: forgottenDetails, conversationId: null, since: null })
      .where(inArray(requestVoices.requestId, ids));
    await tx
      .update(requestEvents)
      .set({ sealedNote: null })
      .where(and(inArray(requestEvents.requestId, ids), isNotNull(requestEvents.sealedNote)));
    // A hundredth of a degree is about a kilometre: the area, and nobody's door.
    await tx
      .update(serviceRequests)
      .set({ lat: sql`round(lat::numeric, 2)::float8`, lon: sql`round(lon::numeric, 2)::float8` })
      .where(inArray(serviceRequests.id, ids));
    return ids.length;
  });
}

/** Erases the pictures of reports closed before `before`. @returns how many. */
export async function eraseOldPictures(
  db: Db,
  { locality, before, now }: { locality: string; before: Date; now: Date },
): Promise<number> {
  return await inTransaction(db, async (tx) => {
    const rows = rowsOf(
      await tx.execute(sql`select m.id from media m join service_requests r on r.id = m.request_id
        where m.erased_at is null and ${over(locality, before)} order by m.id limit ${atOnce}`),
    );
    if (rows.length === 0) return 0;
    return await eraseMedia(tx, { ids: rows.map(({ id }) => String(id)) }, now);
  });
}
