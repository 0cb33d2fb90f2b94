import type { Verb } from "./verb.ts";
import { withSystem } from "./with-system.ts";

export const dbMigrateVerb: Verb = {
  summary: "brings the database's schema up to date (the server does so too when it starts)",
  flags: {},
  run: (_flags, print) => withSystem({}, async () => print({ migrated: true })),
};
