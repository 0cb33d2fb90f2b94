import { and, desc, eq, gt, inArray, lt } from "drizzle-orm";
import { toCitizenEvent } from "../../conversation/citizen-event.ts";
import type { Db } from "../../database/database.ts";
import { inboxEvents, turns } from "../../database/schema/index.ts";
import { inboxBody } from "../../inbox/store-events.ts";
import type { Sealer } from "../../security/sealer.ts";
import { parseZaloEvent } from "../../zalo/index.ts";
import { askedSince } from "./count-asked.ts";

/** What a resident asked, personal data masked, and what it was answered from. */
export type AskedQuestion = { text: string; articleId: string | null; status: string; at: Date };

/** Only what was found by searching: a pressed button's title says nothing about how people ask. */
const searched = ["answered", "clarify", "unknown", "safety_warning"];

/**
 * The newest questions of a place in the last 90 days that a search answered; bodies not masked yet are left out.
 * @param articleId only those answered from it.
 */
export async function recentQuestions(
  tx: Db,
  sealer: Sealer,
  { place, articleId, limit }: { place: string; articleId?: string | undefined; limit: number },
  now: Date,
): Promise<AskedQuestion[]> {
  const rows = await tx
    .select({
      sealed: inboxEvents.sealedBody,
      articleId: turns.articleId,
      status: turns.status,
      at: turns.createdAt,
    })
    .from(turns)
    .innerJoin(inboxEvents, and(eq(inboxEvents.id, turns.inboxEventId), eq(inboxEvents.masked, true)))
    .where(
      and(
        eq(turns.locality, place),
        gt(turns.createdAt, askedSince(now)),
        lt(turns.score, 1),
        articleId === undefined ? inArray(turns.status, searched) : eq(turns.articleId, articleId),
      ),
    )
    .orderBy(desc(turns.createdAt))
    .limit(limit);
  return rows.flatMap(({ sealed, ...row }) => {
    const text = textOf(sealer, sealed);
    return text === "" ? [] : [{ ...row, text }];
  });
}

function textOf(sealer: Sealer, sealed: string): string {
  try {
    const event = toCitizenEvent(parseZaloEvent(JSON.parse(sealer.open(sealed, inboxBody))));
    return event?.kind === "text" ? event.text : "";
  } catch {
    return "";
  }
}
