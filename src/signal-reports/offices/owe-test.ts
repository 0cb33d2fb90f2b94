import { and, eq, ne } from "drizzle-orm";
import type { Db } from "../../database/database.ts";
import { officeChannels, officeMessages } from "../../database/schema/index.ts";
import type { ReportTools } from "../report-tools.ts";

type TestTools = Pick<ReportTools, "jobs" | "now" | "newId">;

/** Owes one channel of a place a test message, in the caller's transaction. @returns whether the channel is in use. */
export async function oweTest(
  tools: TestTools,
  tx: Db,
  { locality, channelId }: { locality: string; channelId: number },
): Promise<boolean> {
  const now = tools.now();
  const [channel] = await tx
    .select({ officeId: officeChannels.officeId })
    .from(officeChannels)
    .where(
      and(
        eq(officeChannels.id, channelId),
        eq(officeChannels.locality, locality),
        ne(officeChannels.status, "off"),
      ),
    );
  if (!channel) return false;
  const owed = await tx
    .insert(officeMessages)
    .values({
      locality,
      officeId: channel.officeId,
      channelId,
      step: `test:${tools.newId()}`,
      what: "test",
      notBefore: now,
      createdAt: now,
    })
    .returning({ messageId: officeMessages.id });
  await tools.jobs.add(tx, "send-office-messages", owed);
  return true;
}
