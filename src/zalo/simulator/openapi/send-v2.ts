import { ApiError, invalid } from "./api-error.ts";
import { broadcast } from "./broadcast.ts";
import type { Endpoint } from "./endpoint.ts";
import { react } from "./react.ts";
import { isObject } from "./read-input.ts";
import { sendAnonymous } from "./send-anonymous.ts";

/** POST /v2.0/oa/message: what v2 still does is reactions, anonymous visitors and broadcasts; the rest is -240. */
export const sendV2: Endpoint = {
  method: "POST",
  path: "/v2.0/oa/message",
  sends: true,
  run: (call) => {
    const { recipient, sender_action } = call.input;
    if (!isObject(recipient)) throw invalid("recipient");
    if (isObject(sender_action)) return react(call, recipient, sender_action);
    if (recipient.target !== undefined) return broadcast(call, recipient.target);
    if (recipient.anonymous_id !== undefined) return sendAnonymous(call, recipient);
    throw new ApiError(-240);
  },
};
