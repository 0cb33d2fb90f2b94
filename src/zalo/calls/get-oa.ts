import { z } from "zod";
import type { OaProfile } from "../client-types.ts";
import { flag, idText, numberOrNull, textOrNull } from "./answer-fields.ts";
import type { Call } from "./caller.ts";

const profile = z.looseObject({
  oaid: idText.optional(),
  oa_id: idText.optional(),
  name: z.string().catch(""),
  description: z.string().catch(""),
  is_verified: flag,
  oa_type: numberOrNull,
  num_follower: numberOrNull,
  avatar: textOrNull,
  package_name: textOrNull,
  package_valid_through_date: textOrNull,
});

/** `GET /v2.0/oa/getoa`: the cheapest probe of a token. */
export async function getOa(call: Call, oaId: string): Promise<OaProfile> {
  const answer = z.looseObject({ data: profile }).transform(
    ({ data }): OaProfile => ({
      oaId: data.oaid ?? data.oa_id ?? oaId,
      name: data.name,
      description: data.description,
      isVerified: data.is_verified,
      type: data.oa_type,
      followers: data.num_follower,
      avatar: data.avatar,
      packageName: data.package_name,
      packageValidThrough: data.package_valid_through_date,
    }),
  );
  return (await call(oaId, { method: "GET", path: "/v2.0/oa/getoa", answer })).data;
}
