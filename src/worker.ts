import { openPostgres } from "./database/open-postgres.ts";
import { createLogger, type Logger } from "./health/logger.ts";
import { createKnowledgeBase, type KnowledgeBase } from "./knowledge/knowledge-base.ts";
import { createSealer } from "./security/sealer.ts";
import { readSettings } from "./settings.ts";
import { openSystem, type System } from "./system.ts";

/** Bindings of `wrangler.toml`: Hyperdrive to PostgreSQL, and the settings as variables and secrets. */
type Bindings = { HYPERDRIVE: { connectionString: string } } & Record<string, unknown>;
type Context = { waitUntil(work: Promise<unknown>): void };

/** Indexes outlive a request; sockets must not. */
let knowledge: KnowledgeBase | null = null;

async function open(env: Bindings): Promise<System & { finish(): Promise<void> }> {
  const texts = Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const settings = readSettings({ ...Object.fromEntries(texts), DATABASE_URL: env.HYPERDRIVE.connectionString });
  if (!settings.zalo || !settings.secretKey) {
    throw new Error("On Workers SECRET_KEY and the three ZALO_ settings are required: the simulator needs Node");
  }
  const now = () => new Date();
  const logger: Logger = createLogger({ level: settings.logLevel, now, write: writeLine });
  knowledge ??= createKnowledgeBase(logger);
  const database = openPostgres(env.HYPERDRIVE.connectionString, { max: 3, jobsMax: 2, listen: false });
  const system = await openSystem(settings, {
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
  const finish = async () => {
    await system.close();
    await database.close();
  };
  return { ...system, finish };
}

export default {
  async fetch(request: Request, env: Bindings, context: Context): Promise<Response> {
    const system = await open(env);
    const response = await system.app.fetch(request, env);
    const work = request.method === "POST" ? system.jobs.drain(system.handlers) : Promise.resolve(0);
    context.waitUntil(work.finally(system.finish));
    return response;
  },

  async scheduled(_event: unknown, env: Bindings, context: Context): Promise<void> {
    const system = await open(env);
    const work = async () => {
      await system.handlers.sweep({});
      await system.handlers["refresh-tokens"]({});
      await system.jobs.drain(system.handlers);
    };
    context.waitUntil(work().finally(system.finish));
  },
};

function writeLine(line: string): void {
  // biome-ignore lint/suspicious/noConsole: the only output a Worker has
  console.log(line);
}
