import { parseArgs } from "node:util";
import { runDuplicates } from "./duplicates/run-duplicates.ts";

const { values } = parseArgs({
  options: { failures: { type: "string", default: "0" }, now: { type: "string" } },
});
await runDuplicates({
  now: values.now === undefined ? new Date() : new Date(values.now),
  failures: Number(values.failures),
});
