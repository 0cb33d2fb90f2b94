import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";

// `npm run bench -- road`: each folder beside this file with a run.ts is one benchmark, in a process of its own.
const here = import.meta.dirname;
const known = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((path) => /^[\w-]+[/\\]run\.ts$/.test(path))
  .map((path) => path.slice(0, -"/run.ts".length))
  .sort();
const [name = "", ...rest] = process.argv.slice(2);

if (!known.includes(name)) {
  process.stderr.write(`Which benchmark? npm run bench -- ${known.join(" | ")}\n`);
  process.exit(2);
}
const child = spawn(process.execPath, [`${here}/${name}/run.ts`, ...rest], { stdio: "inherit" });
child.once("exit", (code) => process.exit(code ?? 1));
