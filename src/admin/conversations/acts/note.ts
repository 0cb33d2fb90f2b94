import { desc, eq } from "drizzle-orm";
import type { Conversation } from "../../../conversation/turn-tools.ts";
import type { Db } from "../../../database/database.ts";
import { conversationNotes } from "../../../database/schema/index.ts";
import type { Sealer } from "../../../security/sealer.ts";

const noteField = "conversation_notes.text";
export const longestNote = 2_000;

/**
 * Keeps what staff tell each other, sealed.
 * @returns false when it is the note just written: the button was pressed twice.
 */
export async function addNote(
  tx: Db,
  sealer: Sealer,
  { id: conversationId, locality }: Conversation,
  { text, staffId, now }: { text: string; staffId: string; now: Date },
): Promise<boolean> {
  const [last] = await tx
    .select()
    .from(conversationNotes)
    .where(eq(conversationNotes.conversationId, conversationId))
    .orderBy(desc(conversationNotes.id))
    .limit(1);
  if (last?.staffId === staffId && noteText(sealer, last.sealedText) === text) return false;
  const sealedText = sealer.seal(text, noteField);
  await tx.insert(conversationNotes).values({ locality, conversationId, staffId, sealedText, at: now });
  return true;
}

export function noteText(sealer: Sealer, sealed: string): string {
  try {
    return sealer.open(sealed, noteField);
  } catch {
    return "Không mở được ghi chú này";
  }
}
