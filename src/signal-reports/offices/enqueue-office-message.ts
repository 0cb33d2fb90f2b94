import { and, eq, ne } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { officeChannels, officeMessages } from "../../database/schema/index.ts";
import type { ServiceRequest } from "../actor.ts";
import type { ReportTools } from "../report-tools.ts";

export type OfficeRole = "receiver" | "coordinator" | "fixer" | "told";
export type OfficeNote = {
  role: OfficeRole;
  what: "assigned" | "told" | "reminder" | "escalation" | "news";
  /** The key that makes it once on each channel, whatever crashes. */
  step: string;
};

/** Where an office has no channel, the matter goes to the next of these: never to nobody. */
const insteadOf: Record<OfficeRole, OfficeRole[]> = {
  receiver: ["coordinator", "told"],
  coordinator: ["told"],
  fixer: ["coordinator", "told"],
  told: [],
};

/** Owes an office a message on each of its channels, in the caller's transaction. @returns the channels it goes by. */
export async function enqueueOfficeMessage(
  tools: Pick<ReportTools, "jobs" | "now">,
  tx: Db,
  request: ServiceRequest,
  { role, what, step }: OfficeNote,
): Promise<number> {
  const now = tools.now();
  // A word for information is not worth another office's time; a task is.
  const roles =
    what === "assigned" || what === "reminder" || what === "escalation" ? [role, ...insteadOf[role]] : [role];
  for (const candidate of roles) {
    const officeId = request[candidate];
    const channels = await tx
      .select({ id: officeChannels.id })
      .from(officeChannels)
      .where(
        and(
          eq(officeChannels.locality, request.locality),
          eq(officeChannels.officeId, officeId),
          ne(officeChannels.status, "off"),
        ),
      );
    if (channels.length === 0) continue;
    const owed = await tx
      .insert(officeMessages)
      .values(
        channels.map(({ id }) => ({
          locality: request.locality,
          officeId,
          channelId: id,
          requestId: request.id,
          step,
          what,
          notBefore: now,
          createdAt: now,
        })),
      )
      .onConflictDoNothing()
      .returning({ id: officeMessages.id });
    if (owed.length > 0)
      await tools.jobs.add(
        tx,
        "send-office-messages",
        owed.map(({ id }) => ({ messageId: id })),
      );
    return channels.length;
  }
  return 0;
}
