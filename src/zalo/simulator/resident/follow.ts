import { contactOf, interacted } from "../state/contact.ts";
import { userIdByApp } from "../state/ids.ts";
import type { World } from "../state/world.ts";
import { emit } from "../webhook/emit.ts";

export type FollowSource = "oa_profile" | "message_invite" | "social_plugin";

/** A resident follows an OA: an interaction. Nothing happens when already following. */
export function follow(
  world: World,
  oaId: string,
  userId: string,
  source: FollowSource = "oa_profile",
): boolean {
  if (contactOf(world, oaId, userId).follows) return false;
  interacted(world, oaId, userId).follows = true;
  tell(world, oaId, userId, "follow", source);
  return true;
}

/** A resident stops following; the windows stay as they were. */
export function unfollow(world: World, oaId: string, userId: string): boolean {
  const contact = contactOf(world, oaId, userId);
  if (!contact.follows) return false;
  contact.follows = false;
  tell(world, oaId, userId, "unfollow", "oa_profile");
  return true;
}

function tell(world: World, oaId: string, userId: string, eventName: string, source: FollowSource): void {
  emit(world, oaId, userId, {
    oa_id: oaId,
    follower: { id: userId },
    user_id_by_app: userIdByApp(userId),
    event_name: eventName,
    source,
    app_id: world.options.appId,
    timestamp: String(world.now()),
  });
  world.changed();
}
