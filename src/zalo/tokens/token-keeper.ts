import { ZaloTokenError } from "../errors/errors.ts";
import type { RefreshOutcome, StoredToken, TokenKeeper } from "../token-types.ts";
import type { KeeperOptions } from "./keeper-options.ts";
import { refreshToken } from "./refresh-token.ts";
import { chainEndsSoon, isAlive, isDue, isNearlyDead } from "./token-age.ts";

const twentyHours = 20 * 3_600_000;
const looks = 25;

/**
 * Keeps the token pairs of Official Accounts alive. Any number of keepers, in any number of processes, may
 * share one store: the store's lease lets one of them refresh while the others wait and read again.
 * Call `refreshIfDue` for each OA at least twice a day.
 *
 * @example
 * const keeper = createTokenKeeper({ store, oauth, now, newId, wait, leaseMs: 30_000, onAlarm });
 * const client = createZaloClient({ baseUrl, fetch, timeoutMs: 10_000, tokens: keeper });
 */
export function createTokenKeeper(options: KeeperOptions): TokenKeeper {
  const { store, now, wait, leaseMs, refreshAfterMs = twentyHours, onAlarm } = options;

  async function refreshIfDue(oaId: string): Promise<RefreshOutcome> {
    const token = await linked(oaId);
    if (token === null) return "needs_relink";
    if (!isDue(token, now(), refreshAfterMs)) return "fresh";
    const outcome = await refreshToken(oaId, options, (current) => isDue(current, now(), refreshAfterMs));
    const refreshDiesAt = chainEndsSoon(token, now());
    if (outcome === "failed" && refreshDiesAt) onAlarm?.({ kind: "chain_ends_soon", oaId, refreshDiesAt });
    return outcome;
  }

  async function accessToken(oaId: string): Promise<string> {
    const token = await read(oaId);
    if (!isNearlyDead(token, now())) return token.accessToken;
    const replaced = await replace(oaId, (current) => isNearlyDead(current, now()));
    if (replaced.token) return replaced.token.accessToken;
    if (isAlive(token, now())) return token.accessToken;
    throw replaced.error;
  }

  async function afterRejection(oaId: string, rejectedToken: string): Promise<string> {
    const token = await read(oaId);
    if (token.accessToken !== rejectedToken) return token.accessToken;
    const replaced = await replace(oaId, (current) => current.accessToken === rejectedToken);
    if (replaced.token) return replaced.token.accessToken;
    throw replaced.error;
  }

  type Replaced = { token: StoredToken } | { token: null; error: ZaloTokenError };

  // Refreshes, or waits while somebody else does, until the stored token is no longer the useless one.
  async function replace(oaId: string, useless: (token: StoredToken) => boolean): Promise<Replaced> {
    for (let look = 0; look < looks; look += 1) {
      const outcome = await refreshToken(oaId, options, useless);
      if (outcome === "needs_relink") return gone(oaId, true, "the chain of refresh tokens is broken");
      if (outcome === "failed") return gone(oaId, false, "Zalo's OAuth host gave no new pair");
      const token = await store.read(oaId);
      if (token !== null && !useless(token)) return { token };
      await wait(leaseMs / 20);
    }
    return gone(oaId, false, "another process holds the refresh and does not finish");
  }

  async function linked(oaId: string): Promise<StoredToken | null> {
    const token = await store.read(oaId);
    return token?.status === "linked" ? token : null;
  }

  async function read(oaId: string): Promise<StoredToken> {
    const token = await store.read(oaId);
    if (token === null) throw new ZaloTokenError(oaId, true, "the OA is not linked");
    // A broken chain leaves the access token good until it ends.
    if (token.status === "needs_relink" && !isAlive(token, now()))
      throw new ZaloTokenError(oaId, true, "the chain of refresh tokens is broken");
    return token;
  }

  return { accessToken, refreshIfDue, afterRejection };
}

function gone(oaId: string, needsRelink: boolean, reason: string): { token: null; error: ZaloTokenError } {
  return { token: null, error: new ZaloTokenError(oaId, needsRelink, reason) };
}
