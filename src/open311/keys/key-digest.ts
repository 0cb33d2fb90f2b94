import type { Sealer } from "../../security/sealer.ts";

const idLength = 12;

export function keyDigest({ digest }: Pick<Sealer, "digest">, key: string): string {
  return digest(key, "open311_keys.key");
}

/** How a key is named in lists and in a report's history, without being it. */
export function keyId(digest: string): string {
  return digest.slice(0, idLength);
}
