import type { Hono } from "hono";
import type { Adapters } from "./adapters.ts";
import { createApp } from "./app.ts";
import { reportTools } from "./conversation/report-tools.ts";
import { takeTurns } from "./conversation/take-turns.ts";
import type { TurnTools } from "./conversation/turn-tools.ts";
import { keepProvinceFigures } from "./figures/kept/keep-province-figures.ts";
import { createMetrics, type Metrics } from "./health/metrics.ts";
import { createEventStore, type EventStore } from "./inbox/store-events.ts";
import { maskOldBodies, wakePendingTurns } from "./inbox/sweep-inbox.ts";
import { createWebhookApp } from "./inbox/webhook-app.ts";
import { type JobHandlers, type JobQueue, openJobQueue } from "./jobs/job-queue.ts";
import { createRightOfWay } from "./jobs/right-of-way.ts";
import { createKnowledgeBase, type KnowledgeBase } from "./knowledge/knowledge-base.ts";
import { openModels } from "./llm/open-models.ts";
import { createDirectory, type OfficialAccountDirectory } from "./official-accounts/directory.ts";
import { noteLastEvents } from "./official-accounts/note-last-events.ts";
import { recordQuotas } from "./official-accounts/record-quotas.ts";
import { refreshTokens } from "./official-accounts/refresh-tokens.ts";
import { createTokenStore } from "./official-accounts/token-store.ts";
import { deliverMessages } from "./outbox/deliver-messages.ts";
import type { DeliveryTools } from "./outbox/delivery-tools.ts";
import { unknownQuota } from "./outbox/reply-cost.ts";
import { resolveUnknownSends } from "./outbox/resolve-unknown.ts";
import { wakeDeliveries } from "./outbox/wake-deliveries.ts";
import { eraseWhatIsOver } from "./retention/erase-what-is-over.ts";
import type { Settings } from "./settings.ts";
import { runBulkAct, sweepBulkActs } from "./signal-reports/bulk/run-bulk-act.ts";
import { chaseReports } from "./signal-reports/chase/chase-reports.ts";
import { oweDigests } from "./signal-reports/offices/owe-digests.ts";
import { sweepOfficeMessages } from "./signal-reports/offices/sweep-office-messages.ts";
import {
  createTokenKeeper,
  createZaloClient,
  createZaloOAuth,
  type ZaloClient,
  type ZaloOAuth,
} from "./zalo/index.ts";

/** The running product: its routes, its work, and the parts a command or a test needs. */
export type System = {
  app: Hono;
  jobs: JobQueue;
  handlers: JobHandlers;
  events: EventStore;
  knowledge: KnowledgeBase;
  directory: OfficialAccountDirectory;
  turnTools: TurnTools;
  oauth: ZaloOAuth;
  client: ZaloClient;
  metrics: Metrics;
  close(): Promise<void>;
};

/** Longer than Zalo ever takes, shorter than the refresh lease. */
const zaloTimeoutMs = 10_000;
const refreshLeaseMs = 30_000;
const turnsAtOnce = 4;
const deliveriesAtOnce = 16;
const turnsWaitAtMostMs = 250;
const stormPerSecond = 600;

export async function openSystem(settings: Settings, adapters: Adapters): Promise<System> {
  const { database, sealer, zalo, now, newId, delay, logger } = adapters;
  const { db } = database;
  const metrics = createMetrics();
  const jobs = await openJobQueue({ database, logger, install: adapters.installJobs ?? true });
  const directory = createDirectory(db, now);
  await directory.refresh();
  const knowledge = adapters.knowledge ?? createKnowledgeBase(logger);

  const http = { fetch: adapters.fetch, timeoutMs: zaloTimeoutMs };
  const oauth = createZaloOAuth({
    ...http,
    baseUrl: zalo.oauthUrl,
    appId: zalo.appId,
    appSecret: zalo.appSecret,
  });
  const tokens = createTokenKeeper({
    store: createTokenStore(db, sealer),
    oauth,
    now,
    newId,
    wait: delay,
    leaseMs: refreshLeaseMs,
    onAlarm: (alarm) => logger.error("token_alarm", alarm),
  });
  const client = createZaloClient({ ...http, baseUrl: zalo.openapiUrl, tokens });

  const models = openModels({
    settings,
    allowLoopback: settings.zalo === null,
    fetch: adapters.fetch,
    db,
    knowledge,
    now,
    logger,
    metrics,
  });
  const turnTools: TurnTools = {
    db,
    sealer,
    jobs,
    knowledge,
    localityOf: directory.localityOf,
    now,
    logger,
    metrics,
    newId,
    adviser: models.adviser,
    transcriber: models.transcriber,
    publicUrl: settings.publicUrl,
  };
  const delivery: DeliveryTools = {
    jobs,
    db,
    sealer,
    zalo: client,
    now,
    logger,
    metrics,
    quota: unknownQuota,
  };
  const rightOfWay = createRightOfWay({ now, delay, stormPerSecond, longestWaitMs: turnsWaitAtMostMs });
  const turnLane = rightOfWay.lane(turnsAtOnce);
  const deliveryLane = rightOfWay.lane(deliveriesAtOnce);
  const tools = { ...reportTools(turnTools), knowledge, logger };
  const endings: (() => Promise<void>)[] = [];
  const handlers: JobHandlers = {
    ...adapters.nodeJobs?.({
      ...tools,
      settings,
      database,
      fetch: adapters.fetch,
      onClose: (end) => endings.push(end),
    }),
    "take-turns": async ({ citizens }) => {
      const turns = citizens.map((citizen) => turnLane(() => takeTurns(turnTools, citizen)));
      const failed = (await Promise.allSettled(turns)).find((turn) => turn.status === "rejected");
      if (failed) throw failed.reason;
    },
    "deliver-messages": ({ conversationId }) => deliveryLane(() => deliverMessages(delivery, conversationId)),
    "resolve-unknown-sends": async () => {
      await resolveUnknownSends({ ...delivery, history: client });
    },
    "refresh-tokens": () => refreshTokens(db, tokens, logger),
    "ask-quotas": () => recordQuotas({ db, client, now, logger }),
    "erase-what-is-over": () => eraseWhatIsOver({ db, knowledge, now, logger }),
    "chase-reports": () => chaseReports({ ...tools, db }),
    "run-bulk-act": ({ bulkActId }) => runBulkAct({ ...tools, jobs, db }, bulkActId),
    "keep-province-figures": () => keepProvinceFigures({ db, knowledge, now }),
    sweep: async () => {
      const at = now();
      await wakePendingTurns(db, jobs, at);
      await wakeDeliveries(db, jobs, at);
      await resolveUnknownSends({ ...delivery, history: client });
      await maskOldBodies(db, sealer, at);
      await noteLastEvents(db);
      await models.keepVectors();
      await knowledge.refresh(db, at);
      await oweDigests(tools, db);
      await sweepBulkActs({ jobs, db, now });
      // Without mail here the wake-ups would only pile up for the process that has it.
      if (handlers["send-office-messages"]) await sweepOfficeMessages(tools, db);
    },
  };

  const events = createEventStore(database, jobs, sealer);
  const app = createApp({
    settings,
    adapters,
    events,
    jobs,
    directory,
    oauth,
    metrics,
    webhookApp: createWebhookApp(db, zalo.appId),
    rightOfWay,
    reports: tools,
    knowledge,
    client,
  });
  return {
    app,
    jobs,
    handlers,
    events,
    knowledge,
    directory,
    turnTools,
    oauth,
    client,
    metrics,
    close: async () => {
      await jobs.stop();
      await Promise.all(endings.map((end) => end()));
    },
  };
}
