import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Adapters } from "./adapters.ts";
import { staffHeaders } from "./admin/frame/content-policy.ts";
import { frameRoutes } from "./admin/frame/routes.ts";
import { openAdmin } from "./admin/open-admin.tsx";
import { receiveWithin } from "./health/deadline.ts";
import type { Metrics } from "./health/metrics.ts";
import { healthRoutes } from "./health/routes.ts";
import { webhookRoutes } from "./inbox/receive-webhook.ts";
import type { EventStore } from "./inbox/store-events.ts";
import type { WebhookApp } from "./inbox/webhook-app.ts";
import type { JobQueue } from "./jobs/job-queue.ts";
import type { RightOfWay } from "./jobs/right-of-way.ts";
import type { KnowledgeBase } from "./knowledge/knowledge-base.ts";
import { openMediaStores } from "./media/stores/open-media-stores.ts";
import { officeLinkRoutes } from "./office-links/routes.tsx";
import type { OfficialAccountDirectory } from "./official-accounts/directory.ts";
import { oauthRoutes } from "./official-accounts/oauth-routes.ts";
import { verifierRoutes } from "./official-accounts/verifier-routes.ts";
import { open311Path } from "./open311/open311-options.ts";
import { open311Routes } from "./open311/routes.ts";
import { publicFigureRoutes } from "./public-figures/routes.tsx";
import type { Settings } from "./settings.ts";
import type { ReportTools } from "./signal-reports/report-tools.ts";
import { openStaff } from "./staff/staff-service.ts";
import { statusPageRoutes } from "./status-page/routes.tsx";
import type { ZaloClient, ZaloOAuth } from "./zalo/index.ts";

export type AppOptions = {
  settings: Settings;
  adapters: Adapters;
  events: EventStore;
  jobs: JobQueue;
  directory: OfficialAccountDirectory;
  oauth: ZaloOAuth;
  metrics: Metrics;
  webhookApp: WebhookApp;
  rightOfWay: RightOfWay;
  /** What the verbs of reports need. */
  reports: ReportTools;
  knowledge: KnowledgeBase;
  client: ZaloClient;
};

/** Every route of the product on one screen (`contract.md`, Routes); the simulator is mounted by src/main.ts. */
export function createApp(options: AppOptions): Hono {
  const { settings, adapters, events, jobs, directory, oauth, metrics, webhookApp, rightOfWay } = options;
  const { reports, knowledge, client } = options;
  const { database, sealer, zalo, now, newId, randomBytes, logger, delay } = adapters;
  const { db } = database;
  const staff = openStaff({ db, sealer, now, newId, publicUrl: settings.publicUrl, jobs });
  const { start, callback } = oauthRoutes({
    db,
    jobs,
    sealer,
    oauth,
    publicUrl: settings.publicUrl,
    staticCodeVerifier: zalo.staticCodeVerifier,
    randomBytes,
    now,
    logger,
    staff,
  });

  const app = new Hono();
  app.use("/admin/*", staffHeaders);
  app.use("/webhooks/zalo", (_c, next) => rightOfWay.first(next));
  app.route(
    "/webhooks/zalo",
    webhookRoutes({
      appId: zalo.appId,
      oaSecretKey: zalo.oaSecretKey,
      events,
      webhookApp,
      isKnownOa: directory.isKnown,
      deadline: receiveWithin(delay),
      now,
      logger,
      metrics,
    }),
  );
  app.route("/", verifierRoutes(settings.verifierCodes));
  app.route("/oauth/zalo/start", start);
  app.route("/oauth/zalo/callback", callback);
  const stores = openMediaStores(db, settings.s3, adapters.fetch);
  const mediaHosts = { allowedHosts: settings.mediaHosts, allowLoopback: settings.zalo === null };
  const live = settings.zalo !== null;
  app.route(open311Path, open311Routes({ db, tools: reports, jobs, knowledge, mediaHosts, logger, live }));
  app.route("/status", statusPageRoutes({ db, tools: reports, knowledge, stores }));
  app.route("/figures", publicFigureRoutes({ db, knowledge, now }));
  app.route("/o", officeLinkRoutes({ db, tools: reports, jobs, knowledge, stores }));
  const { writeDossier, evaluationQuestions, nodeFiles } = adapters;
  const admin = { settings, zalo, client, tools: reports, jobs, knowledge, stores, staff, randomBytes };
  const parts = {
    ...admin,
    ...(writeDossier ? { writeDossier } : {}),
    ...(evaluationQuestions ? { evaluationQuestions } : {}),
    ...nodeFiles,
  };
  app.route("/admin", frameRoutes());
  app.route(
    "/admin",
    openAdmin({ db, parts, now, dispatch: (request, env) => app.fetch(request, env as object) }),
  );
  app.route("/", healthRoutes({ db, metrics, metricsToken: settings.metricsToken, now, delay }));
  app.get("/", (c) => c.redirect(settings.zalo ? "/admin" : "/simulator/"));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    logger.error("request_failed", { path: c.req.path, error });
    return c.text("Có lỗi. Hãy thử lại sau ít phút.", 500);
  });
  return app;
}
