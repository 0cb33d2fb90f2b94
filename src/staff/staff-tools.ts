import type { Db } from "../database/database.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { Sealer } from "../security/sealer.ts";

/** What the verbs of this room need. */
export type StaffTools = {
  db: Db;
  sealer: Sealer;
  now: () => Date;
  newId: () => string;
  publicUrl: string;
  jobs: Pick<JobQueue, "add" | "wake">;
};
