import { z } from "zod";
import { anyParties, type Family, id, maybe, maybeNumber, party } from "./fields.ts";

const deliveryMessage = z
  .looseObject({ msg_id: id, delivery_time: maybe, tracking_id: maybe })
  .refine(
    (message) => message.delivery_time !== undefined || message.tracking_id !== undefined,
    "a chat receipt",
  );

/** A ZNS delivery; told from the chat receipt of the same name by its delivery time or tracking id. */
export const delivery = z
  .looseObject({ sender: party, recipient: party, message: deliveryMessage })
  .transform(({ sender, recipient, message }) => ({
    kind: "template" as const,
    oaId: sender.id,
    phone: recipient.id,
    msgId: message.msg_id,
    trackingId: message.tracking_id,
    deliveryTime: message.delivery_time,
  }));

const feedback = z
  .looseObject({ msg_id: maybe, tracking_id: maybe, rate: maybeNumber, note: maybe })
  .optional()
  .catch(undefined);

const template = z
  .looseObject({ ...anyParties, template_id: maybe, msg_id: maybe, message: feedback })
  .transform((json) => ({
    kind: "template" as const,
    oaId: json.oa_id ?? json.oaId,
    templateId: json.template_id,
    msgId: json.message?.msg_id ?? json.msg_id,
    trackingId: json.message?.tracking_id,
    rate: json.message?.rate,
    note: json.message?.note,
  }));

const names = [
  "user_feedback",
  "user_click_response_button",
  "change_oa_daily_quota",
  "change_oa_template_tags",
  "change_template_quality",
  "change_template_quota",
  "change_template_status",
  "event_journey_time_out",
  "event_journey_acknowledged",
];

/** ZNS/ZBS besides the delivery: feedback, response buttons, changes of templates and quotas, journeys. */
export const templateEvents: Family = names.map((name) => [name, template] as const);
