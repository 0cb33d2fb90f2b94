/**
 * The header `X-ZEvent-Signature`: `mac=` and the lower-case hex of
 * SHA-256(appId + raw body + timestamp + OA secret key), plain concatenation, no HMAC.
 */
export async function signatureOf(part: {
  appId: string;
  body: string;
  timestamp: string;
  oaSecretKey: string;
}) {
  const text = part.appId + part.body + part.timestamp + part.oaSecretKey;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `mac=${hex}`;
}
