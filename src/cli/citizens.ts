import { writeFile } from "node:fs/promises";
import { eraseCitizen } from "../retention/erase-citizen.ts";
import { exportCitizen } from "../retention/export-citizen.ts";
import { UsageError } from "./usage-error.ts";
import type { Verb } from "./verb.ts";
import { withSystem } from "./with-system.ts";

const citizen = {
  "oa-id": { type: "string", required: true },
  "user-id": { type: "string", required: true },
} as const;

export const citizenExportVerb: Verb = {
  summary: "writes all that is kept of one person into a JSON file, in the clear",
  flags: { ...citizen, out: { type: "string", required: true } },
  run: (flags, print) =>
    withSystem({}, async ({ database: { db }, sealer }) => {
      const kept = await exportCitizen(db, sealer, citizenOf(flags));
      if (!kept) throw new UsageError("Nothing is kept of this person");
      const out = flags.out ?? "";
      // Personal data: readable by whoever asked for it alone.
      await writeFile(out, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
      const { received, sent, reports, pictures } = kept;
      const counts = { received: received.length, sent: sent.length };
      print({ out, ...counts, reports: reports.length, pictures: pictures.length });
    }),
};

export const citizenEraseVerb: Verb = {
  summary: "erases all that is kept of one person, at once and for good",
  flags: citizen,
  run: (flags, print) =>
    withSystem({}, async ({ database: { db }, adapters: { now } }) => {
      const erased = await eraseCitizen(db, citizenOf(flags), now());
      if (!erased) throw new UsageError("Nothing is kept of this person");
      print({ erased: true, ...erased });
    }),
};

function citizenOf(flags: Record<string, string>) {
  return { oaId: flags["oa-id"] ?? "", userId: flags["user-id"] ?? "" };
}
