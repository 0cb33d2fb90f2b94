import { Webhook } from "standardwebhooks";
import { isAddress, isPrivateAddress } from "../../media/fetch/private-address.ts";
import type { Delivery, OfficeChannel, OfficeTools } from "./office-tools.ts";

export const webhookSecret = "office_channels.secret";

const timeoutMs = 15_000;

/**
 * Posts a body with Standard Webhooks headers. The id stays the same over all tries, so that a receiver can tell a
 * repetition, and a call without an answer may be made again.
 */
export async function sendWebhook(
  tools: Pick<OfficeTools, "fetch" | "sealer" | "now" | "lookup">,
  channel: OfficeChannel,
  { id, body }: { id: string; body: string },
): Promise<Delivery> {
  const refusal = await whyNot(tools, channel);
  if (refusal) return { outcome: "refused", reason: refusal, permanent: true };
  if (channel.sealedSecret === null)
    return { outcome: "refused", reason: "webhook no_secret", permanent: true };
  const at = tools.now();
  const signature = new Webhook(tools.sealer.open(channel.sealedSecret, webhookSecret)).sign(id, at, body);
  try {
    const response = await tools.fetch(channel.address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(at.getTime() / 1_000)),
        "webhook-signature": signature,
      },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    if (response.ok) return { outcome: "accepted", ref: id };
    // 410 is how a receiver says that it wants no more (Standard Webhooks).
    return { outcome: "refused", reason: `webhook ${response.status}`, permanent: response.status === 410 };
  } catch (error) {
    const name = error instanceof Error ? error.name : "failed";
    return { outcome: "refused", reason: `webhook ${name}`, permanent: false };
  }
}

/** Why an address may not be called; `null` when it may. */
export function refusedAddress(address: string, mayBePrivate: boolean): string | null {
  if (!URL.canParse(address)) return "webhook bad_address";
  const url = new URL(address);
  if (url.username || url.password) return "webhook bad_address";
  const loopback = url.hostname === "localhost" || /^127(\.\d{1,3}){3}$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback && mayBePrivate))
    return "webhook needs_https";
  const inside = loopback || (isAddress(url.hostname) && isPrivateAddress(url.hostname));
  return inside && !mayBePrivate ? "webhook private_address" : null;
}

async function whyNot(
  { lookup }: Pick<OfficeTools, "lookup">,
  { address, mayBePrivate }: OfficeChannel,
): Promise<string | null> {
  const refused = refusedAddress(address, mayBePrivate);
  if (refused || mayBePrivate || !lookup) return refused;
  const addresses = await lookup(new URL(address).hostname).catch((): string[] => []);
  return addresses.some(isPrivateAddress) ? "webhook private_address" : null;
}
