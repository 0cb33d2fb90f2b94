import { z } from "zod";
import type { SentMessage } from "../client-types.ts";
import { dateOrNull, idText, numberOrNull, textOrNull } from "./answer-fields.ts";
import type { Answer } from "./caller.ts";

const quota = z
  .looseObject({
    quota_type: z.string(),
    remain: numberOrNull,
    total: numberOrNull,
    expired_date: textOrNull,
    owner_type: textOrNull,
    owner_id: textOrNull,
  })
  .transform((json) => ({
    type: json.quota_type,
    remain: json.remain,
    total: json.total,
    expiredDate: json.expired_date,
    ownerType: json.owner_type,
    ownerId: json.owner_id,
  }))
  .nullish()
  .transform((value) => value ?? null)
  .catch(null);

/** The answer of every send; `sent_time` stands inside `data` or beside it. */
export const sentAnswer = z
  .looseObject({
    sent_time: dateOrNull,
    data: z.looseObject({ message_id: idText, sent_time: dateOrNull, quota }),
  })
  .transform(({ data, sent_time }) => ({
    messageId: data.message_id,
    sentAt: data.sent_time ?? sent_time,
    quota: data.quota,
  }));

export function sentMessage({ data, rateLimit }: Answer<z.output<typeof sentAnswer>>): SentMessage {
  return { ...data, rateLimit };
}
