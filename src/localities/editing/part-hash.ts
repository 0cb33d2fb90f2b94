import { parseDocument } from "yaml";
import { type ProfilePath, valueAt } from "./apply-changes.ts";

/**
 * What some parts of a profile were when they were read: given back with the changed form, it tells whether somebody
 * else has changed them meanwhile. Two people at different parts do not disturb each other.
 */
export async function partHash(yaml: string, parts: readonly ProfilePath[]): Promise<string> {
  const document = parseDocument(yaml);
  const values = parts.map((path) => valueAt(document, path) ?? null);
  return await textHash(JSON.stringify(values));
}

/** The first 128 bits of a text's SHA-256, in hex. */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
