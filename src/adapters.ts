import type { Database } from "./database/database.ts";
import type { Logger } from "./health/logger.ts";
import type { KnowledgeBase } from "./knowledge/knowledge-base.ts";
import type { Sealer } from "./security/sealer.ts";
import type { ZaloSettings } from "./settings.ts";

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
  /** False where another process prepares the database (Workers). */
  installJobs?: boolean;
};
