import { parseArgs } from "node:util";
import { measureFixedRate } from "./fixed-rate.ts";
import { measureLatency } from "./latency.ts";
import { startPostgres } from "./postgres.ts";
import { prepareCounter } from "./prepare-counter.ts";
import { measureSaturation } from "./saturation.ts";
import { secretKey } from "./servers.ts";

const stages = { saturation: measureSaturation, rate: measureFixedRate, latency: measureLatency };

// `npm run bench -- road`: what a signed event costs from its request to its 200, and to the answer's departure.
const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: Object.keys(stages) },
    seconds: { type: "string", default: "20" },
    profile: { type: "string" },
  },
});
const postgres = await startPostgres();
try {
  const template = "prepared";
  await prepareCounter(await postgres.create(template), secretKey);
  for (const [name, measure] of Object.entries(stages)) {
    if (values.only.includes(name))
      await measure({
        postgres,
        template,
        seconds: Number(values.seconds),
        profileFolder: values.profile ?? null,
      });
  }
} finally {
  await postgres.stop();
}
