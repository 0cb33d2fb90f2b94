import { and, asc, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { officialAccounts } from "../database/schema/index.ts";
import type { Logger } from "../health/logger.ts";
import { type ZaloClient, ZaloTransportError } from "../zalo/index.ts";
import { askQuotas } from "./ask-quotas.ts";

type QuotaTools = { db: Db; client: Pick<ZaloClient, "getOaQuota">; now: () => Date; logger: Logger };

const askEveryMs = 3_600_000;

/**
 * Asks Zalo what each linked account may still send, at most once an hour each, and keeps the answer for the staff's
 * pages, which ask nobody. Without an answer from Zalo's host the rest waits for the next run.
 */
export async function recordQuotas({ db, client, now, logger }: QuotaTools): Promise<void> {
  const { oaId, status, quotasAt } = officialAccounts;
  const before = new Date(now().getTime() - askEveryMs);
  const due = await db
    .select({ oaId })
    .from(officialAccounts)
    .where(and(eq(status, "linked"), or(isNull(quotasAt), lt(quotasAt, before))))
    .orderBy(sql`${quotasAt} nulls first`, asc(oaId));
  for (const account of due) {
    try {
      const quotas = await askQuotas(client, account.oaId);
      await db.update(officialAccounts).set({ quotas, quotasAt: now() }).where(eq(oaId, account.oaId));
    } catch (error) {
      logger.warn("quota_not_told", { oaId: account.oaId, reason: String(error) });
      if (error instanceof ZaloTransportError) return;
    }
  }
}
