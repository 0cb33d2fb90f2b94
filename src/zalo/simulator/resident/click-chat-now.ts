import { contactOf, interacted } from "../state/contact.ts";
import { userIdByApp } from "../state/ids.ts";
import type { World } from "../state/world.ts";
import { emit } from "../webhook/emit.ts";
import { aboutOa } from "../webhook/envelope.ts";

/** “Nhắn tin” on the OA's profile: told once per resident and OA, and only before they ever chatted. */
export function clickChatNow(world: World, oaId: string, userId: string): boolean {
  const contact = contactOf(world, oaId, userId);
  if (contact.chatted || contact.clickedChatNow) return false;
  interacted(world, oaId, userId).clickedChatNow = true;
  const rest = { user_id: userId, user_id_by_app: userIdByApp(userId) };
  emit(world, oaId, userId, aboutOa(world, oaId, "user_click_chatnow", rest));
  return true;
}

/** The resident uses the right to have their data deleted: `user_withdraw`. */
export function withdraw(world: World, oaId: string, userId: string): void {
  const rest = { user_id: userId, user_id_by_app: userIdByApp(userId) };
  emit(world, oaId, userId, aboutOa(world, oaId, "user_withdraw", rest));
}
