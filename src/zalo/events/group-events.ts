import { z } from "zod";
import type { GroupChange } from "../event-types.ts";
import { type Family, id, maybe, party } from "./fields.ts";
import { cardContent, content } from "./message-events.ts";

function lifeCycle(change: GroupChange) {
  return z
    .looseObject({ oa_id: maybe, group_id: id, users: z.array(party).nullish() })
    .transform(({ oa_id: oaId, group_id: groupId, users }) => {
      return { kind: "group" as const, oaId, groupId, change, userIds: (users ?? []).map((user) => user.id) };
    });
}

function groupMessage(by: "user" | "oa", message: typeof content | typeof cardContent) {
  return z
    .looseObject({ oa_id: maybe, sender: party, recipient: party, message })
    .transform(({ oa_id, sender, recipient, message }) => ({
      kind: "group" as const,
      oaId: oa_id ?? (by === "oa" ? sender.id : undefined),
      groupId: recipient.id,
      userIds: by === "user" ? [sender.id] : [],
      change: "message" as const,
      by,
      message,
    }));
}

// Sources disagree on some names (approved, left, dissolved): every reported one is taken.
const changes: ReadonlyArray<readonly [string, GroupChange]> = [
  ["create_group", "created"],
  ["user_join_group", "joined"],
  ["user_request_join_group", "requested"],
  ["react_request_join_group", "approved"],
  ["accept_request_join_group", "approved"],
  ["react_request_join_group_accept", "approved"],
  ["reject_request_join_group", "rejected"],
  ["react_request_join_group_reject", "rejected"],
  ["user_out_group", "left"],
  ["user_leave_group", "left"],
  ["add_group_admin", "admin_added"],
  ["remove_group_admin", "admin_removed"],
  ["update_group_info", "updated"],
  ["disperse_group", "dissolved"],
  ["delete_group", "dissolved"],
];
const types = [
  "text",
  "image",
  "link",
  "audio",
  "location",
  "video",
  "business_card",
  "sticker",
  "gif",
  "file",
];

/** GMF: the life of an OA's groups and what is written in them. */
export const groupEvents: Family = [
  ...changes.map(([name, change]) => [name, lifeCycle(change)] as const),
  ...types.flatMap((type) => {
    const message = type === "business_card" ? cardContent : content;
    return [
      [`user_send_group_${type}`, groupMessage("user", message)] as const,
      [`oa_send_group_${type}`, groupMessage("oa", message)] as const,
    ];
  }),
];
