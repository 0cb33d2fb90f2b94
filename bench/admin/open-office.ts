import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { Hono } from "hono";
import postgres from "postgres";
import { serveAssets } from "../../src/admin/frame/assets/serve-assets.node.ts";
import type { Database, Db } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.node.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import * as schema from "../../src/database/schema/index.ts";
import { conversations } from "../../src/database/schema/index.ts";
import { createLogger } from "../../src/health/logger.ts";
import { nodeJobs } from "../../src/node-jobs.node.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { readSettings, type ZaloSettings } from "../../src/settings.ts";
import { writeWhenAsked } from "../../src/signal-reports/dossier/write-when-asked.node.ts";
import { openSystem } from "../../src/system.ts";
import { signedIn } from "../../test/staff/staff-world.ts";
import type { Counter } from "../../test/support/counter.ts";
import { fill } from "./fill.ts";
import { largestPlace, type Size } from "./places.ts";

const origin = "http://counter.test";
const secretKey = "a secret key for the benchmark";
const zalo: ZaloSettings = {
  appId: "360846524940903967",
  appSecret: "bench-app-secret",
  oaSecretKey: "bench-oa-secret-key",
  openapiUrl: "http://zalo.test/openapi",
  oauthUrl: "http://zalo.test/oauth",
  staticCodeVerifier: null,
};

export type Office = Awaited<ReturnType<typeof openOffice>>;

async function isEmpty(db: Db): Promise<boolean> {
  return (await db.select({ id: conversations.id }).from(conversations).limit(1)).length === 0;
}

/** The product over a PostgreSQL that is filled when nobody has done so, a person signed in, and a count of the statements it sends. */
export async function openOffice(url: string, size: Size, start: Date) {
  const opensAt = performance.now();
  const now = () => new Date(start.getTime() + performance.now() - opensAt);
  const statements = { count: 0, log: [] as string[] };
  const opened = openPostgres(url);
  const client = postgres(url, { onnotice: () => {}, max: 10 });
  const logger = {
    logQuery(query: string) {
      statements.count += 1;
      statements.log.push(query);
    },
  };
  const database: Database = { ...opened, db: drizzle(client, { schema, casing: "snake_case", logger }) };
  await migrate(opened, join(projectFolder(), "drizzle"));
  const sealer = createSealer(secretKey);
  const filling = openPostgres(url, { max: 1 });
  if (await isEmpty(filling.db)) await fill(filling.db, sealer, size, start);
  await filling.close();
  const settings = readSettings({
    SECRET_KEY: secretKey,
    ZALO_APP_ID: zalo.appId,
    ZALO_APP_SECRET: zalo.appSecret,
    ZALO_OA_SECRET_KEY: zalo.oaSecretKey,
    PUBLIC_URL: origin,
  });
  const system = await openSystem(settings, {
    database,
    sealer,
    zalo,
    fetch: async () => new Response("{}", { status: 503 }),
    now,
    newId: randomUUID,
    delay: (ms) => new Promise((done) => setTimeout(done, ms)),
    randomBytes: (length) => new Uint8Array(randomBytes(length)),
    logger: createLogger({
      level: "error",
      now,
      write: (line) => process.stderr.write(`${line}\n`),
    }),
    nodeJobs,
    writeDossier: writeWhenAsked,
  });
  await system.knowledge.refresh(database.db, now());
  const app = new Hono();
  app.route("/", serveAssets());
  app.all("*", (c) => system.app.fetch(c.req.raw));
  const world = { ...system, database, sealer, clock: { now } } as unknown as Counter;
  const { cookies } = await signedIn(world);
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return {
    ...system,
    /** With the built assets before it, as the server has them. */
    app,
    /** Not counted. */
    db: opened.db,
    settings,
    /** The largest. */
    slug: largestPlace,
    statements,
    cookie,
    get: (path: string, headers: Record<string, string> = {}) =>
      app.fetch(new Request(origin + path, { headers: { cookie, ...headers } })),
    async close() {
      await system.close();
      await opened.close();
      await client.end({ timeout: 5 });
    },
  };
}
