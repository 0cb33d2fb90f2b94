import { Hono } from "hono";
import { controlRoutes } from "./control/routes.ts";
import { ConnectionReset } from "./faults/reset-connection.ts";
import { accessTokenRoute } from "./oauth/access-token.ts";
import { approvePermission, permissionError, permissionPage } from "./oauth/permission.tsx";
import { startChain } from "./oauth/tokens.ts";
import { openapiRoutes } from "./openapi/routes.ts";
import type { Simulator, SimulatorOptions } from "./options.ts";
import { pageRoutes } from "./page/routes.ts";
import { openWorld } from "./state/world.ts";
import { resumeRetries } from "./webhook/retry.ts";

/** The whole of Zalo for one app: OAuth, OpenAPI, webhook sender, phone page and a control surface for tests. */
export async function createSimulator(options: SimulatorOptions): Promise<Simulator> {
  const world = await openWorld(options);
  resumeRetries(world);
  const app = new Hono();
  app.onError((error, c) => {
    if (error instanceof ConnectionReset) throw error;
    return "getResponse" in error ? error.getResponse() : c.json({ error: String(error) }, 500);
  });
  app.get("/oauth/v4/oa/permission", (c) => permissionPage(world, c));
  app.post("/oauth/v4/oa/permission", (c) => approvePermission(world, c));
  app.get("/oauth/v4/permission/error", (c) => permissionError(world, c));
  app.post("/oauth/v4/oa/access_token", (c) => accessTokenRoute(world, c));
  app.route("/openapi", openapiRoutes(world));
  app.route("/control", controlRoutes(world));
  app.route("/", pageRoutes(world));
  return {
    app,
    issueTokens: async (oaId) => {
      const pair = startChain(world, oaId);
      await world.save();
      return pair;
    },
    settled: async () => {
      while (world.running.size > 0) await Promise.all(world.running);
    },
    onAccepted: (hook) => {
      world.hook = hook;
    },
    close: () => {
      for (const watcher of world.watchers) watcher.end();
    },
  };
}
