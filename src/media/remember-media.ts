import { and, count, eq, isNull, ne, or } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { media } from "../database/schema/index.ts";
import type { Sealer } from "../security/sealer.ts";

/** What people send us; documents and maps are our own making (`keep-document`). */
export type PhotoPurpose = "photo" | "ispeed" | "proof";

/** Whose a medium is: of a report, of a conversation whose report is not filed yet, or of both. */
export type MediaOwner = { locality: string; requestId: number | null; conversationId: number | null };

export type NewMedium = MediaOwner & { purpose: PhotoPurpose; sourceUrl: string };

/** `null`: enough pictures already; nothing was written. */
export type RememberedMedium = { id: string } | null;

export const sourceUrlColumn = "media.source_url";
const mostPerOwner = 20;

/**
 * Notes a picture that Zalo holds, inside the turn's transaction; `store-media` fetches it after the commit.
 * At most 20 of one sender for one report.
 */
export async function rememberMedia(
  tx: Db,
  { sealer, newId, now }: { sealer: Sealer; newId: () => string; now: Date },
  { sourceUrl, ...medium }: NewMedium,
): Promise<RememberedMedium> {
  if (await isFull(tx, medium)) return null;
  const id = newId();
  await tx.insert(media).values({
    ...medium,
    id,
    sealedSourceUrl: sealer.seal(sourceUrl, sourceUrlColumn),
    notBefore: now,
    createdAt: now,
  });
  return { id };
}

/** What was refused or erased does not count: the sender may try again. */
export async function isFull(tx: Db, { requestId, conversationId }: MediaOwner): Promise<boolean> {
  const ofReport = requestId === null ? isNull(media.requestId) : eq(media.requestId, requestId);
  const ofSender =
    conversationId === null
      ? and(isNull(media.conversationId), ofReport)
      : and(eq(media.conversationId, conversationId), or(ofReport, isNull(media.requestId)));
  const [row] = await tx
    .select({ held: count() })
    .from(media)
    .where(and(ofSender, isNull(media.erasedAt), ne(media.status, "refused"), ne(media.status, "failed")));
  return (row?.held ?? 0) >= mostPerOwner;
}
