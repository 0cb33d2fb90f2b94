import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { serverBundle } from "../../scripts/server-bundle.ts";
import { projectFolder } from "../../src/project-folder.node.ts";

export type CliRun = { code: number; lines: Record<string, unknown>[]; stdout: string; stderr: string };

/** Builds the command line as `npm run build` does, into a folder of the test's own inside the project. */
export async function buildCli(): Promise<string> {
  const outdir = join(projectFolder(), "node_modules", ".cache", "cua-so-cli-test");
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: [join(projectFolder(), "src/cli.ts")],
    outdir,
    ...serverBundle,
    splitting: true,
    logLevel: "silent",
  });
  return join(outdir, "cli.js");
}

/** Runs one command in a process of its own; its environment is what is given and nothing else. */
export function runCli(cli: string, args: string[], env: Record<string, string> = {}): Promise<CliRun> {
  return new Promise((done) => {
    const options = { cwd: projectFolder(), env: { PATH: process.env.PATH ?? "", ...env }, maxBuffer: 1e8 };
    const child = execFile(process.execPath, [cli, ...args], options, (_error, stdout, stderr) => {
      const lines = stdout
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      done({ code: child.exitCode ?? 1, lines, stdout, stderr });
    });
  });
}
