import { z } from "zod";
import type { UserFilter, UserPage } from "../client-types.ts";
import { ZaloLimitError } from "../errors/errors.ts";
import { idText, numberOrNull } from "./answer-fields.ts";
import type { Call } from "./caller.ts";

const largest = { offset: 9_951, count: 50 };

const answer = z
  .looseObject({
    data: z.looseObject({
      total: numberOrNull,
      offset: numberOrNull,
      users: z.array(z.looseObject({ user_id: idText })).nullish(),
    }),
  })
  .transform(({ data }): UserPage => {
    const userIds = (data.users ?? []).map((user) => user.user_id);
    return { total: data.total ?? userIds.length, offset: data.offset ?? 0, userIds };
  });

/** `GET /v3.0/oa/user/getlist`: at most 50 a page and 10,000 per filter. */
export async function listUsers(call: Call, oaId: string, filter: UserFilter = {}): Promise<UserPage> {
  const { offset = 0, count = largest.count, tagName, lastInteraction, isFollower } = filter;
  if (offset > largest.offset)
    throw new ZaloLimitError("offset", largest.offset, offset, "Narrow the filter instead of paging on.");
  if (count > largest.count) throw new ZaloLimitError("count", largest.count, count, "Ask for more pages.");
  const data = JSON.stringify({
    offset,
    count,
    tag_name: tagName,
    last_interaction_period: lastInteraction,
    is_follower: isFollower === undefined ? undefined : String(isFollower),
  });
  return (await call(oaId, { method: "GET", path: "/v3.0/oa/user/getlist", query: { data }, answer })).data;
}
