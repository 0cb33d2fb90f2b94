import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../src/project-folder.node.ts";

/** Runs one sample as the project's tests run, PostgreSQL and all. @returns the exit code and the last line. */
async function run(sample: string): Promise<{ code: number | null; last: string }> {
  const vitest = join(projectFolder(), "node_modules/vitest/vitest.mjs");
  const samples = "test/support/samples";
  const child = spawn(process.execPath, [vitest, "run", "--config", `${samples}/vitest.config.ts`], {
    cwd: projectFolder(),
    env: { PATH: process.env.PATH, SAMPLE: `${samples}/${sample}.ts` },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += String(chunk);
  });
  const code = await new Promise<number | null>((ended) => child.once("close", ended));
  return { code, last: said.trim().split("\n").at(-1) ?? "" };
}

describe("a run of the tests", () => {
  it.each([
    ["passes", 0, "1 passed, 0 failed"],
    ["fails", 1, "0 passed, 1 failed"],
    ["leaves-an-error", 1, "1 passed, 0 failed"],
  ])("given one that %s, ends with %i", async (sample, code, last) => {
    expect(await run(sample)).toEqual({ code, last });
  });
});
