import { randomBytes, randomUUID } from "node:crypto";
import { cp, link, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

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
/** Locks that this very process holds. */
const openHere = new Set<string>();

/** Opens DATA_DIR for this process alone. @throws {DataFolderBusyError} */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  await mkdir(folder, { recursive: true });
  const lockPath = resolve(folder, "server.lock");
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
    async unlock() {
      openHere.delete(lockPath);
      await rm(lockPath, { force: true });
    },
  };
}

/** The lock appears with its content in one step, so that nobody ever reads a half-written one. */
async function lock(path: string, folder: string): Promise<void> {
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, String(process.pid));
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (await placed(own, path)) {
        openHere.add(path);
        return;
      }
      const holder = await readFile(path, "utf8").catch(() => null);
      if (holder === null) continue;
      const pid = Number(holder);
      // After a restart in a container a dead server's number may be our own.
      if (pid === process.pid ? openHere.has(path) : isAlive(pid)) throw new DataFolderBusyError(folder, pid);
      await takeAway(path, holder);
    }
    throw new DataFolderBusyError(folder, 0);
  } finally {
    await rm(own, { force: true });
  }
}

async function placed(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    // A file system without hard links.
    return await writeFile(path, String(process.pid), { flag: "wx" }).then(
      () => true,
      () => false,
    );
  }
}

/** Removes a dead process's lock; one that somebody placed meanwhile is put back. */
async function takeAway(path: string, holder: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, "utf8")) !== holder) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
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
