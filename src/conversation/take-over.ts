import { eq } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { conversations } from "../database/schema/index.ts";
import type { WorkingHours } from "../localities/working-time.ts";
import { humanMode } from "./human-mode.ts";
import { withoutChoices } from "./person-spoke.ts";
import type { Conversation } from "./turn-tools.ts";

/**
 * A member of staff takes the conversation without a word: the machine is silent for 8 working hours. What the citizen
 * wrote still waits for an answer.
 * @param conversation locked
 */
export async function takeOver(
  tx: Db,
  { id, state }: Conversation,
  { staffId, hours, now }: { staffId: string; hours: WorkingHours; now: Date },
): Promise<void> {
  const { since, until } = humanMode(now, hours);
  await tx
    .update(conversations)
    .set({
      mode: "human",
      humanSince: since,
      humanUntil: until,
      assigneeId: staffId,
      snoozedUntil: null,
      state: withoutChoices(state),
    })
    .where(eq(conversations.id, id));
}
