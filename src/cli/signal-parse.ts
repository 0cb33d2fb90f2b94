import { join } from "node:path";
import { z } from "zod";
import { localityBySlug } from "../localities/find-locality.ts";
import { readLocalities } from "../localities/read-localities.node.ts";
import { projectFolder } from "../project-folder.node.ts";
import { readSignalReport } from "../signal-reports/parse/read-signal-report.ts";
import { readLines } from "./read-lines.ts";
import { UsageError } from "./usage-error.ts";
import type { Verb } from "./verb.ts";

const inputLine = z.object({
  id: z.coerce.string(),
  locality: z.string(),
  messages: z.array(z.string()),
});

export const signalParseVerb: Verb = {
  summary: "reads weak-signal reports out of conversations from a file",
  flags: {
    file: { type: "string", required: true },
    now: { type: "string" },
  },
  run: async (flags, print) => {
    if (flags.now !== undefined && Number.isNaN(Date.parse(flags.now)))
      throw new UsageError("--now is a moment such as 2026-11-21T08:00:00+07:00");
    const profiles = readLocalities(join(projectFolder(), "knowledge/localities")).map(
      ({ profile }) => profile,
    );
    const lines = await readLines(flags.file ?? "", inputLine, '{"id","locality","messages":[…]}');
    for (const { id, locality, messages } of lines) {
      const place = localityBySlug(profiles, locality);
      if (!place) throw new UsageError(`There is no locality “${locality}”`);
      print({ id, ...readSignalReport({ messages, locality: place }) });
    }
  },
};
