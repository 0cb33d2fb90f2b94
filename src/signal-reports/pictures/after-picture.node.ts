import { and, eq, isNull } from "drizzle-orm";
import type { Speed } from "../../conversation/types.ts";
import { type Db, inTransaction } from "../../database/database.ts";
import { conversations, media } from "../../database/schema/index.ts";
import { explainRefusal } from "../../media/explain-refusal.ts";
import { readMedia } from "../../media/read-media.ts";
import type { MediaStores } from "../../media/stores/open-media-stores.ts";
import { type Enqueued, enqueueMessages } from "../../outbox/enqueue-messages.ts";
import type { Reply } from "../../outbox/reply.ts";
import { speedNotice } from "../intake/speed-notice.ts";
import type { ReportTools } from "../report-tools.ts";
import type { SpeedScreenshotReader } from "../speed-screenshot/types.ts";
import { rejectProof } from "./reject-proof.ts";

export type PictureTools = ReportTools & {
  db: Db;
  stores: MediaStores;
  reader: SpeedScreenshotReader;
};

/**
 * What a citizen hears of a picture once it has been fetched: the figures of a speed test to confirm, or why it could
 * not be taken. Told once, whatever is repeated; a photo that arrived well needs no word.
 */
export async function afterPicture(tools: PictureTools, mediaId: string): Promise<void> {
  const { db, now } = tools;
  const [row] = await db
    .select()
    .from(media)
    .where(and(eq(media.id, mediaId), isNull(media.toldAt), isNull(media.erasedAt)));
  if (!row || row.status === "pending") return;
  if (row.purpose === "proof" && row.status !== "stored") await rejectProof(tools, row);
  if (!row.conversationId) return;
  const notice = row.status === "stored" ? await speedIn(tools, row) : refused(row.reason ?? "");
  await inTransaction(db, async (tx) => {
    const told = await tx
      .update(media)
      .set({ toldAt: now() })
      .where(and(eq(media.id, mediaId), isNull(media.toldAt)))
      .returning({ id: media.id });
    if (told.length === 0 || !notice) return;
    const [citizen] = await tx
      .select({ conversationId: conversations.id, oaId: conversations.oaId, userId: conversations.userId })
      .from(conversations)
      .where(eq(conversations.id, row.conversationId ?? 0));
    if (!citizen) return;
    await enqueueMessages(tx, tools, citizen, [notice.reply], {
      kind: "notice",
      turnId: null,
      now: now(),
      ...(notice.choices ? { choices: notice.choices } : {}),
    });
  });
}

type Notice = { reply: Reply; choices?: NonNullable<Enqueued["choices"]> };

async function speedIn(tools: PictureTools, row: typeof media.$inferSelect): Promise<Notice | null> {
  if (row.purpose !== "ispeed") return null;
  const picture = await readMedia(tools, { id: row.id, locality: row.locality });
  const read = picture ? await tools.reader.read(picture.bytes) : null;
  const speed: Speed | null =
    read?.outcome === "read" ? { down: read.down, up: read.up, ping: read.ping } : null;
  return speedNotice(row.id, speed);
}

function refused(reason: string): Notice {
  return { reply: { text: explainRefusal(reason), buttons: [] } };
}
