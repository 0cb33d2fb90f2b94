import type { JobQueue } from "../../src/jobs/job-queue.ts";

/** A queue that takes everything and does nothing. */
export const noJobs: JobQueue = {
  add: async () => {},
  wake: () => {},
  work: async () => {},
  drain: async () => 0,
  runTimetable: async () => {},
  stop: async () => {},
};
