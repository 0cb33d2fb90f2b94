import { and, eq, ne } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { officeChannels, officeMessages } from "../../database/schema/index.ts";
import type { ReportTools } from "../report-tools.ts";

export type OwedMessage = {
  locality: string;
  officeId: string;
  requestId: number | null;
  dossierId?: number;
  what: typeof officeMessages.$inferSelect.what;
  /** The key that makes it once on each channel, whatever crashes. */
  step: string;
  /** Documents go by mail, not into a chat or to a machine. */
  onlyMail?: boolean;
};

/** Owes an office one message on each of its channels, in the caller's transaction. @returns how many channels it has. */
export async function oweOffice(
  tools: Pick<ReportTools, "jobs" | "now">,
  tx: Db,
  { locality, officeId, requestId, dossierId, what, step, onlyMail }: OwedMessage,
): Promise<number> {
  const now = tools.now();
  const channels = await tx
    .select({ id: officeChannels.id })
    .from(officeChannels)
    .where(
      and(
        eq(officeChannels.locality, locality),
        eq(officeChannels.officeId, officeId),
        ne(officeChannels.status, "off"),
        onlyMail ? eq(officeChannels.kind, "email") : undefined,
      ),
    );
  if (channels.length === 0) return 0;
  const owed = await tx
    .insert(officeMessages)
    .values(
      channels.map(({ id: channelId }) => ({
        locality,
        officeId,
        channelId,
        requestId,
        dossierId: dossierId ?? null,
        step,
        what,
        notBefore: now,
        createdAt: now,
      })),
    )
    .onConflictDoNothing()
    .returning({ messageId: officeMessages.id });
  if (owed.length > 0) await tools.jobs.add(tx, "send-office-messages", owed);
  return channels.length;
}
