import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Adapters } from "./adapters.ts";
import { filesWhenAsked } from "./admin/reports/files-when-asked.node.ts";
import { type DataFolder, openDataFolder } from "./data-folder.node.ts";
import type { Database } from "./database/database.ts";
import { migrate, planMigration } from "./database/migrate.node.ts";
import { openPglite } from "./database/open-pglite.node.ts";
import { openPostgres } from "./database/open-postgres.ts";
import { createLogger, type Logger } from "./health/logger.ts";
import { readKnowledgeFiles } from "./knowledge/read-files.node.ts";
import { syncKnowledge } from "./knowledge/sync-knowledge.ts";
import { evaluationQuestions } from "./knowledge/trial/evaluation-questions.node.ts";
import { nodeJobs } from "./node-jobs.node.ts";
import { projectFolder } from "./project-folder.node.ts";
import { createSealer, type Sealer } from "./security/sealer.ts";
import type { Settings, ZaloSettings } from "./settings.ts";
import { writeWhenAsked } from "./signal-reports/dossier/write-when-asked.node.ts";
import { openSystem, type System } from "./system.ts";

export type NodeSystem = System & {
  database: Database;
  sealer: Sealer;
  adapters: Adapters;
  dataFolder: DataFolder | null;
  /** No mail server is set: mails go into the database instead. */
  mailsAreKept: boolean;
  shutDown(): Promise<void>;
};

export type NodeSystemOptions = {
  zalo: ZaloSettings;
  /** In memory instead of DATA_DIR, for commands that work on a database of their own. */
  inMemory?: boolean;
  now?: () => Date;
  logger?: Logger;
  /** Where the migrations stand; the project's own unless given. */
  migrations?: string;
};

/** Opens the database (backed up and migrated), brings in the knowledge, and wires the product on Node. */
export async function openNodeSystem(settings: Settings, options: NodeSystemOptions): Promise<NodeSystem> {
  const now = options.now ?? (() => new Date());
  const logger =
    options.logger ??
    createLogger({ level: settings.logLevel, now, write: (line) => process.stderr.write(`${line}\n`) });
  const embedded = settings.databaseUrl === null && options.inMemory !== true;
  const dataFolder = embedded ? await openDataFolder(settings.dataDir) : null;
  let opened: Database | null = null;
  try {
    const secretKey =
      settings.secretKey ?? (await dataFolder?.secretKey()) ?? randomBytes(32).toString("hex");
    const migrations = options.migrations ?? join(projectFolder(), "drizzle");
    const database = await openDatabase(settings, dataFolder, logger, migrations);
    opened = database;
    const sealer = createSealer(secretKey);
    await syncKnowledge(database.db, await readKnowledgeFiles(join(projectFolder(), "knowledge")), now());
    const adapters: Adapters = {
      database,
      sealer,
      zalo: options.zalo,
      fetch,
      now,
      newId: randomUUID,
      delay: (ms) => delay(ms, undefined, { ref: false }),
      randomBytes: (length) => new Uint8Array(randomBytes(length)),
      logger,
      nodeJobs,
      writeDossier: writeWhenAsked,
      evaluationQuestions,
      nodeFiles: filesWhenAsked,
    };
    const system = await openSystem(settings, adapters);
    const shutDown = async () => {
      await system.close();
      await database.close();
      await dataFolder?.unlock();
    };
    return {
      ...system,
      database,
      sealer,
      adapters,
      dataFolder,
      mailsAreKept: settings.smtp === null,
      shutDown,
    };
  } catch (error) {
    await opened?.close();
    await dataFolder?.unlock();
    throw error;
  }
}

async function openDatabase(
  settings: Settings,
  dataFolder: DataFolder | null,
  logger: Logger,
  migrations: string,
): Promise<Database> {
  if (settings.databaseUrl) return await migrated(openPostgres(settings.databaseUrl), migrations);
  const path = dataFolder?.databasePath ?? null;
  const database = await openPglite(path);
  const plan = await planMigration(database.db, migrations).catch(closing(database));
  if (!dataFolder || plan.applied === 0 || plan.applied >= plan.known)
    return await migrated(database, migrations);
  await database.close();
  const backup = await dataFolder.backUpDatabase(`schema-${plan.known}`);
  logger.info("database_backed_up", { backup });
  return await migrated(await openPglite(path), migrations);
}

async function migrated(database: Database, migrations: string): Promise<Database> {
  await migrate(database, migrations).catch(closing(database));
  return database;
}

/** A database that cannot be used is closed again, whole on disk. */
function closing(database: Database) {
  return async (error: unknown): Promise<never> => {
    await database.close();
    throw error;
  };
}
