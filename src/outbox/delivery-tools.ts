import type { Db } from "../database/database.ts";
import type { Logger } from "../health/logger.ts";
import type { Metrics } from "../health/metrics.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { Sealer } from "../security/sealer.ts";
import type { ZaloClient } from "../zalo/index.ts";
import type { SendingQuota } from "./sending-plan.ts";

export type DeliveryTools = {
  db: Db;
  sealer: Sealer;
  zalo: Pick<ZaloClient, "sendConsultation" | "sendTemplate">;
  now: () => Date;
  logger: Logger;
  metrics: Metrics;
  quota: SendingQuota;
  jobs: Pick<JobQueue, "add">;
};
