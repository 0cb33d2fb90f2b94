import { own } from "../state/own.ts";
import type { OaState } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { ApiError } from "./api-error.ts";

/**
 * The OA behind the `access_token` header: -216 for a token never issued, -220 for one that ran out, was replaced
 * or revoked, -204 for a disabled account, -242 for a wrong `appsecret_proof` when the console demands it.
 */
export async function authorize(
  world: World,
  token: string | undefined,
  proof: string | undefined,
): Promise<OaState> {
  const known = own(world.state.access, token);
  if (!token || !known) throw new ApiError(-216);
  if (known.dead || known.expiresAt <= world.now()) throw new ApiError(-220);
  const oa = world.state.oas[known.oaId];
  if (!oa?.active) throw new ApiError(-204);
  const { appSecretProof } = world.state.readings;
  if (appSecretProof && proof !== (await proofOf(world.options.appSecret, token))) throw new ApiError(-242);
  return oa;
}

async function proofOf(secret: string, token: string): Promise<string> {
  const utf8 = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", utf8.encode(secret), algorithm, false, ["sign"]);
  const mac = await crypto.subtle.sign("HMAC", key, utf8.encode(token));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
