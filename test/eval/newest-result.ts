import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../../src/project-folder.node.ts";

/** The newest dated figures of a kind, as `eval/results` keeps them. */
export async function newestResult<Result>(kind: string): Promise<Result> {
  const folder = join(projectFolder(), "eval/results");
  const newest = (await readdir(folder))
    .filter((name) => name.endsWith(`-${kind}.json`))
    .sort()
    .at(-1);
  return JSON.parse(await readFile(join(folder, newest ?? ""), "utf8")) as Result;
}
