import type { Db } from "../database/database.ts";
import type { Logger } from "../health/logger.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import type { HostRules } from "../media/fetch/allowed-address.ts";
import type { ReportTools } from "../signal-reports/report-tools.ts";

/** Where the interface is mounted. */
export const open311Path = "/open311/v2";

export type Open311Options = {
  db: Db;
  tools: ReportTools;
  jobs: Pick<JobQueue, "wake">;
  knowledge: KnowledgeBase;
  mediaHosts: HostRules;
  logger: Logger;
  /** False beside the simulator. */
  live: boolean;
};
