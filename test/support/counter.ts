import { asc, eq } from "drizzle-orm";
import { filesWhenAsked } from "../../src/admin/reports/files-when-asked.node.ts";
import { conversations, outboxMessages, turns } from "../../src/database/schema/index.ts";
import { createLogger } from "../../src/health/logger.ts";
import { evaluationQuestions } from "../../src/knowledge/trial/evaluation-questions.node.ts";
import { nodeJobs } from "../../src/node-jobs.node.ts";
import { linkOfficialAccount } from "../../src/official-accounts/link-official-account.ts";
import { type OutboundMessage, outboxMessage } from "../../src/outbox/outbound-message.ts";
import { createSealer } from "../../src/security/sealer.ts";
import { readSettings, type ZaloSettings } from "../../src/settings.ts";
import { writeWhenAsked } from "../../src/signal-reports/dossier/write-when-asked.node.ts";
import { simulatedOas, simulatedResidents } from "../../src/simulated-people.ts";
import { openSystem } from "../../src/system.ts";
import { createSimulator } from "../../src/zalo/simulator/simulator.ts";
import { testClock } from "./clock.ts";
import { type DatabaseKind, openTestDatabase } from "./databases.ts";
import { counterIds, seededRandom } from "./randomness.ts";

const origin = "http://counter.test";
const zaloOrigin = "http://zalo.test";

export const testZalo: ZaloSettings = {
  appId: "360846524940903967",
  appSecret: "test-app-secret",
  oaSecretKey: "test-oa-secret-key",
  openapiUrl: `${zaloOrigin}/openapi`,
  oauthUrl: `${zaloOrigin}/oauth`,
  staticCodeVerifier: null,
};

export type Counter = Awaited<ReturnType<typeof openCounter>>;

/** The whole product beside the simulated Zalo: signed webhooks in, HTTP calls out, a clock that tests move. */
export async function openCounter(kind: DatabaseKind = "pglite", env: Record<string, string> = {}) {
  const clock = testClock();
  const logs: Record<string, unknown>[] = [];
  const logger = createLogger({
    level: "debug",
    now: clock.now,
    write: (line) => logs.push(JSON.parse(line)),
  });
  const database = await openTestDatabase(kind, "stocked");
  const sealer = createSealer("a secret key for tests");
  const newId = counterIds();
  const random = seededRandom(1);

  const timers: { run: () => void; at: number }[] = [];
  let answerWebhook: (request: Request) => Response | Promise<Response> = () =>
    new Response("", { status: 503 });
  const simulator = await createSimulator({
    now: clock.now,
    newId,
    random,
    appId: testZalo.appId,
    appSecret: testZalo.appSecret,
    oaSecretKey: testZalo.oaSecretKey,
    webhookUrl: () => `${origin}/webhooks/zalo`,
    fetch: async (url, init) => await answerWebhook(new Request(url, init)),
    schedule: (run, ms) => {
      timers.push({ run, at: clock.now().getTime() + ms });
    },
    oas: simulatedOas,
    residents: simulatedResidents,
    assets: { script: "/assets/simulator.js", style: "/assets/simulator.css" },
    basePath: "",
  });
  for (const { oaId, slug, name } of simulatedOas) {
    const { accessToken, refreshToken, expiresIn } = await simulator.issueTokens(oaId);
    const pair = { accessToken, refreshToken, expiresInSeconds: Number(expiresIn) };
    await linkOfficialAccount(database.db, sealer, { oaId, locality: slug, name, pair }, clock.now());
  }

  const settings = readSettings({
    SECRET_KEY: "a secret key for tests",
    ZALO_APP_ID: testZalo.appId,
    ZALO_APP_SECRET: testZalo.appSecret,
    ZALO_OA_SECRET_KEY: testZalo.oaSecretKey,
    PUBLIC_URL: origin,
    ...env,
  });
  const system = await openSystem(settings, {
    database,
    sealer,
    zalo: testZalo,
    fetch: async (input, init) => await simulator.app.request(String(input).replace(zaloOrigin, ""), init),
    now: clock.now,
    newId,
    // On a clock that stands still a burst never ends: what only steps aside for a moment goes on at once.
    delay: (ms) => (ms <= 250 ? Promise.resolve() : new Promise<never>(() => {})),
    randomBytes: (length) => Uint8Array.from({ length }, () => Math.floor(random() * 256)),
    logger,
    nodeJobs,
    writeDossier: writeWhenAsked,
    evaluationQuestions,
    nodeFiles: filesWhenAsked,
  });
  answerWebhook = (request) => system.app.fetch(request);

  /** Lets everything happen that is due now: webhooks on their way, turns, sends, echoes. */
  async function settle(): Promise<void> {
    for (;;) {
      await simulator.settled();
      const ran = await system.jobs.drain(system.handlers);
      const due = timers.filter(({ at }) => at <= clock.now().getTime());
      for (const timer of due) timers.splice(timers.indexOf(timer), 1);
      for (const { run } of due) run();
      if (ran === 0 && due.length === 0) return;
    }
  }

  async function control<T = unknown>(path: string, body?: unknown): Promise<T> {
    const init =
      body === undefined
        ? {}
        : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const response = await simulator.app.request(`/control${path}`, init);
    if (!response.ok) throw new Error(`control${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  async function thread(
    oaId: string,
    userId: string,
  ): Promise<(OutboundMessage & { status: string; turnStatus: string | null })[]> {
    const rows = await database.db
      .select({
        sealed: outboxMessages.sealedMessage,
        status: outboxMessages.status,
        turnStatus: turns.status,
      })
      .from(outboxMessages)
      .innerJoin(conversations, eq(conversations.id, outboxMessages.conversationId))
      .leftJoin(turns, eq(turns.id, outboxMessages.turnId))
      .where(eq(conversations.userId, userId))
      .orderBy(asc(outboxMessages.id));
    void oaId;
    return rows.map(({ sealed, status, turnStatus }) => ({
      ...(JSON.parse(sealer.open(sealed, outboxMessage)) as OutboundMessage),
      status,
      turnStatus,
    }));
  }

  return {
    ...system,
    clock,
    database,
    sealer,
    simulator,
    logs,
    settle,
    control,
    thread,
    oaOf: (slug: string) => simulatedOas.find((oa) => oa.slug === slug)?.oaId ?? "",
    resident: (index = 0) => simulatedResidents[index]?.userId ?? "",
    async close() {
      await system.close();
      await database.close();
    },
  };
}
