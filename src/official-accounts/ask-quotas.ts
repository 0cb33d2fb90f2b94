import type { OaQuota, OaQuotaQuery, ZaloClient } from "../zalo/index.ts";

const types: NonNullable<OaQuotaQuery["type"]>[] = ["sub_quota", "purchase_quota", "reward_quota"];

/** The consultation messages an Official Account may still send: its package's, bought ones, redeemed ones. */
export async function askQuotas(client: Pick<ZaloClient, "getOaQuota">, oaId: string): Promise<OaQuota[]> {
  const told: OaQuota[] = [];
  for (const type of types)
    for (const quota of await client.getOaQuota(oaId, { type })) told.push({ ...quota, type });
  return told;
}
