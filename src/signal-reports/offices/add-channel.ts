import type { Db } from "../../database/database.ts";
import { officeChannels } from "../../database/schema/index.ts";
import type { Sealer } from "../../security/sealer.ts";
import { refusedAddress, webhookSecret } from "./send-webhook.ts";

export type NewChannel = {
  locality: string;
  officeId: string;
  kind: "email" | "webhook";
  address: string;
  /** For a webhook: `whsec_` and base64 (Standard Webhooks). */
  secret: string | null;
  /** The webhook may stand in the office's own network. */
  mayBePrivate: boolean;
};

const mailAddress = /^[^\s<>@,;"]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/i;

/** Why a channel cannot be added, in words for its administrator; `null` when it can. */
export function refusedChannel({ kind, address, secret, mayBePrivate }: NewChannel): string | null {
  if (kind === "email") return mailAddress.test(address) ? null : `“${address}” is not a mail address`;
  const refused = refusedAddress(address, mayBePrivate);
  if (refused)
    return `${address}: ${refused} (only https; localhost and private addresses only with --private)`;
  const bytes = secret === null ? 0 : secretBytes(secret);
  return bytes >= 24 && bytes <= 64 ? null : "a webhook's secret is whsec_ and 24 to 64 bytes in base64";
}

/** Adds a way to reach an office, or sets one right again that failed or was switched off. @returns its id. */
export async function addChannel(
  { db, sealer, now }: { db: Db; sealer: Sealer; now: Date },
  { secret, ...channel }: NewChannel,
): Promise<number> {
  const sealedSecret = secret === null ? null : sealer.seal(secret, webhookSecret);
  const { mayBePrivate } = channel;
  const [row] = await db
    .insert(officeChannels)
    .values({ ...channel, sealedSecret, createdAt: now })
    .onConflictDoUpdate({
      target: [officeChannels.locality, officeChannels.officeId, officeChannels.kind, officeChannels.address],
      set: { status: "ok", reason: null, failedAt: null, sealedSecret, mayBePrivate },
    })
    .returning({ id: officeChannels.id });
  if (!row) throw new Error("A channel could not be added");
  return row.id;
}

function secretBytes(secret: string): number {
  const encoded = secret.replace(/^whsec_/, "");
  return /^[A-Za-z0-9+/]+={0,2}$/.test(encoded) ? Math.floor((encoded.replace(/=+$/, "").length * 3) / 4) : 0;
}
