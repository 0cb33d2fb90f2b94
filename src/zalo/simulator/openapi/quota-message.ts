import { own } from "../state/own.ts";
import type { OaState } from "../state/state.ts";
import { invalid } from "./api-error.ts";
import { promotionsUsed } from "./broadcast.ts";
import type { Endpoint, Json } from "./endpoint.ts";
import { residentOf } from "./resident-of.ts";

/** POST /v3.0/oa/quota/message: with `user_id` the windows of one resident, with `quota_owner` what the OA has left. */
export const quotaMessage: Endpoint = {
  method: "POST",
  path: "/v3.0/oa/quota/message",
  run: ({ world, oa, input }) => {
    if (input.user_id === undefined) return { data: assets(oa, input) };
    const contact = residentOf(world, oa.oaId, input.user_id);
    const used = promotionsUsed(world, contact);
    const data: Json = {
      promotion: {
        daily_remain: Math.max(0, 1 - used.daily),
        daily_total: 1,
        monthly_remain: Math.max(0, 6 - used.monthly),
        monthly_total: 6,
      },
    };
    if (contact.lastInteraction !== null) data.last_interaction = String(contact.lastInteraction);
    if (world.state.readings.quotaCounts) data.cs_reply = { remain: 8, total: 8 };
    return { data };
  },
};

function assets(oa: OaState, { quota_owner, product_type, quota_type }: Json): Json[] {
  if (quota_owner !== "OA" && quota_owner !== "APP") throw invalid("quota_owner");
  if (product_type !== "cs" && product_type !== "transaction") throw invalid("product_type");
  const { sub, purchased, reward } = oa.quotas;
  const kinds: Record<string, { total: number; remain: number }> = {
    sub_quota: sub,
    purchase_quota: { total: purchased, remain: purchased },
    reward_quota: { total: reward, remain: reward },
  };
  const found = own(kinds, quota_type);
  if (!found) throw invalid("quota_type");
  if (quota_owner === "APP" || product_type !== "cs" || found.total === 0) return [];
  return [{ asset_id: `${oa.oaId}-${quota_type}`, product_type, quota_type, valid_through: "", ...found }];
}
