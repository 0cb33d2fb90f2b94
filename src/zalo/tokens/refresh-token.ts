import { ZaloOAuthError } from "../oauth/oauth-error.ts";
import type { RefreshOutcome, StoredToken, TokenPair } from "../token-types.ts";
import type { KeeperOptions } from "./keeper-options.ts";

/**
 * Refreshes one OA's token under its lease, at most once.
 *
 * Order of steps: lease, read again, mark, confirm, call, store, release. The mark stands before the call, so that
 * after a crash the next refresher can tell "spent and lost" from "wrong"; it still tries the stored token once.
 *
 * @param stillNeeded asked about the token read under the lease: somebody may have refreshed meanwhile.
 */
export async function refreshToken(
  oaId: string,
  options: KeeperOptions,
  stillNeeded: (token: StoredToken) => boolean,
): Promise<RefreshOutcome> {
  const { store, now, newId, leaseMs } = options;
  const owner = newId();
  const until = new Date(now().getTime() + leaseMs);
  if (!(await store.acquireLease(oaId, owner, until, now()))) return "busy";
  try {
    const token = await store.read(oaId);
    if (token === null || token.status === "needs_relink") return "needs_relink";
    if (!stillNeeded(token)) return "fresh";
    const markedAt = now();
    await store.markRefreshing(oaId, owner, markedAt);
    if (!(await isStillOurs(token, owner, until, markedAt, options))) return "busy";
    // A process that stood still meanwhile must not call at the side of the one that takes the lease after it.
    if (until.getTime() - now().getTime() < leaseMs / 2) return "busy";
    const pair = await callOAuth(token, options);
    if (pair instanceof ZaloOAuthError) return await afterRefusal(token, pair, until, options);
    return await keepPair(token, owner, pair, options);
  } finally {
    // A lease that cannot be given back runs out by itself.
    await store.releaseLease(oaId, owner).catch(() => undefined);
  }
}

// An administrator who links again takes every lease away, and a mark without the lease is not written: whoever
// called nevertheless would spend the new refresh token beside the one that holds its lease.
async function isStillOurs(
  token: StoredToken,
  owner: string,
  until: Date,
  markedAt: Date,
  { store, now }: KeeperOptions,
): Promise<boolean> {
  if (!(await store.acquireLease(token.oaId, owner, until, now()))) return false;
  const current = await store.read(token.oaId);
  return current?.version === token.version && current.refreshingSince?.getTime() === markedAt.getTime();
}

async function callOAuth(token: StoredToken, { oauth }: KeeperOptions): Promise<TokenPair | ZaloOAuthError> {
  try {
    return await oauth.refresh({ refreshToken: token.refreshToken });
  } catch (error) {
    if (error instanceof ZaloOAuthError) return error;
    throw error;
  }
}

async function afterRefusal(
  token: StoredToken,
  error: ZaloOAuthError,
  leaseUntil: Date,
  { store, now, onAlarm }: KeeperOptions,
): Promise<RefreshOutcome> {
  const { oaId, version } = token;
  if (!error.terminal) {
    onAlarm?.({ kind: "refresh_failed", oaId, reason: error.message });
    return "failed";
  }
  const current = await store.read(oaId);
  if (current !== null && current.version !== version) return "fresh";
  // Past the lease another refresher may be the very one that spent this token: its word counts.
  if (now() >= leaseUntil) return "failed";
  const reason = token.refreshingSince
    ? `the refresh token was used at ${token.refreshingSince.toISOString()} and the answer was lost (${error.message})`
    : error.message;
  if (!(await store.markNeedsRelink(oaId, version, reason))) return "fresh";
  onAlarm?.({ kind: "needs_relink", oaId, reason });
  return "needs_relink";
}

// The old refresh token is spent: losing this pair would cost a human's consent, so storing is tried to the end.
async function keepPair(
  token: StoredToken,
  firstOwner: string,
  pair: TokenPair,
  { store, now, newId, wait, leaseMs, onAlarm }: KeeperOptions,
): Promise<RefreshOutcome> {
  const { oaId, version } = token;
  const issuedAt = now();
  const nextOwner = newId();
  let owner = firstOwner;
  let lastFailure = "the lease was lost";
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      if (await store.storePair(oaId, owner, pair, issuedAt)) {
        if (owner !== firstOwner) await store.releaseLease(oaId, owner).catch(() => undefined);
        return "refreshed";
      }
      const start = now();
      const taken = await store.acquireLease(oaId, nextOwner, new Date(start.getTime() + leaseMs), start);
      // Looked at under the new lease, which linking again would take away: a newer chain is never overwritten.
      const current = await store.read(oaId);
      if (current === null || current.version !== version) {
        if (taken) await store.releaseLease(oaId, nextOwner).catch(() => undefined);
        return "fresh";
      }
      if (taken) {
        owner = nextOwner;
        continue;
      }
    } catch (error) {
      lastFailure = error instanceof Error ? error.message : "the store failed";
    }
    await wait(leaseMs / 10);
  }
  onAlarm?.({ kind: "refresh_failed", oaId, reason: `a new token pair could not be stored: ${lastFailure}` });
  return "failed";
}
