import type { Metrics } from "../health/metrics.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { ServedPlace } from "../localities/served-place.ts";
import type { Sealer } from "../security/sealer.ts";

/** What the verbs of a report need beside their transaction. */
export type ReportTools = {
  sealer: Sealer;
  jobs: Pick<JobQueue, "add">;
  /** The place as it is in force; the knowledge base has been refreshed before the transaction. */
  placeOf: (locality: string) => ServedPlace;
  now: () => Date;
  newId: () => string;
  metrics: Metrics;
  publicUrl: string;
};
