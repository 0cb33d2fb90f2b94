import { parseArgs } from "node:util";
import { runSignal } from "./signal/run-signal.ts";

const { values } = parseArgs({
  options: { failures: { type: "string", default: "0" }, now: { type: "string" } },
});
await runSignal({
  now: values.now === undefined ? new Date() : new Date(values.now),
  failures: Number(values.failures),
});
