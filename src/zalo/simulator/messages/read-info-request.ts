import { invalid, tooMuch } from "../openapi/api-error.ts";
import type { Json } from "../openapi/endpoint.ts";
import { isObject } from "../openapi/read-input.ts";
import type { Content } from "./read-message.ts";

/** A request for the resident's details: one element, title to 100 and subtitle to 500 characters. */
export function readInfoRequest(payload: Json): Content {
  const element =
    Array.isArray(payload.elements) && payload.elements.length === 1 ? payload.elements[0] : null;
  if (!isObject(element)) throw invalid("elements");
  const { title, subtitle, image_url } = element;
  if (typeof title !== "string" || title === "") throw invalid("title");
  if (typeof subtitle !== "string" || subtitle === "") throw invalid("subtitle");
  if (title.length > 100) throw tooMuch("title");
  if (subtitle.length > 500) throw tooMuch("subtitle");
  const image = typeof image_url === "string" ? image_url : "";
  return {
    kind: "template",
    event: "oa_send_template",
    asksInfo: { title, subtitle },
    attachments: [
      {
        type: "template",
        payload: { zinstant_id: "request_user_info", text: title, link_url: image, checksum: "" },
      },
    ],
  };
}
