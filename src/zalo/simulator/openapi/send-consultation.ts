import { echo } from "../messages/echo.ts";
import { readMessage } from "../messages/read-message.ts";
import { markReceived } from "../messages/receipts.ts";
import { addMessage } from "../state/add-message.ts";
import { invalid } from "./api-error.ts";
import type { ApiCall, Endpoint, Json } from "./endpoint.ts";
import { isObject } from "./read-input.ts";
import { residentOf } from "./resident-of.ts";
import { sentTime } from "./sent-time.ts";
import { checkWindow, payConsultation } from "./window.ts";

/** POST /v3.0/oa/message/cs: checks the form, then the window, then pays; a refusal costs nothing. */
export const sendConsultation: Endpoint = {
  method: "POST",
  path: "/v3.0/oa/message/cs",
  sends: true,
  run: ({ world, oa, input }: ApiCall): Json => {
    if (!isObject(input.recipient)) throw invalid("recipient");
    const contact = residentOf(world, oa.oaId, input.recipient.user_id);
    const { event, ...content } = readMessage(world, oa.oaId, input.message);
    checkWindow(world, contact);
    const quota = payConsultation(world, oa, contact);
    const message = addMessage(world, { oaId: oa.oaId, userId: contact.userId, from: "oa", ...content });
    echo(world, message, event);
    if (world.state.readings.phoneOnline) markReceived(world, message);
    const data: Json = { message_id: message.id, user_id: contact.userId };
    return sentTime(message.time, quota ? { quota, ...data } : data, world.state.readings.sentTime);
  },
};
