/**
 * A PKCE code verifier of 43 characters.
 *
 * @param random 32 random bytes, for instance `crypto.getRandomValues(new Uint8Array(32))`.
 * @throws RangeError when there are not exactly 32.
 */
export function newCodeVerifier(random: Uint8Array): string {
  if (random.length !== 32)
    throw new RangeError(`A code verifier needs 32 random bytes, not ${random.length}.`);
  return base64Url(random);
}

/** The challenge sent to the consent page: base64url of the verifier's SHA-256, without padding (RFC 7636). */
export async function codeChallenge(verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

function base64Url(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
