import type { NodeFiles } from "./admin/reports/node-files.ts";
import type { Database } from "./database/database.ts";
import type { Logger } from "./health/logger.ts";
import type { NodeJobs } from "./jobs/job-queue.ts";
import type { KnowledgeBase } from "./knowledge/knowledge-base.ts";
import type { TrialQuestion } from "./knowledge/trial/compare-answers.ts";
import type { Sealer } from "./security/sealer.ts";
import type { Settings, ZaloSettings } from "./settings.ts";
import type { WriteDossier } from "./signal-reports/dossier/dossier-files.ts";
import type { ReportTools } from "./signal-reports/report-tools.ts";

/** What Node-only work is made of. */
export type NodeJobParts = ReportTools & {
  settings: Settings;
  database: Database;
  knowledge: KnowledgeBase;
  fetch: typeof fetch;
  logger: Logger;
  /** What is still to be ended when the system closes. */
  onClose: (end: () => Promise<void>) => void;
};

/** What differs between Node, Workers and a test. */
export type Adapters = {
  database: Database;
  sealer: Sealer;
  zalo: ZaloSettings;
  fetch: typeof fetch;
  now: () => Date;
  newId: () => string;
  delay: (ms: number) => Promise<void>;
  randomBytes: (length: number) => Uint8Array<ArrayBuffer>;
  logger: Logger;
  /** Kept over several requests where a system lives for one (Workers). */
  knowledge?: KnowledgeBase;
  /** Work that needs Node (mail, pictures); left to a Node process on the same database where it is missing. */
  nodeJobs?: (parts: NodeJobParts) => NodeJobs;
  /** The repository's evaluation for one place; needs its files. */
  evaluationQuestions?: (place: string) => Promise<TrialQuestion[]>;
  /** Draws the documents of a letter to a carrier; needs Node. */
  writeDossier?: WriteDossier;
  /** Makes and reads Excel files; needs Node. */
  nodeFiles?: NodeFiles;
  /** False where another process prepares the database (Workers). */
  installJobs?: boolean;
};
