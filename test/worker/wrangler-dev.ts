import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../src/project-folder.node.ts";
import { freePort } from "../support/free-port.ts";

export type WranglerDev = {
  origin: string;
  /** Everything the Worker and its runtime have written. */
  log(): string;
  stop(): Promise<void>;
};

const startsWithinMs = 60_000;

/**
 * The Worker in workerd on this machine, as `wrangler.toml` describes it, with Hyperdrive pointed at a database.
 * @param vars the settings, as variables.
 */
export async function startWranglerDev(
  databaseUrl: string,
  vars: Record<string, string>,
): Promise<WranglerDev> {
  const port = await freePort();
  const home = await mkdtemp(join(tmpdir(), "cua-so-wrangler-"));
  const child = spawn(
    process.execPath,
    [
      join(projectFolder(), "node_modules/wrangler/bin/wrangler.js"),
      "dev",
      "--local",
      "--ip=127.0.0.1",
      `--port=${port}`,
      "--inspector-port=0",
      "--show-interactive-dev-session=false",
      "--test-scheduled",
      `--persist-to=${join(home, "state")}`,
      ...Object.entries(vars).flatMap(([name, value]) => ["--var", `${name}:${value}`]),
    ],
    {
      cwd: projectFolder(),
      // A group of its own: workerd is the child of a child, and all of them end together.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env.PATH,
        HOME: home,
        XDG_CONFIG_HOME: home,
        CI: "1",
        NO_COLOR: "1",
        WRANGLER_SEND_METRICS: "false",
        WRANGLER_SEND_ERROR_REPORTS: "false",
        CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: databaseUrl,
      },
    },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));

  async function stop() {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child.once("exit", done));
      process.kill(-child.pid, "SIGKILL");
      await ended;
    }
    await rm(home, { recursive: true, force: true });
  }

  const ready = new Promise<void>((done, failed) => {
    child.stdout.on("data", () => output.includes("Ready on") && done());
    child.once("exit", (code) => failed(new Error(`wrangler dev ended with ${code}:\n${output}`)));
    setTimeout(() => failed(new Error(`wrangler dev did not start:\n${output}`)), startsWithinMs).unref();
  });
  try {
    await ready;
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: `http://127.0.0.1:${port}`, log: () => output, stop };
}
