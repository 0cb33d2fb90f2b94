import { type ChildProcess, spawn } from "node:child_process";
import { freePort } from "../../test/support/free-port.ts";

export type RunningProcess = { port: number; stop(): Promise<void> };
export type ProcessOptions = { args: string[]; env?: Record<string, string>; ready: string };

/** Starts a server on a free port, given as PORT, and waits until it says `ready` on stdout. */
export async function startProcess({ args, env = {}, ready }: ProcessOptions): Promise<RunningProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((started, failed) => {
    child.stdout.on("data", (chunk) => String(chunk).includes(ready) && started());
    child.once("exit", (code) => failed(new Error(`${args.at(-1)} ended with ${code}`)));
  });
  return { port, stop: () => stop(child) };
}

/** Runs a script to its end. @returns the JSON it printed. */
export async function runForJson<T>(args: string[]): Promise<T> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += String(chunk);
  });
  const code = await new Promise((ended) => child.once("close", ended));
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`);
  return JSON.parse(printed) as T;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  const impatient = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(impatient);
}
