import type { Db } from "../database/database.ts";
import { eraseMedia } from "../media/erase-media.ts";
import { rememberMedia } from "../media/remember-media.ts";
import type { Conversation, TurnTools } from "./turn-tools.ts";
import type { TurnOutcome } from "./types.ts";

/** Notes the pictures a turn decided to keep and has them fetched after the commit: Zalo's links do not last. Forgets others. */
export async function keepPictures(
  tools: TurnTools,
  tx: Db,
  { id: conversationId, locality }: Conversation,
  { keep = [], forget = [] }: TurnOutcome,
): Promise<void> {
  const jobs: { mediaId: string }[] = [];
  for (const { mediaId, url, purpose, requestId = null } of keep) {
    const owner = { locality, requestId, conversationId };
    const known = { sealer: tools.sealer, newId: () => mediaId, now: tools.now() };
    if (await rememberMedia(tx, known, { ...owner, purpose, sourceUrl: url })) jobs.push({ mediaId });
  }
  if (forget.length > 0) await eraseMedia(tx, { ids: forget }, tools.now());
  if (jobs.length > 0) await tools.jobs.add(tx, "store-media", jobs);
}
