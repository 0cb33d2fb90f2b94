import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { officialAccounts } from "../database/schema/index.ts";
import type { Sealer } from "../security/sealer.ts";
import type { TokenPair, TokenStore } from "../zalo/index.ts";

const accessTokenColumn = "official_accounts.access_token";
const refreshTokenColumn = "official_accounts.refresh_token";

/** Token pairs in the database, encrypted; the lease makes one refresher per OA across processes. */
export function createTokenStore(db: Db, sealer: Sealer): TokenStore {
  const heldBy = (oaId: string, owner: string) =>
    and(eq(officialAccounts.oaId, oaId), eq(officialAccounts.leaseOwner, owner));
  return {
    async read(oaId) {
      const [row] = await db.select().from(officialAccounts).where(eq(officialAccounts.oaId, oaId));
      if (!row) return null;
      return {
        oaId,
        accessToken: sealer.open(row.sealedAccessToken, accessTokenColumn),
        refreshToken: sealer.open(row.sealedRefreshToken, refreshTokenColumn),
        accessExpiresAt: row.accessExpiresAt,
        refreshIssuedAt: row.refreshIssuedAt,
        status: row.status,
        version: row.version,
        refreshingSince: row.refreshingSince,
      };
    },
    async acquireLease(oaId, owner, until, now) {
      const free = or(
        isNull(officialAccounts.leaseOwner),
        eq(officialAccounts.leaseOwner, owner),
        lte(officialAccounts.leaseUntil, now),
      );
      const rows = await db
        .update(officialAccounts)
        .set({ leaseOwner: owner, leaseUntil: until })
        .where(and(eq(officialAccounts.oaId, oaId), free))
        .returning({ oaId: officialAccounts.oaId });
      return rows.length === 1;
    },
    async releaseLease(oaId, owner) {
      await db
        .update(officialAccounts)
        .set({ leaseOwner: null, leaseUntil: null })
        .where(heldBy(oaId, owner));
    },
    async markRefreshing(oaId, owner, at) {
      await db.update(officialAccounts).set({ refreshingSince: at }).where(heldBy(oaId, owner));
    },
    async storePair(oaId, owner, pair, now) {
      const rows = await db
        .update(officialAccounts)
        .set({ ...sealedPair(pair, sealer, now), version: sql`${officialAccounts.version} + 1` })
        .where(heldBy(oaId, owner))
        .returning({ oaId: officialAccounts.oaId });
      return rows.length === 1;
    },
    async markNeedsRelink(oaId, version, reason) {
      const rows = await db
        .update(officialAccounts)
        .set({ status: "needs_relink", statusReason: reason })
        .where(and(eq(officialAccounts.oaId, oaId), eq(officialAccounts.version, version)))
        .returning({ oaId: officialAccounts.oaId });
      return rows.length === 1;
    },
  };
}

/** The columns that a new pair changes. */
export function sealedPair(pair: TokenPair, sealer: Sealer, now: Date) {
  return {
    sealedAccessToken: sealer.seal(pair.accessToken, accessTokenColumn),
    sealedRefreshToken: sealer.seal(pair.refreshToken, refreshTokenColumn),
    accessExpiresAt: new Date(now.getTime() + pair.expiresInSeconds * 1_000),
    refreshIssuedAt: now,
    refreshingSince: null,
    status: "linked" as const,
    statusReason: null,
  };
}
