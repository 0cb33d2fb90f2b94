import type { Db } from "../../database/database.ts";
import type { Logger } from "../../health/logger.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { ReportTools } from "../report-tools.ts";

export type ChaseTools = ReportTools & { db: Db; knowledge: KnowledgeBase; logger: Logger };
