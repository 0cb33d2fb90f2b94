import { and, asc, eq, inArray, lt, or } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { serviceRequests } from "../../database/schema/index.ts";

const mostShown = 50;

/** Reports nobody has taken or answered in time, the longest overdue first. @param locality all when `null`. */
export async function listOverdue(db: Db, locality: string | null, now: Date) {
  const { status, acknowledgeBy, answerBy } = serviceRequests;
  const rows = await db
    .select()
    .from(serviceRequests)
    .where(
      and(
        locality === null ? undefined : eq(serviceRequests.locality, locality),
        or(
          and(eq(status, "submitted"), lt(acknowledgeBy, now)),
          and(inArray(status, ["acknowledged", "in_progress"]), lt(answerBy, now)),
        ),
      ),
    )
    .orderBy(asc(acknowledgeBy))
    .limit(mostShown);
  return rows.map(({ id, code, locality, area, status, receiver, acknowledgeBy, answerBy, urgent }) => ({
    id,
    code,
    locality,
    area,
    status,
    receiver,
    urgent,
    since: status === "submitted" ? acknowledgeBy : answerBy,
  }));
}
