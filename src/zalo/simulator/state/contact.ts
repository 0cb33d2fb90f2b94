import type { Contact } from "./state.ts";
import type { World } from "./world.ts";

/** The relation of a resident to an OA; made empty at first touch. */
export function contactOf(world: World, oaId: string, userId: string): Contact {
  const key = `${oaId}:${userId}`;
  const known = world.state.contacts[key];
  if (known) return known;
  const contact: Contact = {
    oaId,
    userId,
    follows: false,
    lastInteraction: null,
    chatted: false,
    clickedChatNow: false,
    tags: [],
    alias: "",
    notes: [],
    shared: {},
    refuse: null,
    promotions: [],
  };
  world.state.contacts[key] = contact;
  return contact;
}

/** Notes an interaction: it opens the free 48 hours and the seven days anew. */
export function interacted(world: World, oaId: string, userId: string): Contact {
  const contact = contactOf(world, oaId, userId);
  contact.lastInteraction = world.now();
  return contact;
}
