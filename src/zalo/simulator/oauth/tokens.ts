import { nextSecret } from "../state/ids.ts";
import type { World } from "../state/world.ts";

const accessMs = 90_000_000;
const refreshMs = 90 * 24 * 3600_000;

/** A pair as the endpoint answers it; `expiresIn` is the string of seconds that Zalo sends. */
export type TokenPair = { accessToken: string; refreshToken: string; expiresIn: string };

/** Issues a pair: 25 hours and three months; every earlier access token of the OA dies at once. */
export function issuePair(world: World, oaId: string): TokenPair {
  const { state } = world;
  for (const token of Object.values(state.access)) if (token.oaId === oaId) token.dead = true;
  const accessToken = nextSecret(world, "a_");
  const refreshToken = nextSecret(world, "r_");
  state.access[accessToken] = { oaId, expiresAt: world.now() + accessMs, dead: false };
  state.refresh[refreshToken] = { oaId, expiresAt: world.now() + refreshMs, used: false };
  return { accessToken, refreshToken, expiresIn: String(accessMs / 1000) };
}

/** Issues a pair outside a refresh: a new consent also ends the older chain of refresh tokens. */
export function startChain(world: World, oaId: string): TokenPair {
  revokeRefresh(world, oaId);
  return issuePair(world, oaId);
}

/** Ends every refresh token of the OA: only a new consent helps afterwards. */
export function revokeRefresh(world: World, oaId: string): void {
  for (const token of Object.values(world.state.refresh)) if (token.oaId === oaId) token.used = true;
}

/** Lets every access token of the OA run out now. */
export function expireAccess(world: World, oaId: string): void {
  for (const token of Object.values(world.state.access)) {
    if (token.oaId === oaId) token.expiresAt = Math.min(token.expiresAt, world.now());
  }
}
