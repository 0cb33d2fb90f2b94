import { invalid, tooMuch } from "../openapi/api-error.ts";
import type { Json } from "../openapi/endpoint.ts";
import { isObject } from "../openapi/read-input.ts";
import type { Button, ListElement } from "../state/message.ts";
import { checkPayload, readButtons } from "./read-buttons.ts";
import type { Content } from "./read-message.ts";

/** A list: 1 to 5 elements, the first one the banner with a subtitle; titles to 100, subtitles to 500 characters. */
export function readList(payload: Json): Content {
  const { elements } = payload;
  if (!Array.isArray(elements) || elements.length === 0) throw invalid("elements");
  if (elements.length > 5) throw tooMuch("elements");
  const list = elements.map(readElement);
  if (!list[0]?.subtitle) throw invalid("subtitle");
  return {
    kind: "links",
    event: "oa_send_list",
    elements: list,
    buttons: readButtons(payload.buttons),
    attachments: list.map((one) => ({
      type: "link",
      payload: {
        thumbnail: one.image ?? "",
        description: one.subtitle ?? "",
        url: linkOf(one.action),
        title: one.title,
      },
    })),
  };
}

function readElement(value: unknown): ListElement {
  if (!isObject(value)) throw invalid("elements");
  const { title, subtitle, image_url } = value;
  if (typeof title !== "string" || title === "") throw invalid("title");
  if (title.length > 100) throw tooMuch("title");
  if (subtitle !== undefined && typeof subtitle !== "string") throw invalid("subtitle");
  if (subtitle && subtitle.length > 500) throw tooMuch("subtitle");
  const element: ListElement = { title };
  if (subtitle) element.subtitle = subtitle;
  if (typeof image_url === "string") element.image = image_url;
  if (value.default_action !== undefined) element.action = readAction(title, value.default_action);
  return element;
}

/** A list's action keeps the link in `url` on its own level, where buttons keep it in `payload`. */
function readAction(title: string, value: unknown): Button {
  if (!isObject(value) || typeof value.type !== "string") throw invalid("default_action");
  const payload = value.type === "oa.open.url" && value.url ? { url: value.url } : value.payload;
  checkPayload(value.type, payload);
  return { title, type: value.type, payload };
}

const linkOf = (action: Button | undefined) =>
  isObject(action?.payload) && typeof action.payload.url === "string" ? action.payload.url : "";
