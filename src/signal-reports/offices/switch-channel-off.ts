import { eq } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { officeChannels } from "../../database/schema/index.ts";
import { dropOfficerNotices } from "../officer-chat/drop-officer-notices.ts";

/** Nothing goes over a channel any more, and an officer's Zalo may do nothing from now on. @returns whether it exists. */
export async function switchChannelOff(db: Db, channelId: number): Promise<boolean> {
  return await inTransaction(db, async (tx) => {
    const [channel] = await tx
      .update(officeChannels)
      .set({ status: "off", reason: "switched_off" })
      .where(eq(officeChannels.id, channelId))
      .returning({ conversationId: officeChannels.conversationId });
    if (channel?.conversationId != null) await dropOfficerNotices(tx, channel.conversationId);
    return channel !== undefined;
  });
}
