import { and, eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { conversations } from "../database/schema/index.ts";

/** One person in one Official Account. */
export type Citizen = { oaId: string; userId: string };

export async function findCitizen(tx: Db, { oaId, userId }: Citizen) {
  const [conversation] = await tx
    .select()
    .from(conversations)
    .where(and(eq(conversations.oaId, oaId), eq(conversations.userId, userId)));
  return conversation ?? null;
}
