import { z } from "zod";
import { anyParties, type Family, id, maybe, maybeNumber } from "./fields.ts";

function tag(change: "added" | "removed" | "deleted") {
  const tagged = z.looseObject({ name: id, user_ids: z.array(id).nullish() });
  return z.looseObject({ oa_id: id, tag: tagged }).transform(({ oa_id: oaId, tag }) => {
    const userIds = tag.user_ids ?? [];
    const created = change === "added" && userIds.length === 0;
    return {
      kind: "tag" as const,
      oaId,
      change: created ? "created" : change,
      tagName: tag.name,
      userIds,
    } as const;
  });
}

function widget(accepted: boolean) {
  const data = z.looseObject({ user_id: id, user_external_id: maybe, url: maybe, message: maybe });
  return z.looseObject({ data }).transform(({ data }) => {
    const { user_id: userId, user_external_id: userExternalId, url, message } = data;
    return { kind: "widget" as const, accepted, userId, userExternalId, url, message };
  });
}

function call(direction: "user_to_oa" | "oa_to_user") {
  return z
    .looseObject({
      ...anyParties,
      phone: maybe,
      call_id: maybe,
      call_type: maybe,
      talk_time: maybeNumber,
      status_code: maybe,
    })
    .transform((json) => {
      const [caller, called] = [json.sender?.id, json.recipient?.id];
      const fromUser = direction === "user_to_oa";
      return {
        kind: "call" as const,
        direction,
        oaId: json.oa_id ?? (fromUser ? called : caller),
        userId: json.user_id ?? (fromUser ? caller : called),
        phone: json.phone,
        callId: json.call_id,
        callType: json.call_type,
        talkTimeMs: json.talk_time,
        statusCode: json.status_code,
      };
    });
}

function consent(step: "asked" | "replied") {
  return z
    .looseObject({
      ...anyParties,
      phone: maybe,
      request_type: maybe,
      user_consent: maybe,
      expired_time: maybe,
    })
    .transform((json) => {
      const [oaSide, userSide] =
        step === "asked" ? [json.sender?.id, json.recipient?.id] : [json.recipient?.id, json.sender?.id];
      return {
        kind: "consent" as const,
        step,
        oaId: json.oa_id ?? oaSide,
        userId: json.user_id ?? userSide,
        phone: json.phone,
        answer: json.user_consent ?? json.request_type,
        expiredTime: json.expired_time,
      };
    });
}

const text = z.looseObject({ text: maybe }).optional().catch(undefined);
const shop = z.looseObject({ ...anyParties, message: text }).transform((json) => ({
  kind: "shop" as const,
  oaId: json.oa_id ?? json.oaId ?? json.recipient?.id,
  userId: json.user_id ?? json.sender?.id,
  text: json.message?.text,
}));
const app = z.looseObject({ ...anyParties, extension_id: maybe }).transform((json) => {
  return { kind: "app" as const, oaId: json.oa_id ?? json.oaId, extensionId: json.extension_id };
});

/** Tags, widget, calls, shop and the app's own life. */
export const accountEvents: Family = [
  ["add_user_to_tag", tag("added")],
  ["remove_user_from_tag", tag("removed")],
  ["remove_tag", tag("deleted")],
  ["widget_interaction_accepted", widget(true)],
  ["widget_failed_to_sync_user_external_id", widget(false)],
  ["user_call_oa", call("user_to_oa")],
  ["oa_call_user", call("oa_to_user")],
  ["oa_send_consent", consent("asked")],
  ["user_reply_consent", consent("replied")],
  ["shop_has_order", shop],
  ["user_asking_product", shop],
  ["permission_revoked", app],
  ["extension_purchased", app],
];
