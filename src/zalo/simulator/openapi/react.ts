import { emit } from "../webhook/emit.ts";
import { fromOa } from "../webhook/envelope.ts";
import { invalid, tooMuch } from "./api-error.ts";
import type { ApiCall, Json } from "./endpoint.ts";
import { residentOf } from "./resident-of.ts";

export const reactionIcons = ["/-heart", "/-strong", ":>", ":o", ":-((", "--b", ":-h"];

/** The OA reacts to a message: one of Zalo's icons, at most 50 on a message; `/-remove` takes its own back. */
export function react({ world, oa }: ApiCall, recipient: Json, action: Json): Json {
  const { userId } = residentOf(world, oa.oaId, recipient.user_id);
  const { react_icon: icon, react_message_id: id } = action;
  if (typeof icon !== "string" || ![...reactionIcons, "/-remove"].includes(icon)) throw invalid("react_icon");
  const message = world.state.messages.find(
    (one) => one.id === id && one.oaId === oa.oaId && one.userId === userId,
  );
  if (!message) throw invalid("react_message_id");
  if (icon === "/-remove") message.reactions = message.reactions.filter((one) => one.by !== "oa");
  else if (message.reactions.length >= 50) throw tooMuch("react_icon");
  else message.reactions.push({ by: "oa", icon });
  const body = { message: { msg_id: message.id, react_icon: icon } };
  emit(world, oa.oaId, userId, fromOa(world, { oaId: oa.oaId, userId }, "oa_reacted_message", body));
  world.changed();
  return { data: { message_id: message.id, user_id: userId } };
}
