import { and, asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { conversations } from "../../../database/schema/index.ts";

type Merged = { refused: string } | { personId: string };

/**
 * Says that two conversations are one person's. Everything said of either person then holds for both.
 * @returns the person, or in words why not
 */
export async function mergePersons(tx: Db, id: number, otherId: number, newId: string): Promise<Merged> {
  if (id === otherId) return { refused: "Đây chính là hội thoại đang mở." };
  const rows = await tx
    .select({ id: conversations.id, personId: conversations.personId, locality: conversations.locality })
    .from(conversations)
    .where(inArray(conversations.id, [id, otherId]))
    .orderBy(asc(conversations.id))
    .for("update");
  const own = rows.find((row) => row.id === id);
  const other = rows.find((row) => row.id === otherId);
  if (!own || !other) return { refused: `Không có hội thoại số ${otherId} ở địa phương này.` };
  if (own.personId !== null && own.personId === other.personId)
    return { refused: "Hai hội thoại này đã được ghi là của cùng một người." };
  const personId = own.personId ?? other.personId ?? newId;
  const joined = [own, other].flatMap((row) => (row.personId === null ? [] : [row.personId]));
  await tx
    .update(conversations)
    .set({ personId })
    .where(inArray(conversations.id, [id, otherId]));
  if (joined.length > 0)
    await tx
      .update(conversations)
      .set({ personId })
      .where(and(inArray(conversations.personId, joined), eq(conversations.locality, own.locality)));
  return { personId };
}

/** Takes one conversation out of its person again; a person of one conversation is none. @returns false when it had none. */
export async function splitPerson(tx: Db, id: number): Promise<boolean> {
  const [row] = await tx.select().from(conversations).where(eq(conversations.id, id)).for("update");
  if (!row?.personId) return false;
  await tx.update(conversations).set({ personId: null }).where(eq(conversations.id, id));
  const { personId } = row;
  const left = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.personId, personId))
    .limit(2);
  if (left.length === 1)
    await tx.update(conversations).set({ personId: null }).where(eq(conversations.personId, personId));
  return true;
}
