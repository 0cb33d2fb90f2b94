import type { World } from "../state/world.ts";

/** Keeps a webhook call among those on their way until it ends. */
export function track(world: World, work: Promise<void>): void {
  // An attempt records its own failure; only a store that cannot save gets here, and the next answer reports that.
  const tracked = work.catch(() => {}).finally(() => world.running.delete(tracked));
  world.running.add(tracked);
}
