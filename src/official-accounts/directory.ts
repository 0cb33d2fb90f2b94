import type { Db } from "../database/database.ts";
import { officialAccounts } from "../database/schema/index.ts";

/** Which Official Accounts are linked, and which place each serves; read again at most every few seconds. */
export type OfficialAccountDirectory = {
  /** From memory: right for an OA this process has seen linked. */
  isKnown(oaId: string): boolean;
  localityOf(oaId: string): Promise<string | null>;
  refresh(): Promise<void>;
};

const freshForMs = 5_000;

export function createDirectory(db: Db, now: () => Date): OfficialAccountDirectory {
  let byId = new Map<string, string>();
  let readAt = Number.NEGATIVE_INFINITY;

  async function refresh() {
    const rows = await db
      .select({ oaId: officialAccounts.oaId, locality: officialAccounts.locality })
      .from(officialAccounts);
    byId = new Map(rows.map(({ oaId, locality }) => [oaId, locality]));
    readAt = now().getTime();
  }

  return {
    isKnown: (oaId) => byId.has(oaId),
    async localityOf(oaId) {
      const stale = Math.abs(now().getTime() - readAt) > freshForMs;
      if (stale || !byId.has(oaId)) await refresh();
      return byId.get(oaId) ?? null;
    },
    refresh,
  };
}

/** Token state of each OA, for `/readyz` and the staff. */
export async function listOfficialAccounts(db: Db) {
  return await db
    .select({
      oaId: officialAccounts.oaId,
      locality: officialAccounts.locality,
      name: officialAccounts.name,
      status: officialAccounts.status,
      statusReason: officialAccounts.statusReason,
      accessExpiresAt: officialAccounts.accessExpiresAt,
      refreshIssuedAt: officialAccounts.refreshIssuedAt,
    })
    .from(officialAccounts)
    .orderBy(officialAccounts.locality, officialAccounts.oaId);
}
