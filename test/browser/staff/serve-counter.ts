import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { serveAssets } from "../../../src/admin/frame/assets/serve-assets.node.ts";
import { signedIn } from "../../staff/staff-world.ts";
import type { Counter } from "../../support/counter.ts";

export type ServedCounter = Awaited<ReturnType<typeof serveCounter>>;

/** The product of a test, on a port of this machine, as src/main.ts serves it. */
export async function serveCounter(counter: Counter) {
  const app = new Hono().use("/admin/*", compress()).route("/", serveAssets()).route("/", counter.app);
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((listening) => server.once("listening", listening));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    /** Cookies of a signed-in operator, for a browser's context. */
    async cookies() {
      const { cookies } = await signedIn(counter);
      return [...cookies].map(([name, value]) => ({ name, value, url: origin }));
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
