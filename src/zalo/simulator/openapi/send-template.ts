import { echo } from "../messages/echo.ts";
import { markReceived } from "../messages/receipts.ts";
import { addMessage } from "../state/add-message.ts";
import { ApiError, invalid } from "./api-error.ts";
import type { Endpoint } from "./endpoint.ts";
import { isObject } from "./read-input.ts";
import { residentOf } from "./resident-of.ts";
import { sentTime } from "./sent-time.ts";
import { payMoney } from "./window.ts";

/** POST /v3.0/oa/message/template: an approved paid template by user id; the seven days do not apply. */
export const sendTemplate: Endpoint = {
  method: "POST",
  path: "/v3.0/oa/message/template",
  sends: true,
  run: ({ world, oa, input }) => {
    const contact = residentOf(world, oa.oaId, input.user_id);
    const template = oa.templates.find((one) => one.templateId === input.template_id);
    if (!template) throw invalid("template_id");
    if (!template.viaUserId) throw new ApiError(-249);
    const data = input.template_data;
    if (!isObject(data)) throw invalid("template_data");
    const missing = template.required.find((name) => typeof data[name] !== "string" || data[name] === "");
    if (missing) throw invalid(`template_data.${missing}`);
    if (contact.refuse !== null) throw new ApiError(contact.refuse);
    payMoney(oa, -320);
    const text = Object.entries(data)
      .map(([name, value]) => `${name}: ${value}`)
      .join("\n");
    const payload = { zinstant_id: template.templateId, text, link_url: "", checksum: "" };
    const message = addMessage(world, {
      oaId: oa.oaId,
      userId: contact.userId,
      from: "oa",
      kind: "template",
      text,
      attachments: [{ type: "template", payload }],
    });
    echo(world, message, "oa_send_template");
    if (world.state.readings.phoneOnline) markReceived(world, message);
    const quota = { quota_type: "purchase_quota", owner_type: "OA", owner_id: oa.oaId };
    return sentTime(message.time, { message_id: message.id, user_id: contact.userId, quota }, "beside");
  },
};
