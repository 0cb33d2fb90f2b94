import { interacted } from "../state/contact.ts";
import type { World } from "../state/world.ts";
import { emit } from "../webhook/emit.ts";
import { fromUser } from "../webhook/envelope.ts";
import { say } from "./say.ts";

/** The form of a request_user_info message, in the shape of the 2025 reform (two levels of address). */
export type SubmittedInfo = {
  name: string;
  phone: string;
  user_dob?: string;
  gender?: string;
  full_address?: { user_city: string; user_ward: string; user_address: string };
};

/** A resident sends the form back; Zalo adds a text of its own in the resident's name. */
export function submitInfo(world: World, oaId: string, userId: string, info: SubmittedInfo): void {
  const contact = interacted(world, oaId, userId);
  const { name, phone, full_address: place } = info;
  contact.shared = { ...contact.shared, name, phone };
  if (place) Object.assign(contact.shared, { address: place.user_address, city: place.user_city });
  emit(world, oaId, userId, fromUser(world, { oaId, userId }, "user_submit_info", { info }));
  if (world.state.readings.submitInfoText) {
    const oa = world.state.oas[oaId]?.name ?? "";
    say(world, { oaId, userId, text: `Bạn đã gởi thông tin cho OA ${oa}` });
  }
}
