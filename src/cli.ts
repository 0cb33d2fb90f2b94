import { parseArgs } from "node:util";
import { UsageError } from "./cli/usage-error.ts";
import { findVerb } from "./cli/verbs.ts";

const [name = "help", ...rest] = process.argv.slice(2);

try {
  const verb = await findVerb(name);
  if (!verb) throw new UsageError(`There is no verb “${name}”; see: npm run cli -- help`);
  const { values } = parseArgs({ args: rest, options: verb.flags, strict: true });
  for (const [flag, { required }] of Object.entries(verb.flags)) {
    if (required && values[flag] === undefined)
      throw new UsageError(`--${flag} is missing; see: npm run cli -- help`);
  }
  await verb.run(values as Record<string, string>, (line) =>
    process.stdout.write(`${JSON.stringify(line)}\n`),
  );
  await new Promise((written) => process.stdout.write("", written));
  process.exit(0);
} catch (error) {
  const usage =
    error instanceof UsageError ||
    String((error as { code?: unknown }).code ?? "").startsWith("ERR_PARSE_ARGS");
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(usage ? 2 : 1);
}
