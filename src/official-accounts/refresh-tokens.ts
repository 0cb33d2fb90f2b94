import type { Db } from "../database/database.ts";
import type { Logger } from "../health/logger.ts";
import type { TokenKeeper } from "../zalo/index.ts";
import { listOfficialAccounts } from "./directory.ts";

/** Refreshes every pair that is due, well before its 25 hours are over. */
export async function refreshTokens(db: Db, tokens: TokenKeeper, logger: Logger): Promise<void> {
  for (const { oaId, status } of await listOfficialAccounts(db)) {
    if (status !== "linked") continue;
    const outcome = await tokens.refreshIfDue(oaId);
    if (outcome !== "fresh") logger.info("token_refresh", { oaId, outcome });
  }
}
