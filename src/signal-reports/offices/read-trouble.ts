import { and, asc, desc, eq, gt, inArray, isNull, lt, ne, or } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { officeChannels, officeMessages, serviceRequests } from "../../database/schema/index.ts";

const day = 24 * 3_600_000;
const mostListed = 50;

export type Trouble = Awaited<ReturnType<typeof readTrouble>>;

/**
 * What failed, is stuck or overdue: open reports past a deadline, messages of the last week that did not or perhaps
 * not arrive, channels that fail. @param locality `null` for all places.
 */
export async function readTrouble(db: Db, locality: string | null, now: Date) {
  const here = locality === null ? undefined : eq(serviceRequests.locality, locality);
  const overdue = await db
    .select({
      code: serviceRequests.code,
      locality: serviceRequests.locality,
      status: serviceRequests.status,
      area: serviceRequests.area,
      receiver: serviceRequests.receiver,
      acknowledgeBy: serviceRequests.acknowledgeBy,
      answerBy: serviceRequests.answerBy,
    })
    .from(serviceRequests)
    .where(
      and(
        here,
        or(
          and(eq(serviceRequests.status, "submitted"), lt(serviceRequests.acknowledgeBy, now)),
          and(
            inArray(serviceRequests.status, ["submitted", "acknowledged", "in_progress"]),
            lt(serviceRequests.answerBy, now),
          ),
        ),
      ),
    )
    .orderBy(asc(serviceRequests.answerBy))
    .limit(mostListed);
  const unsent = await db
    .select({
      id: officeMessages.id,
      locality: officeMessages.locality,
      officeId: officeMessages.officeId,
      status: officeMessages.status,
      reason: officeMessages.reason,
      createdAt: officeMessages.createdAt,
      code: serviceRequests.code,
      kind: officeChannels.kind,
    })
    .from(officeMessages)
    .innerJoin(officeChannels, eq(officeChannels.id, officeMessages.channelId))
    .leftJoin(serviceRequests, eq(serviceRequests.id, officeMessages.requestId))
    .where(
      and(
        locality === null ? undefined : eq(officeMessages.locality, locality),
        inArray(officeMessages.status, ["unknown", "dead"]),
        or(
          isNull(officeMessages.reason),
          and(ne(officeMessages.reason, "needless"), ne(officeMessages.reason, "channel_off")),
        ),
        gt(officeMessages.createdAt, new Date(now.getTime() - 7 * day)),
      ),
    )
    .orderBy(desc(officeMessages.id))
    .limit(mostListed);
  const failing = await db
    .select({
      id: officeChannels.id,
      locality: officeChannels.locality,
      officeId: officeChannels.officeId,
      kind: officeChannels.kind,
      address: officeChannels.address,
      reason: officeChannels.reason,
      failedAt: officeChannels.failedAt,
    })
    .from(officeChannels)
    .where(
      and(
        locality === null ? undefined : eq(officeChannels.locality, locality),
        eq(officeChannels.status, "failing"),
      ),
    )
    .orderBy(asc(officeChannels.id))
    .limit(mostListed);
  return { overdue, unsent, failing };
}
