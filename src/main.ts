import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { serveAssets } from "./admin/frame/assets/serve-assets.node.ts";
import { holdLateForMs } from "./inbox/inbound-event.ts";
import { openNodeSystem } from "./open-node-system.node.ts";
import { sendLeaseMs } from "./outbox/send-times.ts";
import { readSettings, SettingsError } from "./settings.ts";
import { movableClock, simulatedZalo, startSimulator } from "./simulator-host.node.ts";
import { firstRunLink } from "./staff/first-run-link.ts";

// The Node entry: settings in, adapters chosen, nothing else.
try {
  const settings = readSettings(process.env);
  const origin = `http://127.0.0.1:${settings.port}`;
  const clock = movableClock();
  const system = await openNodeSystem(settings, {
    zalo: settings.zalo ?? simulatedZalo(origin),
    now: clock.now,
  });
  if (!settings.zalo) system.app.route("/simulator", await startSimulator({ system, origin, clock }));

  // Workers compress and serve files by themselves.
  const served = new Hono().use("/admin/*", compress()).route("/", serveAssets()).route("/", system.app);
  const server = serve({ fetch: served.fetch, port: settings.port, hostname: settings.host });
  await new Promise((listening, failed) => server.once("listening", listening).once("error", failed));
  const { database, sealer, adapters } = system;
  await system.knowledge.refresh(database.db, adapters.now());
  // Events refused while nobody listened come in first: a citizen's backlog is answered in Zalo's order.
  await adapters.delay(holdLateForMs);
  await system.jobs.work(system.handlers);
  await system.handlers.sweep({});
  // A process that died may have left sends behind; their lease is over by then.
  await system.jobs.add(database.db, "resolve-unknown-sends", [{}], sendLeaseMs / 1_000 + 1);

  const { newId, now } = adapters;
  const link = await firstRunLink({ db: database.db, sealer, newId, now, publicUrl: settings.publicUrl });
  const lines = [
    `Cửa Số: ${settings.publicUrl}`,
    ...(settings.zalo ? [] : [`Zalo simulator (residents): ${settings.publicUrl}/simulator/`]),
    ...(settings.zalo || settings.smtp
      ? []
      : [`Mails to the offices, kept: ${settings.publicUrl}/simulator/mails`]),
    link
      ? `Staff view, signs the first administrator in once: ${settings.publicUrl}${link}`
      : `Staff view: ${settings.publicUrl}/admin`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    server.close();
    await system.shutDown();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
} catch (error) {
  const known = error instanceof SettingsError || (error instanceof Error && error.name.endsWith("Error"));
  process.stderr.write(`${known && error instanceof Error ? error.message : String(error)}\n`);
  if (process.env.LOG_LEVEL === "debug")
    process.stderr.write(`${error instanceof Error ? error.stack : ""}\n`);
  process.exit(1);
}
