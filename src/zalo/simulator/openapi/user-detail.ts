import { userIdByApp } from "../state/ids.ts";
import type { Contact } from "../state/state.ts";
import { ApiError, invalid } from "./api-error.ts";
import type { Endpoint } from "./endpoint.ts";
import { localDate } from "./local-time.ts";
import { isObject } from "./read-input.ts";
import { residentOf } from "./resident-of.ts";

/** True for people an OA may see at all: followers, and those who have ever interacted. */
export const isKnown = (contact: Contact) => contact.follows || contact.lastInteraction !== null;

/** GET /v3.0/oa/user/detail: the profile of a known user, -213 for anybody else. */
export const userDetail: Endpoint = {
  method: "GET",
  path: "/v3.0/oa/user/detail",
  run: ({ world, oa, input }) => {
    const contact = residentOf(world, oa.oaId, input.user_id);
    if (!isKnown(contact)) throw new ApiError(-213);
    const { userId, lastInteraction } = contact;
    const person = world.state.residents[userId];
    const avatar = person?.avatar ?? "";
    return {
      data: {
        user_id: userId,
        user_id_by_app: userIdByApp(userId),
        user_external_id: "",
        display_name: person?.name ?? "",
        user_alias: contact.alias || (person?.name ?? ""),
        is_sensitive: false,
        user_last_interaction_date: lastInteraction === null ? "" : localDate(lastInteraction),
        user_is_follower: contact.follows,
        avatar,
        avatars: { 120: avatar, 240: avatar },
        dynamic_param: "",
        tags_and_notes_info: { notes: contact.notes, tag_names: contact.tags },
        shared_info: contact.shared,
      },
    };
  },
};

/** POST /v3.0/oa/user/update: the OA's own name for a user and the details it keeps. */
export const userUpdate: Endpoint = {
  method: "POST",
  path: "/v3.0/oa/user/update",
  run: ({ world, oa, input }) => {
    const contact = residentOf(world, oa.oaId, input.user_id);
    if (!isKnown(contact)) throw new ApiError(-213);
    if (input.user_alias !== undefined) {
      if (typeof input.user_alias !== "string") throw invalid("user_alias");
      contact.alias = input.user_alias;
    }
    if (isObject(input.shared_info)) contact.shared = { ...contact.shared, ...input.shared_info };
    return {};
  },
};

/** POST /v2.0/oa/deletefollowerinfo: forgets what the OA keeps about a user. */
export const deleteFollowerInfo: Endpoint = {
  method: "POST",
  path: "/v2.0/oa/deletefollowerinfo",
  run: ({ world, oa, input }) => {
    const contact = residentOf(world, oa.oaId, input.user_id);
    Object.assign(contact, { alias: "", notes: [], shared: {}, tags: [] });
    return {};
  },
};
