import type { World } from "../state/world.ts";

/** Keeps a webhook call among those on their way until it ends. */
export function track(world: World, work: Promise<void>): void {
  const tracked = work.finally(() => world.running.delete(tracked));
  world.running.add(tracked);
}
