import { createLogger } from "../health/logger.ts";
import type { NodeSystem } from "../open-node-system.node.ts";
import { readSettings } from "../settings.ts";

export type WithSystemOptions = { inMemory?: boolean; now?: () => Date };

/** Opens the product as the server would (reading it only now), runs a command on it, and closes it again. */
export async function withSystem(
  { inMemory = false, now }: WithSystemOptions,
  run: (system: NodeSystem) => Promise<void>,
): Promise<void> {
  const settings = readSettings(process.env);
  const logger = createLogger({
    level: settings.logLevel === "info" ? "warn" : settings.logLevel,
    now: () => new Date(),
    write: (line) => process.stderr.write(`${line}\n`),
  });
  const { openNodeSystem } = await import("../open-node-system.node.ts");
  const { simulatedZalo } = await import("../simulator-host.node.ts");
  const system = await openNodeSystem(settings, {
    zalo: settings.zalo ?? simulatedZalo(`http://127.0.0.1:${settings.port}`),
    inMemory: inMemory && settings.databaseUrl === null,
    logger,
    ...(now ? { now } : {}),
  });
  try {
    await run(system);
  } finally {
    await system.shutDown();
  }
}
