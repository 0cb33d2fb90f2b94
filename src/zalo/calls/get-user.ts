import { z } from "zod";
import type { UserDetail } from "../client-types.ts";
import { flag, idText, textOrNull, texts } from "./answer-fields.ts";
import type { Call } from "./caller.ts";

const shared = z
  .looseObject({ name: textOrNull, phone: textOrNull, address: textOrNull, city: textOrNull })
  .transform(({ name, phone, address, city }) => ({ name, phone, address, city }))
  .catch({ name: null, phone: null, address: null, city: null });
const labels = z.looseObject({ notes: texts, tag_names: texts }).catch({ notes: [], tag_names: [] });

const answer = z
  .looseObject({
    data: z.looseObject({
      user_id: idText,
      user_id_by_app: textOrNull,
      display_name: z.string().catch(""),
      user_alias: textOrNull,
      is_sensitive: flag,
      user_is_follower: flag,
      user_last_interaction_date: textOrNull,
      avatar: textOrNull,
      tags_and_notes_info: labels,
      shared_info: shared,
    }),
  })
  .transform(
    ({ data }): UserDetail => ({
      userId: data.user_id,
      userIdByApp: data.user_id_by_app,
      displayName: data.display_name,
      alias: data.user_alias,
      isSensitive: data.is_sensitive,
      isFollower: data.user_is_follower,
      lastInteractionDate: data.user_last_interaction_date,
      avatar: data.avatar,
      tags: data.tags_and_notes_info.tag_names,
      notes: data.tags_and_notes_info.notes,
      shared: data.shared_info,
    }),
  );

/** `GET /v3.0/oa/user/detail`; -213 when the user neither follows nor wrote. */
export async function getUser(call: Call, oaId: string, userId: string): Promise<UserDetail> {
  const query = { data: JSON.stringify({ user_id: userId }) };
  return (await call(oaId, { method: "GET", path: "/v3.0/oa/user/detail", query, answer })).data;
}
