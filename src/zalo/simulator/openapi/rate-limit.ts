import type { World } from "../state/world.ts";

/** Counts a call in its clock minute; `over` is true beyond the limit per app (4,000 a minute at Zalo). */
export function countCall(world: World): { limit: number; remain: number; over: boolean } {
  const start = Math.floor(world.now() / 60_000) * 60_000;
  if (world.minute.start !== start) world.minute = { start, calls: 0 };
  world.minute.calls += 1;
  const limit = world.state.readings.perMinute;
  return { limit, remain: Math.max(0, limit - world.minute.calls), over: world.minute.calls > limit };
}
