import { ZaloTransportError } from "./errors.ts";

// Each of these happens before the first byte of the request is written.
const neverLeft = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/**
 * What a thrown `fetch` means. A cause this client does not know counts as possibly sent; Workers name no cause,
 * so that there a refused connection counts as possibly sent too.
 */
export function transportFailure(endpoint: string, error: unknown): ZaloTransportError {
  const codes = codesOf(error);
  const sent = codes.length > 0 && codes.every((code) => neverLeft.has(code)) ? "no" : "maybe";
  const { name, message } = error instanceof Error ? error : { name: "", message: "unknown failure" };
  const reason =
    name === "TimeoutError" || name === "AbortError" ? "it took too long" : (codes[0] ?? message);
  return new ZaloTransportError(endpoint, sent, reason, { cause: error });
}

// undici hides the code in `cause`; with several addresses to try, the cause holds one error for each.
function codesOf(error: unknown): string[] {
  if (typeof error !== "object" || error === null) return [];
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (Array.isArray(errors)) return errors.flatMap(codesOf);
  if (typeof code === "string") return [code];
  return cause === undefined ? [] : codesOf(cause);
}
