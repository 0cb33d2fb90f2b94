import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";
import { keptMailsRoutes } from "./mail/kept-mails-page.tsx";
import { listOfficialAccounts } from "./official-accounts/directory.ts";
import { linkOfficialAccount } from "./official-accounts/link-official-account.ts";
import type { NodeSystem } from "./open-node-system.node.ts";
import { projectFolder } from "./project-folder.node.ts";
import type { ZaloSettings } from "./settings.ts";
import { addSimulatedOffices } from "./simulated-offices.ts";
import { simulatedOas, simulatedResidents } from "./simulated-people.ts";
import { createSimulator } from "./zalo/simulator/simulator.ts";

const basePath = "/simulator";

/** Settings under which the product talks to the built-in simulator exactly as to Zalo. */
export function simulatedZalo(origin: string): ZaloSettings {
  return {
    appId: "360846524940903967",
    appSecret: "simulated-app-secret",
    oaSecretKey: "simulated-oa-secret-key",
    openapiUrl: `${origin}${basePath}/openapi`,
    oauthUrl: `${origin}${basePath}/oauth`,
    staticCodeVerifier: null,
  };
}

/** A clock that can be moved: what the simulator's page offers, and what the whole product then reads. */
export function movableClock() {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    setOffset: (ms: number) => {
      offset = ms;
    },
  };
}

export type SimulatorHostOptions = {
  system: NodeSystem;
  origin: string;
  clock: ReturnType<typeof movableClock>;
};

/** Starts the simulator beside the product and links its five Official Accounts. */
export async function startSimulator({ system, origin, clock }: SimulatorHostOptions): Promise<Hono> {
  const { adapters, database, sealer, dataFolder, directory } = system;
  const { appId, appSecret, oaSecretKey } = adapters.zalo;
  const simulator = await createSimulator({
    now: clock.now,
    setClockOffset: clock.setOffset,
    newId: randomUUID,
    random: Math.random,
    appId,
    appSecret,
    oaSecretKey,
    webhookUrl: () => `${origin}/webhooks/zalo`,
    fetch,
    schedule: (run, ms) => {
      setTimeout(run, ms).unref();
    },
    oas: simulatedOas,
    residents: simulatedResidents,
    ...(dataFolder ? { store: dataFolder.simulatorStore } : {}),
    assets: { script: `${basePath}/assets/simulator.js`, style: `${basePath}/assets/simulator.css` },
    basePath,
  });
  simulator.app.use(
    "/assets/*",
    serveStatic({
      root: join(projectFolder(), "dist"),
      rewriteRequestPath: (path) => path.replace(basePath, ""),
    }),
  );
  const linked = new Map(
    (await listOfficialAccounts(database.db)).map((account) => [account.oaId, account.status]),
  );
  for (const { oaId, slug, name } of simulatedOas) {
    if (linked.get(oaId) === "linked") continue;
    const { accessToken, refreshToken, expiresIn } = await simulator.issueTokens(oaId);
    const pair = { accessToken, refreshToken, expiresInSeconds: Number(expiresIn) };
    await linkOfficialAccount(database.db, sealer, { oaId, locality: slug, name, pair }, clock.now());
  }
  await directory.refresh();
  simulator.app.route("/mails", keptMailsRoutes({ db: database.db, sealer, basePath }));
  // Mails to invented offices are kept, never sent: a real mail server gets only real addresses.
  if (system.mailsAreKept) {
    await system.knowledge.refresh(database.db, clock.now());
    for (const { slug } of simulatedOas) {
      const { profile } = system.knowledge.forLocality(slug, clock.now()).place;
      await addSimulatedOffices(database.db, profile, clock.now());
    }
  }
  return simulator.app;
}
