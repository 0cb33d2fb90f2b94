import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { serverBundle } from "../../scripts/server-bundle.ts";

// `npm run bench -- admin`: pages are JSX, which Node does not run as it stands.
const outfile = join(import.meta.dirname, "../../dist/bench/admin.js");
await build({
  entryPoints: [join(import.meta.dirname, "visit-pages.ts")],
  outfile,
  ...serverBundle,
  sourcemap: true,
});
const child = spawn(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit" });
child.once("exit", (code) => process.exit(code ?? 1));
