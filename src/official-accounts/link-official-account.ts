import { and, eq, gt, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { officialAccounts, outboxMessages } from "../database/schema/index.ts";
import type { Sealer } from "../security/sealer.ts";
import type { TokenPair } from "../zalo/index.ts";
import { sealedPair } from "./token-store.ts";

export type LinkInput = { oaId: string; locality: string; name?: string; pair: TokenPair };

/** Stores a consent's token pair: a new Official Account, or one linked again. What it still owes goes out at once. */
export async function linkOfficialAccount(
  db: Db,
  sealer: Sealer,
  { oaId, locality, name, pair }: LinkInput,
  now: Date,
): Promise<void> {
  const columns = { ...sealedPair(pair, sealer, now), locality, linkedAt: now, ...(name ? { name } : {}) };
  await db
    .insert(officialAccounts)
    .values({ oaId, ...columns })
    .onConflictDoUpdate({
      target: officialAccounts.oaId,
      set: { ...columns, leaseOwner: null, leaseUntil: null, version: sql`${officialAccounts.version} + 1` },
    });
  await db
    .update(outboxMessages)
    .set({ notBefore: now })
    .where(
      and(
        eq(outboxMessages.oaId, oaId),
        eq(outboxMessages.status, "queued"),
        gt(outboxMessages.notBefore, now),
      ),
    );
}
