import { eq } from "drizzle-orm";
import type { Conversation } from "../../../conversation/turn-tools.ts";
import type { Db } from "../../../database/database.ts";
import { conversations } from "../../../database/schema/index.ts";

/** Gives a conversation to a colleague, or (`null`) to nobody in particular. */
export async function assign(tx: Db, { id }: Conversation, assigneeId: string | null): Promise<void> {
  await tx.update(conversations).set({ assigneeId }).where(eq(conversations.id, id));
}

/** Somebody has looked at why it was flagged. */
export async function clearFlag(tx: Db, { id }: Conversation): Promise<void> {
  await tx.update(conversations).set({ flag: null, flaggedAt: null }).where(eq(conversations.id, id));
}
