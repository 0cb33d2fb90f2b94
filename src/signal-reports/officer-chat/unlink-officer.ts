import { and, eq, ne } from "drizzle-orm";
import type { Conversation } from "../../conversation/turn-tools.ts";
import type { TurnOutcome } from "../../conversation/types.ts";
import type { Db } from "../../database/database.ts";
import { officeChannels } from "../../database/schema/index.ts";
import { dropOfficerNotices } from "./drop-officer-notices.ts";

/** “thôi làm cán bộ”: from this transaction on the conversation is a resident's like any other. */
export async function unlinkOfficer(
  tx: Db,
  { id: conversationId }: Conversation,
  outcome: TurnOutcome,
): Promise<TurnOutcome> {
  await tx
    .update(officeChannels)
    .set({ status: "off", reason: "left" })
    .where(and(eq(officeChannels.conversationId, conversationId), ne(officeChannels.status, "off")));
  await dropOfficerNotices(tx, conversationId);
  const text = "Đã thôi nhận việc của cơ quan qua Zalo này. Muốn nhận lại, xin mã mới ở quản trị.";
  return {
    ...outcome,
    replies: [{ text, buttons: [] }],
    state: { ...outcome.state, choices: [], officer: {} },
  };
}
