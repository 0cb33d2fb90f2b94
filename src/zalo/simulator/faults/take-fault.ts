import type { Fault } from "../state/records.ts";
import type { World } from "../state/world.ts";

/** The first fault meant for this endpoint, counted down; spent faults leave the list. */
export function takeFault(world: World, endpoint: string): Fault | undefined {
  const { state } = world;
  const fault = state.faults.find((one) => one.endpoint === "*" || endpoint.startsWith(one.endpoint));
  if (!fault) return undefined;
  fault.times -= 1;
  if (fault.times <= 0) state.faults = state.faults.filter((one) => one !== fault);
  return fault;
}
