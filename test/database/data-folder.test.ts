import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DataFolderBusyError, openDataFolder } from "../../src/data-folder.node.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cua-so-data-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lockPath = () => join(folder, "server.lock");

/** Another process that opens the folder, says how it went and stays until it is told to go. */
function otherProcess(path: string) {
  const source = `
    const { openDataFolder } = await import(${JSON.stringify(new URL("../../src/data-folder.node.ts", import.meta.url).href)});
    try { await openDataFolder(${JSON.stringify(path)}); console.log("open"); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.name); process.exit(0); }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = new Promise<string>((done) =>
    child.stdout.once("data", (chunk) => done(String(chunk).trim())),
  );
  const end = () => {
    if (child.exitCode !== null) return Promise.resolve();
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGKILL");
    return ended;
  };
  return { said, end, pid: child.pid ?? 0 };
}

describe("the data folder", () => {
  it("given a folder that does not exist, makes it with its parents", async () => {
    const data = await openDataFolder(join(folder, "a", "b"));
    expect(await readdir(join(folder, "a", "b"))).toEqual(["server.lock"]);
    await data.unlock();
    expect(await readdir(join(folder, "a", "b"))).toEqual([]);
  });

  it("given a running process that has it, says so with the process's number and opens again after its death", async () => {
    const other = otherProcess(folder);
    expect(await other.said).toBe("open");
    const refusal = await openDataFolder(folder).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataFolderBusyError);
    expect(String(refusal)).toContain(`process ${other.pid}`);
    expect(String(refusal)).toContain("Stop that server first");
    await other.end();
    const data = await openDataFolder(folder);
    expect(await readFile(lockPath(), "utf8")).toBe(String(process.pid));
    await data.unlock();
  });

  it("given four processes at once, lets exactly one in", async () => {
    const others = Array.from({ length: 4 }, () => otherProcess(folder));
    const said = await Promise.all(others.map((other) => other.said));
    expect(said.filter((word) => word === "open")).toHaveLength(1);
    expect(said.filter((word) => word === "DataFolderBusyError")).toHaveLength(3);
    await Promise.all(others.map((other) => other.end()));
  });

  it("given this very process twice, refuses the second", async () => {
    const data = await openDataFolder(folder);
    await expect(openDataFolder(folder)).rejects.toThrow(DataFolderBusyError);
    await data.unlock();
    await (await openDataFolder(folder)).unlock();
  });

  it.each(["", "not a number", "999999999", "-1", String(process.pid)])(
    "given a lock left by a dead process (“%s”), takes the folder over",
    async (content) => {
      await writeFile(lockPath(), content);
      const data = await openDataFolder(folder);
      expect(await readFile(lockPath(), "utf8")).toBe(String(process.pid));
      await data.unlock();
    },
  );

  it("given no key, makes one that only the owner can read, and keeps it", async () => {
    const data = await openDataFolder(folder);
    const key = await data.secretKey();
    expect(key.length).toBeGreaterThanOrEqual(43);
    expect(await data.secretKey()).toBe(key);
    if (process.platform !== "win32") {
      expect((await stat(join(folder, "secret-key"))).mode & 0o077).toBe(0);
    }
    await data.unlock();
  });

  it("given no database yet, has nothing to back up; afterwards keeps the newest five", async () => {
    const data = await openDataFolder(folder);
    expect(await data.backUpDatabase("schema-1")).toBeNull();
    await mkdir(join(data.databasePath, "base"), { recursive: true });
    for (let count = 0; count < 7; count += 1) {
      await writeFile(join(data.databasePath, "base", "1"), `state ${count}`);
      await data.backUpDatabase(`schema-${count}`);
    }
    const backups = (await readdir(join(folder, "backups"))).sort();
    expect(backups).toHaveLength(5);
    expect(backups.at(-1)).toContain("before-schema-6");
    const newest = join(folder, "backups", backups.at(-1) ?? "", "base", "1");
    expect(await readFile(newest, "utf8")).toBe("state 6");
    await data.unlock();
  });

  it("given the simulator's state, keeps it between two openings", async () => {
    const data = await openDataFolder(folder);
    expect(await data.simulatorStore.load()).toBeNull();
    await data.simulatorStore.save('{"a":1}');
    await data.unlock();
    const again = await openDataFolder(folder);
    expect(await again.simulatorStore.load()).toBe('{"a":1}');
    await again.unlock();
  });
});
