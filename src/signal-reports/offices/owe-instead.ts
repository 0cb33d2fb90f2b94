import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { officeChannels, officeMessages, serviceRequests } from "../../database/schema/index.ts";
import { isOpen } from "../states.ts";
import { isTask } from "./enqueue-office-message.ts";
import type { OfficeMessage, OfficeTools } from "./office-tools.ts";
import { oweOffice } from "./owe-office.ts";

/**
 * A task did not reach its office over this channel. Unless another of its channels has it, the next office that can
 * be reached gets it: never nobody (design rule 6).
 */
export async function oweInstead(
  tools: Pick<OfficeTools, "jobs" | "now">,
  tx: Db,
  message: OfficeMessage,
): Promise<void> {
  if (message.requestId === null || !isTask(message.what)) return;
  if (await hasOtherWay(tx, message)) return;
  const [request] = await tx.select().from(serviceRequests).where(eq(serviceRequests.id, message.requestId));
  if (!request || !isOpen(request.status)) return;
  const step = message.step.endsWith(":instead") ? message.step : `${message.step}:instead`;
  const { id: requestId, locality, receiver, coordinator, told } = request;
  for (const officeId of new Set([receiver, coordinator, told])) {
    if (officeId === message.officeId || (await wasTold(tx, requestId, officeId, step))) continue;
    if (!(await isReachable(tx, locality, officeId))) continue;
    await oweOffice(tools, tx, { locality, officeId, requestId, what: message.what, step });
    return;
  }
}

/** The same step on another channel of the office, gone or still on its way; a shut Zalo window is no way. */
async function hasOtherWay(tx: Db, { id, officeId, requestId, step }: OfficeMessage): Promise<boolean> {
  const rows = await tx
    .select({ id: officeMessages.id })
    .from(officeMessages)
    .where(
      and(
        requestId === null ? undefined : eq(officeMessages.requestId, requestId),
        eq(officeMessages.officeId, officeId),
        eq(officeMessages.step, step),
        ne(officeMessages.id, id),
        or(
          inArray(officeMessages.status, ["queued", "sending"]),
          and(eq(officeMessages.status, "sent"), isNull(officeMessages.reason)),
        ),
      ),
    );
  return rows.length > 0;
}

async function wasTold(tx: Db, requestId: number, officeId: string, step: string): Promise<boolean> {
  const rows = await tx
    .select({ id: officeMessages.id })
    .from(officeMessages)
    .where(
      and(
        eq(officeMessages.requestId, requestId),
        eq(officeMessages.officeId, officeId),
        inArray(officeMessages.step, [step, step.replace(/:instead$/, "")]),
      ),
    );
  return rows.length > 0;
}

async function isReachable(tx: Db, locality: string, officeId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: officeChannels.id })
    .from(officeChannels)
    .where(
      and(
        eq(officeChannels.locality, locality),
        eq(officeChannels.officeId, officeId),
        eq(officeChannels.status, "ok"),
      ),
    );
  return rows.length > 0;
}
