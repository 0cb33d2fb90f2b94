/** The header `appsecret_proof`: lower-case hex HMAC-SHA256 of the access token under the App Secret. */
export async function appSecretProof(appSecret: string, accessToken: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(appSecret), algorithm, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(accessToken)));
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
