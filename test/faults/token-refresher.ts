import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { createTokenStore } from "../../src/official-accounts/token-store.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { createZaloOAuth } from "../../src/zalo/oauth/zalo-oauth.ts";
import { createTokenKeeper } from "../../src/zalo/tokens/token-keeper.ts";

export type RefresherPlan = {
  databaseUrl: string;
  oauthUrl: string;
  secretKey: string;
  timeoutMs: number;
  leaseMs: number;
  oaIds: string[];
};

// A process of its own that refreshes every OA again and again, until it is killed from outside or by a fault.
const plan = JSON.parse(process.argv[2] ?? "{}") as RefresherPlan;
const { db } = openPostgres(plan.databaseUrl, { max: 5 });
const store = createTokenStore(db, createSealer(plan.secretKey));
const dieOnceStored = new Set<string>();
const die = () => process.kill(process.pid, "SIGKILL");

const keeper = createTokenKeeper({
  store: {
    ...store,
    async storePair(oaId, owner, pair, now) {
      const stored = await store.storePair(oaId, owner, pair, now);
      if (dieOnceStored.has(pair.refreshToken)) die();
      return stored;
    },
  },
  oauth: createZaloOAuth({
    baseUrl: plan.oauthUrl,
    appId: "360846524940903967",
    appSecret: "test-app-secret",
    timeoutMs: plan.timeoutMs,
    fetch: async (url, init) => {
      const headers = { ...(init?.headers as Record<string, string>), "x-pid": String(process.pid) };
      const response = await fetch(url, { ...init, headers });
      const crash = response.headers.get("x-crash");
      if (crash === "crash-after-answer") die();
      if (crash === "crash-after-store") {
        const { refresh_token } = (await response.clone().json()) as { refresh_token: string };
        dieOnceStored.add(refresh_token);
      }
      return response;
    },
  }),
  now: () => new Date(),
  newId: randomUUID,
  wait: (ms) => delay(ms),
  leaseMs: plan.leaseMs,
  refreshAfterMs: 0,
});

await Promise.all(
  plan.oaIds.map(async (oaId) => {
    for (;;) {
      const outcome = await keeper.refreshIfDue(oaId);
      if (outcome !== "refreshed") await delay(20);
    }
  }),
);
