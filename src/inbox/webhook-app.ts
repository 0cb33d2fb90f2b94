import { eq, isNotNull, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { webhookApps } from "../database/schema/index.ts";

/** Remembers whether this Zalo app's signature has ever verified. */
export type WebhookApp = {
  verified(now: Date): Promise<void>;
  /** Counts a refusal; true when refusals are to be answered 401. */
  refused(now: Date): Promise<boolean>;
};

export function createWebhookApp(db: Db, appId: string): WebhookApp {
  let known = false;
  return {
    async verified(now) {
      if (known) return;
      await db
        .insert(webhookApps)
        .values({ appId, firstVerifiedAt: now })
        .onConflictDoUpdate({
          target: webhookApps.appId,
          set: { firstVerifiedAt: sql`coalesce(${webhookApps.firstVerifiedAt}, excluded.first_verified_at)` },
        });
      known = true;
    },
    async refused(now) {
      if (known) return true;
      const [row] = await db
        .insert(webhookApps)
        .values({ appId, refusedBeforeFirst: 1, lastRefusedAt: now })
        .onConflictDoUpdate({
          target: webhookApps.appId,
          set: {
            refusedBeforeFirst: sql`${webhookApps.refusedBeforeFirst} + (case when ${isNotNull(webhookApps.firstVerifiedAt)} then 0 else 1 end)`,
            lastRefusedAt: now,
          },
        })
        .returning();
      known = row?.firstVerifiedAt != null;
      return known;
    },
  };
}

/** How often signatures failed before the first one verified: an alarm while it is above zero and none has. */
export async function readWebhookApp(db: Db, appId: string) {
  const [row] = await db.select().from(webhookApps).where(eq(webhookApps.appId, appId));
  return row ?? null;
}
