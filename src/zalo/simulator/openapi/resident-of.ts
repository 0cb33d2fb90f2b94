import { contactOf } from "../state/contact.ts";
import { own } from "../state/own.ts";
import type { Contact } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { invalid } from "./api-error.ts";

/** The contact behind a `user_id`; -201 when it is no string or nobody has it. */
export function residentOf(world: World, oaId: string, userId: unknown): Contact {
  if (typeof userId !== "string" || !own(world.state.residents, userId)) throw invalid("user_id");
  return contactOf(world, oaId, userId);
}
