import { z } from "zod";
import { transportFailure } from "../errors/transport-failure.ts";
import type { TokenPair } from "../token-types.ts";
import { ZaloOAuthError } from "./oauth-error.ts";

export type OAuthOptions = {
  /** `https://oauth.zaloapp.com`, or a simulator. */
  baseUrl: string;
  appId: string;
  /** The App Secret (it signs OAuth); not the OA Secret Key of the Webhook page. */
  appSecret: string;
  fetch: typeof fetch;
  timeoutMs: number;
};
export type PermissionRequest = { redirectUri: string; codeChallenge?: string; state?: string };
export type ZaloOAuth = {
  /** The consent page for an administrator of the OA. */
  permissionUrl(request: PermissionRequest): string;
  /** The code of the callback works once, within 10 minutes. */
  exchangeCode(grant: { code: string; codeVerifier?: string }): Promise<TokenPair>;
  /** Spends the refresh token: store the new pair before anything else. */
  refresh(grant: { refreshToken: string }): Promise<TokenPair>;
};

const pairSchema = z.looseObject({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.coerce.number().positive(),
});
const text = z.coerce.string().optional().catch(undefined);
const failureSchema = z.looseObject({
  error: z.coerce.number().optional().catch(undefined),
  error_code: z.coerce.number().optional().catch(undefined),
  error_name: text,
  error_reason: text,
  error_description: text,
  message: text,
});

/**
 * OAuth v4 of an Official Account. Both grants throw `ZaloOAuthError`; a pair is the only success, since the
 * host reports failures with HTTP 200 too, in two shapes.
 *
 * @example
 * const verifier = newCodeVerifier(crypto.getRandomValues(new Uint8Array(32)));
 * const url = oauth.permissionUrl({ redirectUri, codeChallenge: await codeChallenge(verifier), state });
 * // …the administrator comes back with ?code=…&oa_id=…
 * const pair = await oauth.exchangeCode({ code, codeVerifier: verifier });
 */
export function createZaloOAuth({ baseUrl, appId, appSecret, fetch, timeoutMs }: OAuthOptions): ZaloOAuth {
  const host = baseUrl.replace(/\/+$/, "");

  async function grant(fields: Record<string, string>): Promise<TokenPair> {
    const response = await post(new URLSearchParams({ ...fields, app_id: appId }));
    const pair = pairSchema.safeParse(response.json);
    if (!pair.success) throw failureOf(response.status, response.json);
    const { access_token, refresh_token, expires_in } = pair.data;
    return { accessToken: access_token, refreshToken: refresh_token, expiresInSeconds: expires_in };
  }

  async function post(body: URLSearchParams): Promise<{ status: number; json: unknown }> {
    const endpoint = "POST /v4/oa/access_token";
    try {
      const response = await fetch(`${host}/v4/oa/access_token`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", secret_key: appSecret },
        body: body.toString(),
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { status: response.status, json: parseJson(await response.text()) };
    } catch (error) {
      const { message } = transportFailure(endpoint, error);
      const unsaid = { code: null, zaloName: "", description: "", reason: message };
      throw new ZaloOAuthError({ ...unsaid, terminal: false }, { cause: error });
    }
  }

  return {
    permissionUrl({ redirectUri, codeChallenge, state }) {
      const query = new URLSearchParams({ app_id: appId, redirect_uri: redirectUri });
      if (codeChallenge) query.set("code_challenge", codeChallenge);
      if (state) query.set("state", state);
      return `${host}/v4/oa/permission?${query}`;
    },
    exchangeCode: ({ code, codeVerifier }) =>
      grant({
        code,
        grant_type: "authorization_code",
        ...(codeVerifier ? { code_verifier: codeVerifier } : {}),
      }),
    refresh: ({ refreshToken }) => grant({ refresh_token: refreshToken, grant_type: "refresh_token" }),
  };
}

function failureOf(status: number, json: unknown): ZaloOAuthError {
  const parsed = failureSchema.safeParse(json);
  const said = parsed.success ? parsed.data : {};
  const code = said.error ?? said.error_code ?? null;
  const named =
    (code !== null && code !== 0) || said.error_name !== undefined || said.error_reason !== undefined;
  return new ZaloOAuthError({
    code,
    zaloName: said.error_name ?? "",
    reason:
      said.error_reason ??
      said.message ??
      (named ? "" : `HTTP ${status} without a pair and without an error`),
    description: said.error_description ?? "",
    terminal: named && status < 500 && code !== -32,
  });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
