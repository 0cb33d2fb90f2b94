import type { Db } from "../database/database.ts";
import type { Logger } from "../health/logger.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { eraseOldConversations } from "./old-conversations.ts";
import { eraseOldPictures, forgetOldReports } from "./old-reports.ts";

export type RetentionTools = { db: Db; knowledge: KnowledgeBase; now: () => Date; logger: Logger };

const day = 24 * 3_600_000;
/** What one night leaves, the next one takes. */
const mostBatches = 25;

/**
 * Erases, place by place, what its time is over for (`retention` of the profile, `docs/personal-data.md`), in short
 * transactions. Counts go into the log, words never.
 */
export async function eraseWhatIsOver({ db, knowledge, now, logger }: RetentionTools): Promise<void> {
  const at = now();
  await knowledge.refresh(db, at);
  for (const { slug: locality, profile } of knowledge.library().places.values()) {
    const { conversationDays, reportDays, pictureDays } = profile.retention;
    const before = (days: number) => new Date(at.getTime() - days * day);
    const pictures = await inBatches(() =>
      eraseOldPictures(db, { locality, before: before(pictureDays), now: at }),
    );
    const reports = await inBatches(() => forgetOldReports(db, { locality, before: before(reportDays) }));
    const conversations = await inBatches(() =>
      eraseOldConversations(db, { locality, before: before(conversationDays), now: at }),
    );
    if (pictures + reports + conversations > 0)
      logger.info("retention", { locality, conversations, reports, pictures });
  }
}

async function inBatches(erase: () => Promise<number>): Promise<number> {
  let erased = 0;
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const count = await erase();
    if (count === 0) break;
    erased += count;
  }
  return erased;
}
