import type { Db } from "../database/database.ts";
import type { conversations, inboxEvents } from "../database/schema/index.ts";
import type { Logger } from "../health/logger.ts";
import type { Metrics } from "../health/metrics.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import type { Adviser } from "../llm/adviser.ts";
import type { Transcriber } from "../llm/transcriber.ts";
import type { Sealer } from "../security/sealer.ts";

export type TurnTools = {
  db: Db;
  sealer: Sealer;
  jobs: JobQueue;
  knowledge: Pick<KnowledgeBase, "refresh" | "forLocality">;
  /** The locality an Official Account serves; `null` when it is not linked. */
  localityOf: (oaId: string) => Promise<string | null>;
  now: () => Date;
  logger: Logger;
  metrics: Metrics;
  newId: () => string;
  /** Asks the optional models, before a turn's transaction; null or absent without any. */
  adviser?: Adviser | null;
  /** Hears voice messages, before a turn's transaction; null or absent where nothing can. */
  transcriber?: Transcriber | null;
  /** Where links in messages point to. */
  publicUrl: string;
};

export type InboxEvent = typeof inboxEvents.$inferSelect;
export type Conversation = typeof conversations.$inferSelect;
