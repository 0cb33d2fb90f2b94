import { listDeadEvents, replayEvent } from "../inbox/dead-letters.ts";
import { UsageError } from "./usage-error.ts";
import type { Verb } from "./verb.ts";
import { withSystem } from "./with-system.ts";

export const eventsDeadVerb: Verb = {
  summary: "lists the events whose turn failed too often",
  flags: {},
  run: (_flags, print) =>
    withSystem({}, async ({ database }) => {
      for (const event of await listDeadEvents(database.db)) print(event);
    }),
};

export const eventReplayVerb: Verb = {
  summary: "puts a failed event back on the road",
  flags: { id: { type: "string", required: true } },
  run: (flags, print) =>
    withSystem({}, async ({ database, jobs, adapters }) => {
      const id = Number(flags.id);
      if (!Number.isInteger(id)) throw new UsageError("--id is the number that events:dead prints");
      print({ id, replayed: await replayEvent(database.db, jobs, id, adapters.now()) });
    }),
};
