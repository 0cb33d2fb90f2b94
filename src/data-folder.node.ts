import { randomBytes } from "node:crypto";
import { cp, mkdir, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Somebody else has the embedded database open. */
export class DataFolderBusyError extends Error {
  constructor(folder: string, pid: number) {
    super(
      `The database in ${folder} is in use by a running Cửa Số (process ${pid}). ` +
        "Stop that server first, or use its own pages; two processes must not open one embedded database.",
    );
    this.name = "DataFolderBusyError";
  }
}

/** What lives beside the embedded database: its lock, its key, the simulator's state, backups. */
export type DataFolder = {
  databasePath: string;
  secretKey(): Promise<string>;
  /** @param label e.g. the schema's number; keeps the newest few. */
  backUpDatabase(label: string): Promise<string | null>;
  simulatorStore: { load(): Promise<string | null>; save(json: string): Promise<void> };
  unlock(): Promise<void>;
};

const keptBackups = 5;

/** Opens DATA_DIR for this process alone. @throws {DataFolderBusyError} */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  await mkdir(folder, { recursive: true });
  const lockPath = join(folder, "server.lock");
  await lock(lockPath, folder);
  const databasePath = join(folder, "database");
  return {
    databasePath,
    secretKey: () => readOrMake(join(folder, "secret-key"), () => randomBytes(32).toString("base64url")),
    async backUpDatabase(label) {
      if (!(await exists(databasePath))) return null;
      const backups = join(folder, "backups");
      await mkdir(backups, { recursive: true });
      const target = join(backups, `${new Date().toISOString().replace(/[:.]/g, "-")}-before-${label}`);
      await cp(databasePath, target, { recursive: true });
      const old = (await readdir(backups)).sort().slice(0, -keptBackups);
      for (const name of old) await rm(join(backups, name), { recursive: true });
      return target;
    },
    simulatorStore: {
      load: () => readFile(join(folder, "simulator.json"), "utf8").catch(() => null),
      save: (json) => writeFile(join(folder, "simulator.json"), json),
    },
    unlock: () => rm(lockPath, { force: true }),
  };
}

async function lock(path: string, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const file = await open(path, "wx");
      await file.writeFile(String(process.pid));
      await file.close();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const pid = Number(await readFile(path, "utf8").catch(() => "0"));
      if (pid !== process.pid && isAlive(pid)) throw new DataFolderBusyError(folder, pid);
      await rm(path, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function readOrMake(path: string, make: () => string): Promise<string> {
  const known = await readFile(path, "utf8").catch(() => null);
  if (known) return known.trim();
  const made = make();
  await writeFile(path, made, { mode: 0o600, flag: "wx" });
  return made;
}

async function exists(path: string): Promise<boolean> {
  return await readdir(path).then(
    () => true,
    () => false,
  );
}
