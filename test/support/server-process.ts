import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "../../src/project-folder.node.ts";
import { freePort } from "./free-port.ts";

export type ServerProcess = {
  origin: string;
  start(): Promise<void>;
  /** SIGKILL: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  isRunning(): boolean;
  stop(): Promise<void>;
  /** What it printed on standard output. */
  output: string[];
  errors: string[];
};

/** The built server as a process of its own, started and killed at will. */
export async function serverProcess(env: Record<string, string>, startAt?: Date): Promise<ServerProcess> {
  const port = await freePort();
  const errors: string[] = [];
  const output: string[] = [];
  const offset = startAt ? startAt.getTime() - Date.now() : 0;
  const preload = `--import=${new URL("./shifted-clock.mjs", import.meta.url).href}`;
  let child: ChildProcess | null = null;

  async function start() {
    const started = spawn(process.execPath, [preload, join(projectFolder(), "dist/main.js")], {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        HOST: "127.0.0.1",
        LOG_LEVEL: "warn",
        TEST_CLOCK_OFFSET_MS: String(offset),
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child = started;
    started.stderr?.on("data", (chunk) => errors.push(String(chunk)));
    await new Promise<void>((ready, failed) => {
      started.stdout?.on("data", (chunk) => {
        output.push(String(chunk));
        if (String(chunk).includes("Cửa Số")) ready();
      });
      started.once("exit", (code) =>
        failed(new Error(`The server ended with ${code}: ${errors.slice(-3).join("")}`)),
      );
    });
  }

  async function end(signal: "SIGKILL" | "SIGTERM") {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = new Promise((done) => ending.once("exit", done));
    ending.kill(signal);
    await ended;
  }

  return {
    origin: `http://127.0.0.1:${port}`,
    start,
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
    isRunning: () => child !== null && child.exitCode === null && child.signalCode === null,
    output,
    errors,
  };
}
