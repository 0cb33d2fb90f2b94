import type { World } from "../state/world.ts";

/** Absolute address of a stored photo, voice or file, on the origin that also serves the webhook. */
export function mediaUrl(world: World, mediaId: string): string {
  return new URL(`${world.options.basePath}/media/${mediaId}`, world.options.webhookUrl()).href;
}
