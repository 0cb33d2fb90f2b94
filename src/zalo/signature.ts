export type SignatureInput = {
  /** The body exactly as received, before any JSON parsing. */
  rawBody: Uint8Array;
  /** The app's numeric id as a string, from your settings rather than from the body. */
  appId: string;
  /** "OA Secret Key" of the console's Webhook page; not the App Secret. */
  oaSecretKey: string;
  /** The body's own `timestamp` field, as a string. */
  timestamp: string;
};

/**
 * The header Zalo sends: `mac=` and the lower-case hex SHA-256 of app id + body + timestamp + OA Secret Key,
 * concatenated (a plain hash, not an HMAC).
 *
 * @throws Error when the secret is empty: a forged signature would be easy to make.
 */
export async function signBody({ rawBody, appId, oaSecretKey, timestamp }: SignatureInput): Promise<string> {
  if (oaSecretKey === "")
    throw new Error("The OA Secret Key is empty; copy it from the console's Webhook page.");
  const encoder = new TextEncoder();
  const head = encoder.encode(appId);
  const tail = encoder.encode(timestamp + oaSecretKey);
  const signed = new Uint8Array(head.length + rawBody.length + tail.length);
  signed.set(head, 0);
  signed.set(rawBody, head.length);
  signed.set(tail, head.length + rawBody.length);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", signed));
  return `mac=${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * Whether `X-ZEvent-Signature` belongs to this body. A missing header or an empty secret is false. There is no
 * time window on purpose: Zalo repeats a delivery, time and signature unchanged, for up to about two hours.
 *
 * @example
 * const genuine = await verifySignature({ header, rawBody, appId, oaSecretKey, timestamp: json.timestamp });
 */
export async function verifySignature(
  input: SignatureInput & { header: string | null | undefined },
): Promise<boolean> {
  if (!input.header || input.oaSecretKey === "") return false;
  const given = input.header
    .trim()
    .replace(/^mac\s*=\s*/i, "")
    .toLowerCase();
  const expected = (await signBody(input)).slice("mac=".length);
  return equalInConstantTime(given, expected);
}

function equalInConstantTime(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let i = 0; i < expected.length; i += 1) difference |= given.charCodeAt(i) ^ expected.charCodeAt(i);
  return difference === 0;
}
