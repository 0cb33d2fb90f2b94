import { and, asc, desc, eq, inArray, ne, or } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { officeChannels, serviceRequests } from "../../database/schema/index.ts";
import type { Officer, OfficerCase } from "../report-facts.ts";
import { openStatuses } from "../states.ts";

const mostCases = 50;

/** Whether a conversation is a linked officer's, and the open reports they may act on; one query for everybody else. */
export async function readOfficer(tx: Db, conversationId: number): Promise<Officer | null> {
  const channels = await tx
    .select({
      channelId: officeChannels.id,
      locality: officeChannels.locality,
      officeId: officeChannels.officeId,
    })
    .from(officeChannels)
    .where(and(eq(officeChannels.conversationId, conversationId), ne(officeChannels.status, "off")))
    .orderBy(desc(officeChannels.id));
  const [channel] = channels;
  if (!channel) return null;
  const offices = channels.map(({ officeId }) => officeId);
  return { ...channel, cases: await readCases(tx, channel.locality, offices) };
}

/** One person may sit in two offices of a small commune; each report is theirs through the first that has a part. */
async function readCases(tx: Db, locality: string, offices: string[]): Promise<OfficerCase[]> {
  const { receiver, coordinator, fixer, told } = serviceRequests;
  const rows = await tx
    .select()
    .from(serviceRequests)
    .where(
      and(
        eq(serviceRequests.locality, locality),
        inArray(serviceRequests.status, [...openStatuses]),
        or(
          inArray(receiver, offices),
          inArray(coordinator, offices),
          inArray(fixer, offices),
          inArray(told, offices),
        ),
      ),
    )
    .orderBy(asc(serviceRequests.answerBy), asc(serviceRequests.id))
    .limit(mostCases);
  return rows.flatMap((request) => {
    const roles = [request.receiver, request.coordinator, request.fixer, request.told];
    const officeId = roles.find((office) => offices.includes(office));
    if (officeId === undefined) return [];
    const { id: requestId, code, version, status, area, acknowledgeBy, answerBy } = request;
    return [
      {
        requestId,
        code,
        version,
        status,
        area,
        receiver: request.receiver,
        acknowledgeBy,
        answerBy,
        officeId,
      },
    ];
  });
}
