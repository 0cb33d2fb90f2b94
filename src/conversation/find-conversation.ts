import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { conversations } from "../database/schema/index.ts";
import type { Conversation } from "./turn-tools.ts";

/** One conversation as it is now; nothing where the transaction sees none (another place's, or erased). */
export async function findConversation(tx: Db, id: number): Promise<Conversation | undefined> {
  const [row] = await tx.select().from(conversations).where(eq(conversations.id, id));
  return row;
}

/** The same, held until the transaction ends: turns and other members of staff wait for it. */
export async function lockConversation(tx: Db, id: number): Promise<Conversation | undefined> {
  const [row] = await tx.select().from(conversations).where(eq(conversations.id, id)).for("update");
  return row;
}
