import { eq } from "drizzle-orm";
import type { Conversation } from "../../../conversation/turn-tools.ts";
import type { Db } from "../../../database/database.ts";
import { conversations } from "../../../database/schema/index.ts";
import type { Sealer } from "../../../security/sealer.ts";
import { typedLine } from "../../../security/typed-text.ts";
import type { ZaloClient } from "../../../zalo/index.ts";

const nameField = "conversations.name";
const longest = 500;

/** The name that was kept; `null` when none was, or its key is gone. */
export function keptName(sealer: Sealer, { sealedName }: Conversation): string | null {
  if (sealedName === null) return null;
  try {
    return sealer.open(sealedName, nameField);
  } catch {
    return null;
  }
}

/** Asks Zalo what name somebody shows, outside any transaction; `null` when Zalo does not say. */
export async function askName(
  client: Pick<ZaloClient, "getUser">,
  { oaId, userId }: Conversation,
): Promise<string | null> {
  try {
    const { displayName } = await client.getUser(oaId, userId);
    return typedLine(displayName).slice(0, longest).toWellFormed() || null;
  } catch {
    return null;
  }
}

/** Keeps the name, sealed, until the person is erased; `null` forgets it. */
export async function keepName(tx: Db, sealer: Sealer, id: number, name: string | null): Promise<void> {
  const sealedName = name === null ? null : sealer.seal(name, nameField);
  await tx.update(conversations).set({ sealedName }).where(eq(conversations.id, id));
}
