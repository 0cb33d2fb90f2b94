import { z } from "zod";
import type { OaQuota, OaQuotaQuery, UserQuota } from "../client-types.ts";
import { dateOrNull, numberOrNull, textOrNull } from "./answer-fields.ts";
import type { Call } from "./caller.ts";

const path = "/v3.0/oa/quota/message";

const reply = z.looseObject({ remain: numberOrNull, total: numberOrNull }).nullish().catch(null);
const promotion = z
  .looseObject({ daily_remain: numberOrNull, monthly_remain: numberOrNull })
  .nullish()
  .catch(null);
const userAnswer = z
  .looseObject({ data: z.looseObject({ last_interaction: dateOrNull, cs_reply: reply, promotion }) })
  .transform(({ data }): UserQuota => {
    const { last_interaction, cs_reply, promotion } = data;
    return {
      lastInteractionAt: last_interaction,
      reply: cs_reply ? { remain: cs_reply.remain ?? 0, total: cs_reply.total ?? 0 } : null,
      promotion: promotion
        ? { dailyRemain: promotion.daily_remain ?? 0, monthlyRemain: promotion.monthly_remain ?? 0 }
        : null,
    };
  });

const oaQuota = z
  .looseObject({
    asset_id: textOrNull,
    product_type: textOrNull,
    quota_type: textOrNull,
    valid_through: textOrNull,
    total: numberOrNull,
    remain: numberOrNull,
  })
  .transform(
    (json): OaQuota => ({
      assetId: json.asset_id ?? "",
      product: json.product_type ?? "",
      type: json.quota_type ?? "",
      validThrough: json.valid_through,
      total: json.total ?? 0,
      remain: json.remain ?? 0,
    }),
  );
const oaAnswer = z.looseObject({ data: z.array(oaQuota).nullish() }).transform(({ data }) => data ?? []);

/** `POST /v3.0/oa/quota/message` for one user: when they last interacted, and what is left. */
export async function getQuota(call: Call, oaId: string, userId: string): Promise<UserQuota> {
  return (await call(oaId, { method: "POST", path, json: { user_id: userId }, answer: userAnswer })).data;
}

/** The same for the OA: its package's, bought or rewarded messages. */
export async function getOaQuota(call: Call, oaId: string, query: OaQuotaQuery = {}): Promise<OaQuota[]> {
  const { owner = "OA", product = "cs", type = "sub_quota" } = query;
  const json = { quota_owner: owner, product_type: product, quota_type: type };
  return (await call(oaId, { method: "POST", path, json, answer: oaAnswer })).data;
}
