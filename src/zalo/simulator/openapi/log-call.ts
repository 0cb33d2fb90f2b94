import type { Call, Fault } from "../state/records.ts";
import type { World } from "../state/world.ts";

const kept = 5000;

type Entry = Omit<Call, "id" | "at" | "ms" | "fault"> & { started: number; fault?: Fault };

/** Writes one call into the log that the page and the tests read; the newest 5,000 stay. */
export function logCall(world: World, { started, fault, ...entry }: Entry): void {
  const call: Call = { id: world.options.newId(), at: started, ms: world.now() - started, ...entry };
  if (fault) call.fault = fault.kind;
  world.state.calls.push(call);
  if (world.state.calls.length > kept) world.state.calls.splice(0, world.state.calls.length - kept);
  world.changed();
}
