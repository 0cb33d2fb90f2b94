import { z } from "zod";
import type { BroadcastTarget } from "../article-types.ts";
import { idText } from "./answer-fields.ts";
import type { Call } from "./caller.ts";

const genders = { all: "0", male: "1", female: "2" } as const;
const answer = z
  .looseObject({ data: z.looseObject({ message_id: idText }) })
  .transform(({ data }) => ({ messageId: data.message_id }));

/**
 * `POST /v2.0/oa/message` to followers: one article, between 06:00 and 21:59 Vietnam time (else -234), looked at
 * by Zalo for up to 30 minutes. The target's values are comma-separated strings, as on the official page.
 */
export async function sendBroadcast(
  call: Call,
  oaId: string,
  articleId: string,
  { ages, gender, regions, cities }: BroadcastTarget = {},
): Promise<{ messageId: string }> {
  const target = {
    ages: ages?.join(","),
    gender: gender && genders[gender],
    locations: regions?.join(","),
    cities: cities?.join(","),
  };
  const elements = [{ media_type: "article", attachment_id: articleId }];
  const attachment = { type: "template", payload: { template_type: "media", elements } };
  const json = { recipient: { target }, message: { attachment } };
  return (await call(oaId, { method: "POST", path: "/v2.0/oa/message", json, answer })).data;
}
