import { listGaps } from "../assistant/record-gap.ts";
import type { Verb } from "./verb.ts";
import { withSystem } from "./with-system.ts";

export const gapsVerb: Verb = {
  summary: "lists what residents asked in vain or called wrong, grouped and counted",
  flags: {},
  run: (_flags, print) =>
    withSystem({}, async ({ database }) => {
      for (const gap of await listGaps(database.db)) print(gap);
    }),
};
