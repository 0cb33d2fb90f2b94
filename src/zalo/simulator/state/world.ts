import type { AcceptedCall, SimulatorOptions } from "../options.ts";
import { compactJson } from "./compact.ts";
import { newState } from "./new-state.ts";
import type { State } from "./state.ts";

/** An open page: woken at every change, ended when the server stops. */
export type Watcher = { wake(): void; end(): void };

/** Everything a verb of the simulator needs: the state, the clock, and the way out. */
export type World = {
  options: SimulatorOptions;
  state: State;
  /** Simulated time in ms. */
  now(): number;
  /** Resolves once a state at least as new as this call is stored. */
  save(): Promise<void>;
  /** Wakes the open pages. */
  changed(): void;
  watchers: Set<Watcher>;
  /** Webhook calls on their way. */
  running: Set<Promise<void>>;
  accepted(call: AcceptedCall): Promise<void>;
  hook: SimulatorOptions["onAccepted"];
  /** Calls in the current minute, for the rate limit. */
  minute: { start: number; calls: number };
};

/** Loads the stored state, adds accounts and residents that are new, and puts the clock back where it was. */
export async function openWorld(options: SimulatorOptions): Promise<World> {
  const stored = await options.store?.load();
  const fresh = newState(options);
  const state: State = stored ? { ...fresh, ...(JSON.parse(stored) as State) } : fresh;
  state.oas = { ...fresh.oas, ...state.oas };
  state.residents = { ...fresh.residents, ...state.residents };
  options.setClockOffset?.(state.clockOffset);
  const world: World = {
    options,
    state,
    now: () => options.now().getTime() + (options.setClockOffset ? 0 : world.state.clockOffset),
    save: saver(options, () => world.state),
    changed: () => {
      for (const watcher of world.watchers) watcher.wake();
    },
    watchers: new Set(),
    running: new Set(),
    accepted: async (call) => world.hook?.(call),
    hook: options.onAccepted,
    minute: { start: 0, calls: 0 },
  };
  return world;
}

/** Saves one at a time; callers that come while a save runs share the next one. */
function saver(options: SimulatorOptions, read: () => State): () => Promise<void> {
  const store = options.store;
  if (!store) return async () => {};
  let current: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= current
      .catch(() => {})
      .then(() => {
        next = null;
        current = store.save(compactJson(read()));
        return current;
      });
    return next;
  };
}
