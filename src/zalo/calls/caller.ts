import { z } from "zod";
import type { ClientOptions, RateLimit } from "../client-types.ts";
import { ZaloApiError, ZaloTransportError } from "../errors/errors.ts";
import { transportFailure } from "../errors/transport-failure.ts";
import { appSecretProof } from "./app-secret-proof.ts";
import { parseExactJson } from "./exact-json.ts";

type CallRequest<Data> = {
  method: "GET" | "POST";
  /** Without host and query, for instance `/v3.0/oa/message/cs`. */
  path: string;
  query?: Record<string, string>;
  /** A JSON body, ids in it are strings. */
  json?: unknown;
  form?: FormData;
  /** Reads the answer's `data` (and what stands beside it). */
  answer: z.ZodType<Data>;
};
export type Answer<Data> = { data: Data; rateLimit: RateLimit | null };
export type Call = <Data>(oaId: string, request: CallRequest<Data>) => Promise<Answer<Data>>;

const code = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);
const envelope = z.looseObject({ error: code, message: z.string().catch("") });

/**
 * One authenticated call. Success is `error == 0`; HTTP 200 means nothing. After -216, -220 or -124 the token
 * is replaced and the call repeated once, since Zalo did nothing the first time; nothing else is repeated here.
 */
export function createCaller(options: ClientOptions): Call {
  return async (oaId, request) => {
    const token = await options.tokens.accessToken(oaId);
    try {
      return await callOnce(options, oaId, token, request);
    } catch (error) {
      if (!(error instanceof ZaloApiError) || error.action !== "refresh_token") throw error;
      const replacement = await options.tokens.afterRejection(oaId, token);
      return await callOnce(options, oaId, replacement, request);
    }
  };
}

async function callOnce<Data>(
  options: ClientOptions,
  oaId: string,
  token: string,
  request: CallRequest<Data>,
): Promise<Answer<Data>> {
  const endpoint = `${request.method} ${request.path}`;
  const { status, headers, body } = await exchange(options, token, request, endpoint);
  const rateLimit = rateLimitOf(headers);
  if (rateLimit) options.onRateLimit?.(oaId, rateLimit);

  const json = readJson(body);
  const head = envelope.safeParse(json);
  if (status >= 500 || !head.success)
    throw new ZaloTransportError(
      endpoint,
      "maybe",
      `HTTP ${status} with ${json === null ? "no JSON" : "odd JSON"}`,
    );
  if (head.data.error !== 0) throw new ZaloApiError(head.data.error, head.data.message, endpoint);
  const answer = request.answer.safeParse(json);
  if (!answer.success)
    throw new ZaloTransportError(
      endpoint,
      "maybe",
      `success in an odd shape (${z.prettifyError(answer.error)})`,
    );
  return { data: answer.data, rateLimit };
}

async function exchange<Data>(
  { baseUrl, fetch, timeoutMs, appSecret }: ClientOptions,
  token: string,
  { method, path, query, json, form }: CallRequest<Data>,
  endpoint: string,
): Promise<{ status: number; headers: Headers; body: string }> {
  const search = query ? `?${new URLSearchParams(query)}` : "";
  const headers = new Headers({ access_token: token });
  if (json !== undefined) headers.set("content-type", "application/json");
  if (appSecret) headers.set("appsecret_proof", await appSecretProof(appSecret, token));
  const body = form ?? (json === undefined ? undefined : JSON.stringify(json));
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/, "")}${path}${search}`, {
      method,
      headers,
      // A redirect would carry the token to another host.
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  } catch (error) {
    throw transportFailure(endpoint, error);
  }
}

function rateLimitOf(headers: Headers): RateLimit | null {
  const [limit, remain] = [headers.get("x-ratelimit-limit"), headers.get("x-ratelimit-remain")];
  if (limit === null && remain === null) return null;
  return { limit: countOf(limit), remain: countOf(remain) };
}

function countOf(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header.trim()) ? Number(header) : null;
}

function readJson(body: string): unknown {
  try {
    return parseExactJson(body);
  } catch {
    return null;
  }
}
