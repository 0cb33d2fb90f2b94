import { z } from "zod";
import type { ChatMessage, Page } from "../client-types.ts";
import { ZaloLimitError } from "../errors/errors.ts";
import { idText } from "./answer-fields.ts";

const largestCount = 10;

const message = z
  .looseObject({
    src: z.coerce.number(),
    time: z.coerce.number(),
    type: z.string().catch("text"),
    message: z.string().nullish().catch(null),
    message_id: idText,
    from_id: idText,
    to_id: idText.catch(""),
  })
  .transform(
    (json): ChatMessage => ({
      from: json.src === 0 ? "oa" : "user",
      sentAt: new Date(json.time),
      type: json.type,
      text: json.message ?? "",
      messageId: json.message_id,
      fromId: json.from_id,
      toId: json.to_id,
      raw: json,
    }),
  );

/** A page of history; `time` and `src` are JSON numbers here. */
export const historyAnswer = z
  .looseObject({ data: z.array(message).nullish() })
  .transform(({ data }) => data ?? []);

/** Offset 0 is the newest message. */
export function pageOf({ offset = 0, count = largestCount }: Page): { offset: number; count: number } {
  if (count > largestCount) throw new ZaloLimitError("count", largestCount, count, "Ask for more pages.");
  return { offset, count };
}
