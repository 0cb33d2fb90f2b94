import { listUnknownSends } from "../outbox/resolve-unknown.ts";
import type { Verb } from "./verb.ts";
import { withSystem } from "./with-system.ts";

export const outboxUnknownVerb: Verb = {
  summary: "lists the messages of which it cannot be known whether they arrived",
  flags: {},
  run: (_flags, print) =>
    withSystem({}, async ({ database }) => {
      for (const message of await listUnknownSends(database.db)) print(message);
    }),
};
