import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { NewerSchemaError } from "../../src/database/migrate.node.ts";
import { conversations } from "../../src/database/schema/index.ts";
import { openNodeSystem } from "../../src/open-node-system.node.ts";
import { readSettings } from "../../src/settings.ts";
import { testZalo } from "../support/counter.ts";
import { createPostgresDatabase } from "../support/databases.ts";
import { nextVersion } from "./next-version.ts";

const logs: { event: string; fields: unknown }[] = [];
const log = (event: string, fields?: unknown) => void logs.push({ event, fields });
const logger = { debug: log, info: log, warn: log, error: log };

describe("opening the product on Node", () => {
  let folder = "";
  let newer = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cua-so-data-"));
    newer = await nextVersion();
  });
  afterAll(() => Promise.all([folder, newer].map((path) => rm(path, { recursive: true, force: true }))));
  afterEach(() => void logs.splice(0));

  const open = (migrations?: string, env: Record<string, string> = {}) =>
    openNodeSystem(readSettings({ DATA_DIR: folder, ...env }), {
      zalo: testZalo,
      logger,
      ...(migrations ? { migrations } : {}),
    });
  const citizen = { oaId: "1", userId: "2", locality: "ngoc-lac", createdAt: new Date() };
  const backups = () => readdir(join(folder, "backups")).catch(() => []);

  it("given a fresh folder, opens with articles and places and without a backup; a second opening is refused", async () => {
    const system = await open();
    await system.database.db.insert(conversations).values(citizen);
    await expect(open()).rejects.toThrow(/in use by a running Cửa Số/);
    await system.shutDown();
    expect(await backups()).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(["database", "secret-key"]);
  });

  it("given the same version again, keeps data and key and backs nothing up", async () => {
    const system = await open();
    expect(await system.database.db.select().from(conversations)).toHaveLength(1);
    await system.shutDown();
    expect(await backups()).toEqual([]);
  });

  it("given a newer version, backs the data up before its migration", async () => {
    const system = await open(newer);
    await system.shutDown();
    expect(await backups()).toHaveLength(1);
    expect(logs.map(({ event }) => event)).toContain("database_backed_up");
  });

  it("given the older version afterwards, refuses in words, frees the folder and changes nothing", async () => {
    await expect(open()).rejects.toThrow(NewerSchemaError);
    await expect(open()).rejects.toThrow(/Start the newer version, or restore a backup/);
    expect(await readdir(folder)).not.toContain("server.lock");
    const system = await open(newer);
    expect(await system.database.db.select().from(conversations)).toHaveLength(1);
    await system.shutDown();
    expect(await backups()).toHaveLength(1);
  });

  it("given a PostgreSQL server, opens twice at once on an empty database", async () => {
    const env = { DATABASE_URL: await createPostgresDatabase(), SECRET_KEY: "a secret key for tests" };
    const systems = await Promise.all([open(undefined, env), open(undefined, env)]);
    for (const system of systems) {
      const response = await system.app.request("/readyz");
      expect(response.status).toBe(200);
    }
    await Promise.all(systems.map((system) => system.shutDown()));
  });
});
