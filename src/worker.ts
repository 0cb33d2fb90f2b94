import { type AssetBinding, askForAssets } from "./admin/frame/assets/ask-for-assets.ts";
import { openPostgres } from "./database/open-postgres.ts";
import { createLogger, type Logger } from "./health/logger.ts";
import { createKnowledgeBase, type KnowledgeBase } from "./knowledge/knowledge-base.ts";
import { createSealer } from "./security/sealer.ts";
import { readSettings } from "./settings.ts";
import { openSystem, type System } from "./system.ts";

/** Bindings of `wrangler.toml`: Hyperdrive to PostgreSQL, and the settings as variables and secrets. */
type Bindings = { HYPERDRIVE: { connectionString: string }; ASSETS?: AssetBinding } & Record<string, unknown>;
type Context = { waitUntil(work: Promise<unknown>): void };
type OpenSystem = System & { logger: Logger; finish(): Promise<void> };

/** A Worker may have six connections open at once; Zalo's API needs some of them. */
const connections = { max: 2, urgentMax: 1, jobsMax: 1 };

/** About a tenth of a megabyte each, over some 3 MB that they share; an isolate has 128 MB for everything. */
const placesInAnIsolate = 200;
/** Indexes outlive a request; sockets must not. */
let knowledge: KnowledgeBase | null = null;

async function open(env: Bindings): Promise<OpenSystem> {
  const texts = Object.entries(env).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  await askForAssets(env.ASSETS);
  const settings = readSettings({
    ...Object.fromEntries(texts),
    DATABASE_URL: env.HYPERDRIVE.connectionString,
  });
  if (!settings.zalo || !settings.secretKey) {
    throw new Error(
      "On Workers SECRET_KEY and the three ZALO_ settings are required: the simulator needs Node",
    );
  }
  const now = () => new Date();
  const logger: Logger = createLogger({ level: settings.logLevel, now, write: writeLine });
  knowledge ??= createKnowledgeBase(logger, placesInAnIsolate);
  const database = openPostgres(env.HYPERDRIVE.connectionString, { ...connections, listen: false });
  const opening = openSystem(settings, {
    database,
    sealer: createSealer(settings.secretKey),
    zalo: settings.zalo,
    fetch: (input, init) => fetch(input, init),
    now,
    newId: () => crypto.randomUUID(),
    delay: (ms) => new Promise((done) => setTimeout(done, ms)),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    logger,
    knowledge,
    installJobs: false,
  });
  const system = await opening.catch(async (error) => {
    await database.close();
    throw error;
  });
  const finish = async () => {
    await system.close();
    await database.close();
  };
  return { ...system, logger, finish };
}

/** Work after the answer. Its failure is logged; what it left undone is taken up by the next event or cron. */
async function finishing({ logger, finish }: OpenSystem, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    logger.error("work_failed", { error });
  } finally {
    await finish().catch((error) => logger.error("not_closed", { error }));
  }
}

export default {
  async fetch(request: Request, env: Bindings, context: Context): Promise<Response> {
    const system = await openOrSay(env);
    if (system === null) return new Response("Có lỗi. Hãy thử lại sau ít phút.", { status: 503 });
    const response = await system.app.fetch(request, env);
    const mayHaveLeftWork = request.method === "POST";
    context.waitUntil(
      finishing(system, async () => mayHaveLeftWork && (await system.jobs.drain(system.handlers))),
    );
    return response;
  },

  /** @param event of the cron trigger; `scheduledTime` in ms. */
  async scheduled(event: { scheduledTime: number }, env: Bindings, context: Context): Promise<void> {
    const system = await openOrSay(env);
    if (system === null) return;
    const work = async () => {
      await system.jobs.runTimetable(system.handlers, new Date(event.scheduledTime));
      await system.jobs.drain(system.handlers);
    };
    context.waitUntil(finishing(system, work));
  },
};

/** `null` when the settings are wrong or the database is away; the log says which. */
async function openOrSay(env: Bindings): Promise<OpenSystem | null> {
  try {
    return await open(env);
  } catch (error) {
    const logger = createLogger({ level: "error", now: () => new Date(), write: writeLine });
    logger.error("not_opened", { error });
    return null;
  }
}

function writeLine(line: string): void {
  // biome-ignore lint/suspicious/noConsole: the only output a Worker has
  console.log(line);
}
