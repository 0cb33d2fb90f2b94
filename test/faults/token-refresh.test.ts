import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.node.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { officialAccounts } from "../../src/database/schema/index.ts";
import { linkOfficialAccount } from "../../src/official-accounts/link-official-account.ts";
import { createTokenStore } from "../../src/official-accounts/token-store.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { createTokenKeeper, createZaloOAuth } from "../../src/zalo/index.ts";
import { createPostgresDatabase, migrations } from "../support/databases.ts";
import { seededRandom } from "../support/randomness.ts";
import { faults, type OAuthHost, oauthHost } from "./oauth-host.ts";
import type { RefresherPlan } from "./token-refresher.ts";

const refreshes = process.env.SOAK === "1" ? 1_000 : 150;
const withinMs = process.env.SOAK === "1" ? 900_000 : 300_000;
const secretKey = "a secret key for tests";
const sealer = createSealer(secretKey);
const oaIds = Array.from({ length: 10 }, (_, index) => `24913029442808612${String(index).padStart(2, "0")}`);
const timing = { timeoutMs: 700, leaseMs: 5_000 };

let host: OAuthHost;
let database: Database;
let databaseUrl: string;

const link = (oaId: string) =>
  linkOfficialAccount(
    database.db,
    sealer,
    { oaId, locality: "ngoc-lac", pair: { ...host.issue(oaId), expiresInSeconds: 90_000 } },
    new Date(),
  );

const listAccounts = (status: "linked" | "needs_relink") =>
  database.db.select().from(officialAccounts).where(eq(officialAccounts.status, status));

/** A refresher that is started anew whenever a fault has killed it. */
function keepRunning(onFailure: (error: Error) => void) {
  const plan: RefresherPlan = { databaseUrl, oauthUrl: host.origin, secretKey, oaIds, ...timing };
  let child: ChildProcess;
  let ending = false;
  const start = () => {
    child = spawn(process.execPath, [join(import.meta.dirname, "token-refresher.ts"), JSON.stringify(plan)], {
      env: { PATH: process.env.PATH },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said += String(chunk);
    });
    child.once("exit", (code, signal) => {
      if (ending) return;
      if (signal !== "SIGKILL") onFailure(new Error(`A refresher ended by itself with ${code}: ${said}`));
      else start();
    });
  };
  start();
  return {
    async stop() {
      ending = true;
      const ended = new Promise((done) => child.once("exit", done));
      if (child.exitCode !== null || child.signalCode !== null || !child.kill("SIGKILL")) return;
      host.killed.add(child.pid ?? 0);
      await ended;
    },
  };
}

/** The administrator who links again what says that it needs it. */
async function relink(reasons: string[]) {
  for (const account of await listAccounts("needs_relink")) {
    reasons.push(account.statusReason ?? "");
    await link(account.oaId);
  }
}

describe(`${refreshes} token refreshes by two processes, with faults and kills`, () => {
  const reasons: string[] = [];

  beforeAll(async () => {
    host = await oauthHost(seededRandom(20_261_121));
    databaseUrl = await createPostgresDatabase();
    database = openPostgres(databaseUrl);
    await migrate(database, migrations);
    for (const oaId of oaIds) await link(oaId);

    let failure: Error | null = null;
    const refreshers = [1, 2].map(() =>
      keepRunning((error) => {
        failure ??= error;
      }),
    );
    const until = Date.now() + withinMs;
    while (host.counts.granted < refreshes && failure === null && Date.now() < until) {
      await relink(reasons);
      await delay(25);
    }
    for (const refresher of refreshers) await refresher.stop();
    if (failure) throw failure;
  }, withinMs + 60_000);

  afterAll(async () => {
    await host.close();
    await database.close();
  });

  it("reached the number of refreshes, and every fault at least twice", () => {
    expect(host.counts.granted).toBeGreaterThanOrEqual(refreshes);
    for (const fault of faults)
      expect([fault, host.seen.get(fault) ?? 0]).toEqual([
        fault,
        expect.toSatisfy((count: number) => count >= 2),
      ]);
  });

  it("never had two refreshers at once at one OA", () => {
    expect(host.counts.mostAtOnce).toBe(1);
  });

  it("never made up a refresh token, and used none twice but once more after a lost answer", () => {
    expect(host.counts.unknownTokens).toBe(0);
    for (const [token, presented] of host.presentations) {
      const again = presented.filter(({ afterSpent }) => afterSpent);
      // A retry by a process that was killed before it could write down the refusal has not been one.
      const finished = again.filter(({ pid }) => !host.killed.has(pid));
      expect([token, finished.length <= 1]).toEqual([token, true]);
    }
  });

  it("asked for a human only with a reason, and only where the token was spent and the answer lost", () => {
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/the answer was lost.*-14014/);
    const lost = ["500-spent", "timeout-spent", "reset-spent", "kill-spent", "crash-after-answer"] as const;
    const mayHaveLost = lost.reduce((sum, fault) => sum + (host.seen.get(fault) ?? 0), 0);
    expect(reasons.length).toBeLessThanOrEqual(mayHaveLost + host.killed.size * oaIds.length);
  });

  it("after one look at each OA in calm, leaves the live pair stored or says that a human is needed", async () => {
    host.calmDown();
    // Leases of the killed processes are over by this clock.
    const later = () => new Date(Date.now() + 60_000);
    const oauth = createZaloOAuth({
      baseUrl: host.origin,
      appId: "1",
      appSecret: "s",
      fetch,
      timeoutMs: 10_000,
    });
    const store = createTokenStore(database.db, sealer);
    const options = {
      now: later,
      newId: randomUUID,
      wait: () => delay(1),
      leaseMs: 30_000,
      refreshAfterMs: 0,
    };
    const keeper = createTokenKeeper({ store, oauth, ...options });
    for (const oaId of oaIds) {
      const outcome = await keeper.refreshIfDue(oaId);
      const stored = await store.read(oaId);
      if (outcome === "refreshed") {
        const { accessToken, refreshToken } = stored ?? {};
        expect({ accessToken, refreshToken }).toEqual(host.live.get(oaId));
      } else {
        expect([outcome, stored?.status]).toEqual(["needs_relink", "needs_relink"]);
      }
    }
    for (const account of await listAccounts("needs_relink"))
      expect(account.statusReason).toMatch(/the answer was lost/);
    expect((await listAccounts("linked")).length).toBeGreaterThan(0);
  });
});
