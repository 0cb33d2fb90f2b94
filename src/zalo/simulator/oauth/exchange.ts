import { own } from "../state/own.ts";
import type { World } from "../state/world.ts";
import type { OauthErrorName } from "./oauth-error.ts";
import { challengeOf } from "./pkce.ts";
import { issuePair, startChain, type TokenPair } from "./tokens.ts";

export type Exchange = { oaId: string; pair: TokenPair } | { failed: OauthErrorName; oaId: string | null };

/** Answers a token request: app and secret first, then the grant. Each code and each refresh token works once. */
export async function exchange(world: World, secret: string | undefined, form: FormLike): Promise<Exchange> {
  if (secret !== world.options.appSecret) return { failed: "secret", oaId: null };
  if (form.get("app_id") !== world.options.appId) return { failed: "app", oaId: null };
  const grant = form.get("grant_type");
  if (grant === "authorization_code") return byCode(world, form);
  if (grant === "refresh_token") return byRefreshToken(world, form);
  return { failed: "grant", oaId: null };
}

type FormLike = { get(name: string): string | null };

async function byCode(world: World, form: FormLike): Promise<Exchange> {
  const code = own(world.state.codes, form.get("code"));
  if (!code || code.used) return { failed: "code", oaId: code?.oaId ?? null };
  if (code.expiresAt <= world.now()) return { failed: "codeExpired", oaId: code.oaId };
  // Spent before the first await, so that two requests at once cannot both use it.
  code.used = true;
  const challenge = code.challenge ?? world.state.readings.consoleChallenge;
  const verifier = form.get("code_verifier") ?? "";
  if (challenge && challenge !== (await challengeOf(verifier)))
    return { failed: "verifier", oaId: code.oaId };
  return { oaId: code.oaId, pair: startChain(world, code.oaId) };
}

function byRefreshToken(world: World, form: FormLike): Exchange {
  const token = own(world.state.refresh, form.get("refresh_token"));
  if (!token || token.used) return { failed: "refresh", oaId: token?.oaId ?? null };
  if (token.expiresAt <= world.now()) return { failed: "refreshExpired", oaId: token.oaId };
  token.used = true;
  return { oaId: token.oaId, pair: issuePair(world, token.oaId) };
}
