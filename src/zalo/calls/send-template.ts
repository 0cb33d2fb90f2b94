import type { SentMessage, TemplateMessage } from "../client-types.ts";
import type { Call } from "./caller.ts";
import { sentAnswer, sentMessage } from "./sent-message.ts";

/** `POST /v3.0/oa/message/template`: a ZBS template by user id, billed, also outside the 7 days. */
export async function sendTemplate(
  call: Call,
  oaId: string,
  userId: string,
  { templateId, templateData }: TemplateMessage,
): Promise<SentMessage> {
  const json = { user_id: userId, template_id: templateId, template_data: templateData };
  return sentMessage(
    await call(oaId, { method: "POST", path: "/v3.0/oa/message/template", json, answer: sentAnswer }),
  );
}
