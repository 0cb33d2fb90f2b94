import { askQuotas } from "../../../official-accounts/ask-quotas.ts";
import type { OaQuota, ZaloClient } from "../../../zalo/index.ts";

/** What an Official Account may still send, as Zalo says now; `null` when it does not answer. */
export async function readQuota(client: ZaloClient, oaId: string): Promise<OaQuota[] | null> {
  return await askQuotas(client, oaId).catch(() => null);
}
