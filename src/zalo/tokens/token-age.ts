import type { StoredToken } from "../token-types.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** Zalo's refresh token lives 3 months; 90 days is the shortest reading. */
const refreshTokenLivesMs = 90 * day;
const warnBeforeMs = 14 * day;
/** Below this an access token is not handed out without trying for a new one. */
const smallestUsefulMs = 10 * 60_000;

/** Due after `refreshAfterMs`, or when under a fifth of its life is left (5 h of the usual 25 h). */
export function isDue(token: StoredToken, now: Date, refreshAfterMs: number): boolean {
  const age = now.getTime() - token.refreshIssuedAt.getTime();
  const life = token.accessExpiresAt.getTime() - token.refreshIssuedAt.getTime();
  return age >= refreshAfterMs || token.accessExpiresAt.getTime() - now.getTime() < life / 5;
}

/** True while the access token can serve a call that starts now. */
export function isAlive(token: StoredToken, now: Date): boolean {
  return token.accessExpiresAt > now;
}

/** True when waiting longer for a refresh would endanger the next call. */
export function isNearlyDead(token: StoredToken, now: Date): boolean {
  return token.accessExpiresAt.getTime() - now.getTime() < smallestUsefulMs;
}

/** When the chain of refresh tokens dies, if a person should know by now (two weeks before); else null. */
export function chainEndsSoon(token: StoredToken, now: Date): Date | null {
  const diesAt = token.refreshIssuedAt.getTime() + refreshTokenLivesMs;
  return now.getTime() >= diesAt - warnBeforeMs ? new Date(diesAt) : null;
}
